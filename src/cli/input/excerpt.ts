import type { Options } from '../../core/simulate.ts';
import type { Position } from './position.ts';

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

/**
 * Lines of a file as a manifest, moved to the left by what they are all indented.
 *
 * @param first Number of the first of them in the file, from 1.
 */
export function linesAt(
  lines: readonly string[],
  first: number,
  more: Pick<Excerpt, 'options' | 'isMeant'>,
): Excerpt {
  const indents = lines.flatMap((line) =>
    line.trim() === '' ? [] : [line.length - line.trimStart().length],
  );
  const indent = indents.length === 0 ? 0 : Math.min(...indents);
  return {
    ...more,
    isFile: false,
    text: `${lines.map((line) => line.slice(indent)).join('\n')}\n`,
    placeIn: ({ line, column }) => ({ line: line + first - 1, column: column + indent }),
  };
}
