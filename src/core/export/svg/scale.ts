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

const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 3600, 7200, 21_600, 86_400];

/** Round seconds counted from `zero`, at least `apart` pixels from each other. */
export function ticksOf({ from, to, xOf }: Scale, zero: Ms, first: Ms, apart: number): readonly Ms[] {
  const perSecond = xOf(ms(from + 1000));
  const step = (steps.find((seconds) => seconds * perSecond >= apart) ?? 86_400) * 1000;
  const begin = Math.ceil((first - zero) / step);
  const count = Math.floor((to - zero) / step) - begin + 1;
  return Array.from({ length: Math.max(0, Math.min(count, 200)) }, (_, index) =>
    ms(zero + (begin + index) * step),
  );
}
