/** Attributes by name; `undefined` is left out, numbers are rounded to tenths. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its children, all as text. Equal input gives equal bytes. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? tenths(value) : escaped(String(value))}"`)
    .join('');
  const inside = children.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** A length as it is written: tenths of a pixel. */
export const tenths = (length: number): string => String(Math.round(length * 10) / 10 || 0);

/** A path of commands and lengths, `path('M', x, y, 'v', 5)`. */
export const path = (style: string, ...steps: readonly (string | number)[]): string =>
  element('path', {
    class: style,
    d: steps.map((step) => (typeof step === 'number' ? tenths(step) : step)).join(' '),
  });

/** A line of text whose middle is at `y`. */
export function line(
  x: number,
  y: number,
  style: string,
  words: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  const baseline = y + (style.includes('small') ? 3.9 : 4.3);
  return element(
    'text',
    { class: style, x, y: baseline, 'text-anchor': anchor === 'start' ? undefined : anchor },
    escaped(words),
  );
}

/** What is said on hovering over an element, and to those who hear it. */
export const titled = (sentence: string): string => element('title', {}, escaped(sentence));

/** Text as XML may hold it; what XML cannot hold is left out. */
export const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
