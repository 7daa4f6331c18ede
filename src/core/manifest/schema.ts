import {
  boolYaml11Tag,
  CORE_SCHEMA,
  defineMappingTag,
  defineScalarTag,
  mergeTag,
  NOT_RESOLVED,
  nullCoreTag,
  type Schema,
  seqTag,
  strTag,
} from 'js-yaml';

/** The greatest `int64`, 9223372036854775807, as near as a number comes to it without being greater. */
export const maxInt64 = 2 ** 63 - 1024;

/**
 * An integer as Go's `ParseInt` reads it with base 0, underscores taken out: `0755` is 493, `0o17` 15. One that is
 * too long for any number is text.
 */
function integerOf(source: string): number | undefined {
  const [, sign = '', digits = ''] = /^([-+]?)([0-9][0-9a-zA-Z_]*)$/.exec(source) ?? [];
  const plain = digits.replaceAll('_', '');
  const value = /^0[0-7]+$/.test(plain) ? Number.parseInt(plain, 8) : integerLiteral(plain);
  if (value === undefined || !Number.isFinite(value)) return undefined;
  return sign === '-' ? -value : value;
}

function integerLiteral(plain: string): number | undefined {
  if (!/^(0|[1-9][0-9]*|0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)$/.test(plain)) return undefined;
  const value = Number(plain);
  return value === 2 ** 63 && BigInt(plain) < 2n ** 63n ? maxInt64 : value;
}

const integerTag = defineScalarTag<number>('tag:yaml.org,2002:int', {
  implicit: true,
  implicitFirstChars: [...'-+0123456789'],
  resolve: (source) => integerOf(source) ?? NOT_RESOLVED,
  identify: () => false,
});

type Plain = Record<string, unknown>;

/** A key as JSON has it; `undefined` for one that kubectl refuses. */
const keyOf = (key: unknown): string | undefined =>
  typeof key === 'string' || typeof key === 'number' || typeof key === 'boolean' ? String(key) : undefined;

const objectTag = defineMappingTag<Plain>('tag:yaml.org,2002:map', {
  create: () => Object.create(null),
  addPair: (carrier, key, value) => {
    const name = keyOf(key);
    if (name === undefined) return 'unsupported map key';
    carrier[name] = value;
    return '';
  },
  has: (carrier, key) => Object.hasOwn(carrier, String(key)),
  keys: (carrier) => Object.keys(carrier),
  get: (carrier, key) => carrier[String(key)],
  identify: () => false,
});

/** A tag of somebody's own, `!Ref`, changes nothing: its value is the text, list or mapping that is written there. */
const asOwn = { tagName: '!', matchByTagPrefix: true, implicit: false } as const;
const ownTags = [
  { ...strTag, ...asOwn },
  { ...seqTag, ...asOwn },
  { ...objectTag, ...asOwn },
] as const;

/**
 * YAML as kubectl reads it (sigs.k8s.io/yaml, which is go-yaml v2): `yes` is true, `0755` is 493, `<<` merges,
 * `1:30` and dates stay text, keys become text.
 */
export const kubectlSchema: Schema = CORE_SCHEMA.withTags(
  boolYaml11Tag,
  mergeTag,
  integerTag,
  objectTag,
  ...ownTags,
);

/** A plain scalar in the place of a key, as the text of that key. */
export function plainKey(source: string): string {
  const truth = boolYaml11Tag.resolve(source, false, '');
  if (typeof truth === 'boolean') return String(truth);
  return String(integerOf(source) ?? source);
}

/** Whether a plain scalar says nothing. */
export const isNull = (source: string): boolean => nullCoreTag.resolve(source, false, '') === null;

/** What Go says to a plain scalar that is a number in YAML and none in JSON; `undefined` for any other. */
export function noJsonNumber(source: string): string | undefined {
  if (/^\.(?:nan|NaN|NAN)$/.test(source)) return 'json: unsupported value: NaN';
  const [, sign] = /^([-+]?)\.(?:inf|Inf|INF)$/.exec(source) ?? [];
  return sign === undefined ? undefined : `json: unsupported value: ${sign || '+'}Inf`;
}
