import type { Size } from '../layered/graph.ts';

/** Code words are drawn in fixed-width letters, so that the length of a text is its width; in units of the drawing. */
const ADVANCE = 0.61;

/** The sizes of letters in the drawing. */
export const letter = { state: 12.5, label: 10.5 } as const;

/** The height of a line of text. */
export const line = { state: 17, label: 13.5 } as const;

/** How much room lines of text take. */
export function textSize(lines: readonly string[], kind: 'state' | 'label'): Size {
  const longest = Math.max(0, ...lines.map((text) => text.length));
  return { width: Math.ceil(longest * letter[kind] * ADVANCE), height: lines.length * line[kind] };
}
