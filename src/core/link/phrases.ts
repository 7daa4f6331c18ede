import { framePhrases, manifestPhrases } from './dictionary.ts';

/**
 * The signs that stand for phrases, in the order of the phrases: control characters, which JSON never has bare and which are one byte
 * long, then U+007F to U+00FF, which are two and are escaped before.
 */
const signs = [...range(0x01, 0x1f), ...range(0x7f, 0xff)].map((code) => String.fromCharCode(code));

const phrases = [...manifestPhrases.map((phrase) => JSON.stringify(phrase).slice(1, -1)), ...framePhrases];
const phraseOf = new Map(phrases.map((phrase, index) => [signs[index] ?? '', phrase]));
const signOf = new Map([...phraseOf].map(([sign, phrase]) => [phrase, sign]));

/** The longest phrases first: what they cover is not there for shorter ones. */
const anyPhrase = new RegExp(
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('|'),
  'g',
);

/** JSON with a sign in place of each phrase. */
export const abridged = (json: string): string =>
  json
    .replace(/[\u007f-\u00ff]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`)
    .replace(anyPhrase, (phrase) => signOf.get(phrase) ?? phrase);

/** The JSON again; `undefined` if it would be longer than `limit`. A sign that stands for nothing stays. */
export function unabridged(text: string, limit: number): string | undefined {
  let json = '';
  for (const sign of text) {
    json += phraseOf.get(sign) ?? sign;
    if (json.length > limit) return undefined;
  }
  return json;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
