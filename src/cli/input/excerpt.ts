import type { Options } from '../../core/simulate.ts';
import { type Position, positionOf } from './position.ts';

/** A manifest inside a file, and where it stands there. */
export interface Excerpt {
  readonly text: string;
  /** What the page around it says about it, its platform for one. */
  readonly options: Options;
  /** Whether it must be a pod: of an example in a page one cannot know. */
  readonly isMeant: boolean;
  /** Whether it is all of its file, so that what mends the one mends the other. */
  readonly isFile: boolean;
  /** A place of the manifest as a place of the file. */
  placeIn(position: Position): Position;
}

/** A file that is a manifest and nothing else. */
export const wholeFile = (text: string): Excerpt => ({
  text,
  options: {},
  isMeant: true,
  isFile: true,
  placeIn: (position) => position,
});

/** A letter of a manifest, and the offset in its file of what it was written as. */
export type Letter = readonly [letter: string, at: number];

/** A stretch of a file as it stands there. */
export const lettersBetween = (file: string, from: number, to: number): readonly Letter[] =>
  Array.from({ length: to - from }, (_, index) => [file.charAt(from + index), from + index]);

/** Letters of a file as a manifest, moved to the left by what all its lines are indented. */
export function excerptOf(
  file: string,
  letters: readonly Letter[],
  more: Pick<Excerpt, 'options' | 'isMeant'>,
): Excerpt {
  const inked = letters.filter(([letter]) => letter !== '\r');
  const lines = inked
    .map(([letter]) => letter)
    .join('')
    .split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const indent = indents.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  let next = 0;
  const starts = lines.map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
  const end = (letters.at(-1)?.[1] ?? -1) + 1;
  return {
    ...more,
    isFile: false,
    text: `${lines.map((line) => line.slice(indent)).join('\n')}\n`,
    placeIn: ({ line, column }) => {
      const start = starts[line - 1] ?? next;
      const within = Math.min(column - 1 + indent, lines[line - 1]?.length ?? 0);
      return positionOf(file, inked[start + within]?.[1] ?? end);
    },
  };
}
