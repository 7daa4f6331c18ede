import type { Measure } from './measure.ts';

/** A label that wants to stand at a line: above the bar, to one side of `x`. */
export interface FlagWish {
  readonly id: string;
  readonly x: number;
  readonly text: string;
  readonly tone: 'signal' | 'kill' | 'exit' | 'fail' | 'restart';
  /** The side it tries first. */
  readonly side: 'left' | 'right';
  /** Lower comes first when there is no room for all. */
  readonly rank: number;
}

/** A label with its place; rows count upwards from the bar. */
export interface Flag extends FlagWish {
  readonly row: number;
  readonly textX: number;
  readonly anchor: 'start' | 'end';
}

const GAP = 4;
const AIR = 6;

/**
 * Places labels so that none overlaps another or leaves the plot. What finds no room is left out: its mark
 * still says it on hover and focus.
 */
export function placeFlags(
  wishes: readonly FlagWish[],
  width: number,
  rows: number,
  measure: Measure,
): readonly Flag[] {
  const taken: { row: number; from: number; to: number }[] = [];
  const placed: Flag[] = [];
  for (const wish of [...wishes].sort((a, b) => a.rank - b.rank || a.x - b.x)) {
    if (wish.x < 0 || wish.x > width) continue;
    const room = measure(wish.text);
    const sides = wish.side === 'left' ? (['end', 'start'] as const) : (['start', 'end'] as const);
    const places = Array.from({ length: rows }, (_, row) => sides.map((anchor) => ({ row, anchor }))).flat();
    for (const { row, anchor } of places) {
      const textX = anchor === 'start' ? wish.x + GAP : wish.x - GAP;
      const from = anchor === 'start' ? textX : textX - room;
      const to = from + room;
      const isFree = !taken.some(
        (other) => other.row === row && from < other.to + AIR && to > other.from - AIR,
      );
      if (from < 0 || to > width || !isFree) continue;
      taken.push({ row, from, to });
      placed.push({ ...wish, row, anchor, textX });
      break;
    }
  }
  return placed;
}
