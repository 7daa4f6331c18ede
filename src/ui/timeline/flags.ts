import type { Measure } from './measure.ts';

/** A label that wants to stand at a line: above the bar, to one side of `x`. */
export interface FlagWish {
  readonly id: string;
  readonly x: number;
  /** What it may say, the longest first. */
  readonly texts: readonly [string, ...string[]];
  readonly tone: 'signal' | 'kill' | 'exit' | 'fail' | 'restart';
  /** The side it tries first. */
  readonly side: 'left' | 'right';
  /** Lower comes first when there is no room for all. */
  readonly rank: number;
}

/** A label with its place; rows count upwards from the bar. */
export interface Flag extends Omit<FlagWish, 'texts'> {
  readonly text: string;
  readonly row: number;
  readonly textX: number;
  readonly anchor: 'start' | 'end';
}

const GAP = 4;
const AIR = 6;
/** Half the width of a mark's head, which stands in the lowest row. */
const HEAD = 3;

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
  const taken: { id?: string; row: number; from: number; to: number; air: number }[] = wishes.map(
    ({ id, x }) => ({
      id,
      row: 0,
      from: x - HEAD,
      to: x + HEAD,
      air: 0,
    }),
  );
  const placed: Flag[] = [];
  const placeOf = ({ id, x, texts, side }: FlagWish) => {
    const sides = side === 'left' ? (['end', 'start'] as const) : (['start', 'end'] as const);
    for (let row = 0; row < rows; row++) {
      for (const anchor of sides) {
        for (const text of texts) {
          const textX = anchor === 'start' ? x + GAP : x - GAP;
          const from = anchor === 'start' ? textX : textX - measure(text);
          const to = from + measure(text);
          const meets = (other: (typeof taken)[number]) =>
            other.id !== id &&
            other.row === row &&
            from < other.to + other.air &&
            to > other.from - other.air;
          if (from >= 0 && to <= width && !taken.some(meets)) return { row, anchor, text, textX, from, to };
        }
      }
    }
    return undefined;
  };
  for (const wish of [...wishes].sort((a, b) => a.rank - b.rank || a.x - b.x)) {
    const place = wish.x < 0 || wish.x > width ? undefined : placeOf(wish);
    if (!place) continue;
    const { from, to, ...rest } = place;
    const { texts: _, ...flag } = wish;
    taken.push({ row: rest.row, from, to, air: AIR });
    placed.push({ ...flag, ...rest });
  }
  return placed;
}
