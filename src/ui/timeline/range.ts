import { inSeconds, type Ms } from '../../core/time.ts';
import type { Words } from '../words/index.ts';

/** A stretch of time that was selected; `from` may equal `to`, and never exceeds it. */
export interface Range {
  readonly from: Ms;
  readonly to: Ms;
}

/** The range between two instants, whichever comes first. */
export const rangeOf = (a: Ms, b: Ms): Range => (a <= b ? { from: a, to: b } : { from: b, to: a });

/** An instant or a length to the millisecond: `4.932 s`. */
export const exactly = (time: Ms, words: Words): string => words.seconds(inSeconds(time));

/** The range after one end of it has been moved: the end that stands at `end` goes to `to`. */
export function withEnd(range: Range | undefined, end: Ms, to: Ms): Range {
  if (!range || (end !== range.from && end !== range.to)) return rangeOf(end, to);
  return rangeOf(end === range.to ? range.from : range.to, to);
}

/** The range after the mark key was pressed at an instant: a mark, then what lies between it and there, then a new mark. */
export const marked = (range: Range | undefined, at: Ms): Range =>
  range && range.from === range.to ? rangeOf(range.from, at) : { from: at, to: at };

/** The nearest of some instants, no further than `most`; else the instant itself. */
export function snapped(at: Ms, instants: readonly Ms[], most: number): Ms {
  let best: Ms | undefined;
  for (const instant of instants)
    if (Math.abs(instant - at) <= Math.abs((best ?? Number.POSITIVE_INFINITY) - at)) best = instant;
  return best !== undefined && Math.abs(best - at) <= most ? best : at;
}
