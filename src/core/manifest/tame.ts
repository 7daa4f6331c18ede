import { text as sentence } from '../words/index.ts';
import type { Range, Remark } from './manifest.ts';

/** A text ready for the parser: as long as the original, so that every offset stays right. */
export interface Tamed {
  readonly source: string;
  readonly remarks: readonly Remark[];
}

/** Spaces that YAML does not take for spaces; word processors and web pages put them in. */
const foreignSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Only where a space could stand and mean nothing else: the indentation, and before a value. */
const foreignGap =
  /^[ \-\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+|(?<=: ?)[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gm;

/** What looks like YAML's own punctuation and is not, at the places where it would be punctuation. */
const lookAlikes = [
  { pattern: /^ *(?:- +)?[\w./-]+(\uff1a)/gm, ascii: ':' },
  { pattern: /(?<=[:[,-] ?)([\u201c-\u201f\uff02])(?=\S)/gm, ascii: '"' },
  { pattern: /(?<=[:[,-] ?)([\u2018-\u201b\uff07])(?=\S)/gm, ascii: "'" },
  { pattern: /^ *([\u2013\u2014\u2212\uff0d])(?= )/gm, ascii: '-' },
] as const;

/** Repairs what is harmless and reports what will be misunderstood. */
export function tamed(text: string): Tamed {
  if (isPlain(text)) return { source: text, remarks: [] };
  const remarks: Remark[] = [];
  const source = text.replace(foreignGap, (gap, offset: number) => {
    const plain = gap.replace(foreignSpace, ' ');
    if (plain !== gap) remarks.push(noBreakSpace([offset, offset + gap.length]));
    return plain;
  });
  for (const { pattern, ascii } of lookAlikes)
    for (const found of source.matchAll(pattern)) {
      const at = found.index + found[0].length - 1;
      remarks.push(lookAlike(found[1] ?? '', ascii, [at, at + 1]));
    }
  return { source, remarks: firstOfEach(remarks) };
}

/** Latin letters alone need no taming; most texts are done here. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const isPlain = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

const noBreakSpace = (range: Range): Remark => ({
  id: 'no-break-space',
  rule: 'APP-23',
  text: sentence('manifest.no-break-space'),
  severity: 'warning',
  range,
});

const lookAlike = (char: string, ascii: string, range: Range): Remark => ({
  id: 'look-alike',
  rule: 'APP-23',
  text: sentence('manifest.look-alike', { char, ascii }),
  severity: 'warning',
  range,
});

/** A page full of the same slip is one remark about its first place. */
function firstOfEach(remarks: readonly Remark[]): readonly Remark[] {
  const seen = new Set<unknown>();
  return remarks.filter(({ id, text }) => {
    const slip = `${id} ${text.params?.char ?? ''}`;
    return !seen.has(slip) && seen.add(slip);
  });
}
