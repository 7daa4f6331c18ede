import type { Range } from '../../core/manifest/index.ts';

/** A place in a text as people count: lines and columns from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset; offsets outside the text count as its ends. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, Math.min(Math.max(offset, 0), text.length));
  const line = before.split('\n').length;
  return { line, column: before.length - before.lastIndexOf('\n') };
}

/** First and last line of a range, the line of its last character included. */
export function linesOf(text: string, [from, to]: Range): readonly [first: number, last: number] {
  const trimmed = text.slice(from, Math.max(to, from + 1)).trimEnd().length;
  return [placeOf(text, from).line, placeOf(text, from + Math.max(trimmed - 1, 0)).line];
}

/** The offset at which a line begins; the text's end for a line it does not have. */
export function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let at = 1; at < line; at++) {
    const next = text.indexOf('\n', offset);
    if (next < 0) return text.length;
    offset = next + 1;
  }
  return offset;
}
