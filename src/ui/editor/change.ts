import type { Range } from '../../core/manifest/index.ts';

/** What stands in a text instead of what stood at a range of it. */
export interface Change {
  readonly range: Range;
  readonly replacement: string;
}

/** The one stretch in which two texts differ; no character is cut in two by it. */
export function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same++;
  if (isInside(before, same) || isInside(after, same)) same--;
  let tail = 0;
  while (tail < most - same && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (isInside(before, before.length - tail) || isInside(after, after.length - tail)) tail--;
  return {
    range: [same, before.length - tail],
    replacement: after.slice(same, after.length - tail),
  };
}

/** Whether a place is in the middle of a character or of a line's end. */
const isInside = (text: string, at: number): boolean =>
  /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(at - 1, at + 1));
