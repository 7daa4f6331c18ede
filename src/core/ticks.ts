import { type Ms, ms } from './time.ts';

/** From one tick to the next, in seconds. */
const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 3600, 7200, 21_600, 86_400];

/** Between two labels, in pixels. */
const gap = 10;

/** More on one axis are nobody's to read. */
const most = 400;

/** Where an axis is written on. */
interface Ruler {
  /** Ticks are round seconds counted from here. */
  readonly zero: Ms;
  readonly from: Ms;
  readonly to: Ms;
  /** Pixels of a second. */
  readonly perSecond: number;
}

/** The ticks of a ruler, at least `apart` pixels from each other. */
export function ticksOn({ zero, from, to, perSecond }: Ruler, apart: number): readonly Ms[] {
  const step = (steps.find((seconds) => seconds * perSecond >= apart) ?? 86_400) * 1000;
  const first = Math.ceil((from - zero) / step);
  const count = Math.floor((to - zero) / step) - first + 1;
  return Array.from({ length: Math.max(0, Math.min(count, most)) }, (_, index) =>
    ms(zero + (first + index) * step),
  );
}

/** As many ticks as have room for what is written on them. @param widthOf of a label, in pixels */
export function roomyTicks(
  ticksAt: (apart: number) => readonly Ms[],
  widthOf: (at: Ms) => number,
  apart: number,
): readonly Ms[] {
  const close = ticksAt(apart);
  const needed = Math.max(0, ...close.map(widthOf)) + gap;
  return needed > apart ? ticksAt(needed) : close;
}
