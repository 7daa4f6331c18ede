import { ticksOn } from '../../core/ticks.ts';
import { type Ms, ms } from '../../core/time.ts';

/** How time becomes width: as it passes, or every moment as wide as the next. */
export type Mode = 'real' | 'beat';

/** The visible part of a run, in shares of its whole length: `{ from: 0, to: 1 }` shows all. */
export interface View {
  readonly from: number;
  readonly to: number;
}

export const wholeView: View = { from: 0, to: 1 };

/** A point where an instant and a share of the whole length meet; between two of them time runs evenly. */
interface Knot {
  readonly at: Ms;
  readonly share: number;
}

/** Where an instant lies on the picture. */
export interface Scale {
  readonly mode: Mode;
  readonly view: View;
  readonly width: number;
  readonly knots: readonly Knot[];
  /** Pixels from the plot's left edge; outside the plot for what is out of view. */
  xOf(at: Ms): number;
  atOf(x: number): Ms;
}

/** A wait in beat mode that is drawn no wider than the others. */
export interface Fold {
  readonly from: Ms;
  readonly to: Ms;
  /** Where the picture is torn for it, in pixels. */
  readonly x: number;
}

/** How much of a torn strip lies on either side of its place, in pixels. */
export const TORN = 5;

/** Where a wait is torn: towards its end, for labels stand at its beginning. */
const TEAR = 0.8;

/** Waits that follow one another closer than this are torn once, in pixels. */
const NEAR = 24;

const between = (value: number, a: number, b: number, from: number, to: number) =>
  b === a ? from : from + ((value - a) / (b - a)) * (to - from);

/** The knot pair around a value, the outermost pair for a value outside. */
function around(knots: readonly Knot[], isPast: (knot: Knot) => boolean): readonly [Knot, Knot] {
  let low = 0;
  let high = knots.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const knot = knots[middle];
    if (knot && isPast(knot)) high = middle;
    else low = middle;
  }
  const first = knots[low] ?? { at: ms(0), share: 0 };
  return [first, knots[high] ?? first];
}

/** Room after the last instant for what is written there: pixels, but never more than a share of the whole. */
const TAIL = 124;
const MOST = 0.2;

/** What happens within a blink is one beat. */
const BLINK = 100;

function beatsOf(instants: readonly Ms[], from: Ms, to: Ms): readonly Ms[] {
  let last = from;
  return instants.filter((at) => {
    if (at - last < BLINK || to - at < BLINK) return false;
    last = at;
    return true;
  });
}

function knotsOf(mode: Mode, from: Ms, to: Ms, instants: readonly Ms[], width: number): readonly Knot[] {
  const share = Math.min(TAIL / Math.max(width, 1), MOST);
  const end = 1 - share;
  const length = Math.max(to - from, 1);
  const tail = { at: ms(to + (length * share) / end), share: 1 };
  if (mode === 'real') return [{ at: from, share: 0 }, { at: to, share: end }, tail];
  const inside = beatsOf(instants, from, to);
  const stops = [from, ...inside, to];
  return [...stops.map((at, index) => ({ at, share: (index / (stops.length - 1)) * end })), tail];
}

/** A scale from `from` to `to` over `width` pixels. Instants count in beat mode only. */
export function scaleOf(
  mode: Mode,
  from: Ms,
  to: Ms,
  instants: readonly Ms[],
  width: number,
  view: View = wholeView,
): Scale {
  const knots = knotsOf(mode, from, to, instants, width);
  return {
    mode,
    view,
    width,
    knots,
    xOf(at) {
      const [a, b] = around(knots, (knot) => knot.at > at);
      const share = between(at, a.at, b.at, a.share, b.share);
      return between(share, view.from, view.to, 0, width);
    },
    atOf(x) {
      const share = between(x, 0, width, view.from, view.to);
      const [a, b] = around(knots, (knot) => knot.share > share);
      return ms(Math.round(between(share, a.share, b.share, a.at, b.at)));
    },
  };
}

/** The waits that beat mode folds: those at least four times as long as the shorter steps, and 2 s. */
export function foldsOf({ mode, knots, xOf }: Scale): readonly Fold[] {
  if (mode === 'real') return [];
  const steps = knots.slice(1, -1).map((knot, index) => ({ from: knots[index]?.at ?? knot.at, to: knot.at }));
  const short = steps.map(({ from, to }) => to - from).sort((a, b) => a - b)[steps.length >> 2] ?? 0;
  const folds: { from: Ms; to: Ms }[] = [];
  for (const { from, to } of steps) {
    const last = folds.at(-1);
    if (to - from < Math.max(2000, 4 * short)) continue;
    if (last?.to === from && xOf(to) - xOf(from) < NEAR) last.to = to;
    else folds.push({ from, to });
  }
  return folds.map(({ from, to }) => ({ from, to, x: between(TEAR, 0, 1, xOf(from), xOf(to)) }));
}

/**
 * Where the axis is written on: round seconds counted from `zero`, in beat mode its moments, at least `apart` pixels from each other.
 * None that is out of view.
 */
export function ticksOf(scale: Scale, zero: Ms, from: Ms, to: Ms, apart: number): readonly Ms[] {
  const { mode, width, knots, xOf, atOf } = scale;
  const seenFrom = ms(Math.max(from, atOf(-apart)));
  const seenTo = ms(Math.min(to, atOf(width + apart)));
  if (mode === 'real')
    return ticksOn({ zero, from: seenFrom, to: seenTo, perSecond: xOf(ms(zero + 1000)) - xOf(zero) }, apart);
  let last = Number.NEGATIVE_INFINITY;
  return knots.slice(0, -1).flatMap(({ at }) => {
    const x = xOf(at);
    if (at < from || at > to || x - last < apart) return [];
    last = x;
    return at < seenFrom || at > seenTo ? [] : [at];
  });
}

const LEAST = 0.002;

/** The view zoomed by `factor` (over 1 shows less) around a share of its width, kept inside the run. */
export function zoomed({ from, to }: View, factor: number, around: number): View {
  const length = Math.min(1, Math.max(LEAST, (to - from) / factor));
  const fixed = from + (to - from) * around;
  return kept(fixed - length * around, length);
}

/** The view moved by a share of its own width, kept inside the run. */
export function panned({ from, to }: View, by: number): View {
  const length = to - from;
  return kept(from + length * by, length);
}

/** The view that shows a stretch of time with a little room around it. */
export function viewOn({ view, width, xOf }: Scale, from: Ms, to: Ms): View {
  const shareOf = (at: Ms) => between(xOf(at), 0, width, view.from, view.to);
  const length = Math.min(1, Math.max(LEAST, (shareOf(to) - shareOf(from)) * 1.1));
  const middle = (shareOf(from) + shareOf(to)) / 2;
  return kept(middle - length / 2, length);
}

/** The length is given, not worked out: all of the run is exactly `wholeView`. */
function kept(from: number, length: number): View {
  const start = Math.min(Math.max(from, 0), 1 - length);
  return { from: start, to: start + length };
}
