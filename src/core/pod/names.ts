const label = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const subdomain = `${label}(\\.${label})*`;

const isLabel = (value: string): boolean => new RegExp(`^${label}$`).test(value);
const isSubdomain = (value: string): boolean => new RegExp(`^${subdomain}$`).test(value);

// What is wrong with a name, in the API server's words, all of it; empty where nothing is.

/** The name of a container. */
export function dnsLabelFaults(value: string): readonly string[] {
  return [
    ...tooManyBytes(value, 63),
    ...(isLabel(value)
      ? []
      : isSubdomain(value)
        ? ['must not contain dots']
        : [
            `a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '${label}')`,
          ]),
  ];
}

/** The name of a pod. */
export function dnsSubdomainFaults(value: string): readonly string[] {
  return [
    ...tooManyBytes(value, 253),
    ...(isSubdomain(value)
      ? []
      : [
          `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '${subdomain}')`,
        ]),
  ];
}

/** The name of a port. */
export function portNameFaults(value: string): readonly string[] {
  const faults: [boolean, string][] = [
    [!/^[-a-z0-9]+$/.test(value), 'must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)'],
    [!/[a-z]/.test(value), 'must contain at least one letter (a-z)'],
    [value.includes('--'), 'must not contain consecutive hyphens'],
    [/^-|-$/.test(value), 'must not begin or end with a hyphen'],
  ];
  return [...tooManyBytes(value, 15), ...faults.filter(([isFault]) => isFault).map(([, words]) => words)];
}

/** The number of a port. */
export const portNumberFaults = (value: number): readonly string[] =>
  value >= 1 && value <= 65535 ? [] : ['must be between 1 and 65535, inclusive'];

/** The name of an HTTP header. */
export const headerNameFaults = (value: string): readonly string[] =>
  /^[-A-Za-z0-9]+$/.test(value)
    ? []
    : [
        "a valid HTTP header must consist of alphanumeric characters or '-' (e.g. 'X-Header-Name', regex used for validation is '[-A-Za-z0-9]+')",
      ];

const tooManyBytes = (value: string, limit: number): readonly string[] =>
  bytesOf(value) > limit ? [`must be no more than ${limit} bytes`] : [];

/** How long a text is as UTF-8. */
function bytesOf(value: string): number {
  let bytes = 0;
  for (const char of value) {
    const code = char.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
