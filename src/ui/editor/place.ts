import type { Range } from '../../core/manifest/index.ts';

/** A place in a text as people count: lines and columns from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The places of a text's offsets, which is read once for all of them; offsets outside the text count as its ends. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const within = Math.min(Math.max(offset, 0), text.length);
    let line = 0;
    for (let step = 2 ** Math.floor(Math.log2(starts.length)); step >= 1; step /= 2) {
      const start = starts[line + step];
      if (start !== undefined && start <= within) line += step;
    }
    return { line: line + 1, column: within - (starts[line] ?? 0) + 1 };
  };
}

/** The place of one offset. */
export const placeOf = (text: string, offset: number): Place => placesIn(text)(offset);

/** First and last line of a text's ranges, the line of the last character included. */
export function linesIn(text: string): (range: Range) => readonly [first: number, last: number] {
  const placeIn = placesIn(text);
  return ([from, to]) => {
    const trimmed = text.slice(from, Math.max(to, from + 1)).trimEnd().length;
    return [placeIn(from).line, placeIn(from + Math.max(trimmed - 1, 0)).line];
  };
}

/** The lines of one range. */
export const linesOf = (text: string, range: Range): readonly [first: number, last: number] =>
  linesIn(text)(range);

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

/** The offset itself, or where its line's words begin, if it lies before them. */
export function writtenAt(text: string, offset: number): number {
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = /^ */.exec(text.slice(begin))?.[0].length ?? 0;
  return Math.max(offset, begin + indent);
}
