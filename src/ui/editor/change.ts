import type { Range } from '../../core/manifest/index.ts';
import type { Edit } from '../../core/port/index.ts';

/** The one stretch in which two texts differ; no character is cut in two by it. */
export function changeBetween(before: string, after: string): Edit {
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

/** A text after an edit that was meant for what it was `then`, and where that is. What changed since stays, unless it is just there. */
export function editedSince(
  then: string,
  now: string,
  { range: [from, to], replacement }: Edit,
): { readonly text: string; readonly range: Range } {
  const [begin, end] = changeBetween(then, now).range;
  const isBefore = end <= from;
  const base = isBefore || begin >= to ? now : then;
  const at = isBefore ? from + now.length - then.length : from;
  return {
    text: base.slice(0, at) + replacement + base.slice(at + to - from),
    range: [at, at + replacement.length],
  };
}

/** Whether a place is in the middle of a character or of a line's end. */
const isInside = (text: string, at: number): boolean =>
  /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(at - 1, at + 1));
