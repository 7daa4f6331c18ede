import type { Sign } from '../names.ts';
import { widthOf } from './measure.ts';

/** A label that wants to stand above a line. */
export interface Wish {
  readonly x: number;
  /** The longest first. */
  readonly labels: readonly string[];
  readonly sign: Sign;
}

/** A label with its place; rows count upwards from the bar. */
export interface Flag {
  readonly x: number;
  readonly text: string;
  readonly sign: Sign;
  readonly anchor: 'start' | 'end';
  readonly row: number;
}

const gap = 4;
const rows = 2;
const weight: Readonly<Record<Sign, number>> = { kill: 0, fail: 1, signal: 2, exit: 3, restart: 4 };

/** Places labels, the most telling first, so that none covers another or leaves the plot. What finds no room is left out. */
export function flagsOf(wishes: readonly Wish[], width: number): readonly Flag[] {
  const flags: (Flag & { readonly from: number; readonly to: number })[] = [];
  const isFree = (row: number, from: number, to: number) =>
    from >= 0 &&
    to <= width &&
    !flags.some((flag) => flag.row === row && from < flag.to + 6 && to > flag.from - 6) &&
    !(row === 0 && wishes.some(({ x }) => x > from - 2 && x < to + 2));
  for (const { x, labels, sign } of [...wishes].sort(
    (a, b) => weight[a.sign] - weight[b.sign] || a.x - b.x,
  )) {
    const anchors =
      sign === 'signal' || sign === 'fail' ? (['end', 'start'] as const) : (['start', 'end'] as const);
    const places = Array.from({ length: rows }, (_, row) =>
      anchors.map((anchor) => ({ row, anchor })),
    ).flat();
    const found = places.flatMap((place) =>
      labels.flatMap((text) => {
        const length = widthOf(text, 12, true);
        const start = place.anchor === 'start' ? x + gap : x - gap - length;
        return isFree(place.row, start, start + length)
          ? [{ ...place, text, from: start, to: start + length }]
          : [];
      }),
    )[0];
    if (found) flags.push({ ...found, sign, x: found.anchor === 'start' ? x + gap : x - gap });
  }
  return flags;
}
