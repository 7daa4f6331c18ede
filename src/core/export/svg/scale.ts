import { ticksOn } from '../../ticks.ts';
import { type Ms, ms } from '../../time.ts';

/** Where instants lie on the plot: pixels from its left edge. */
export interface Scale {
  readonly from: Ms;
  readonly to: Ms;
  /** Of the plot, the room behind the last instant included. */
  readonly width: number;
  xOf(at: Ms): number;
}

/** Room behind the last instant for what is written there, but never more than a share of the whole. */
const tail = 120;
const mostTail = 0.2;

/** A scale on which time runs evenly. */
export function scaleOf(from: Ms, to: Ms, width: number): Scale {
  const plot = width - Math.min(tail, width * mostTail);
  return { from, to, width, xOf: (at) => ((at - from) / Math.max(to - from, 1)) * plot };
}

/** Round seconds counted from `zero`, at least `apart` pixels from each other. */
export const ticksOf = ({ from, to, xOf }: Scale, zero: Ms, first: Ms, apart: number): readonly Ms[] =>
  ticksOn({ zero, from: first, to, perSecond: xOf(ms(from + 1000)) }, apart);
