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

/** A stretch that something else stands on, or the line of a wish. */
interface Stretch {
  readonly id?: string;
  readonly from: number;
  readonly to: number;
  readonly air: number;
}

/** Pixels; stretches are looked for among those that share a bucket. */
const BUCKET = 64;

/** The stretches that are taken in one row. */
function createRow() {
  const buckets = new Map<number, Stretch[]>();
  const bucketsOf = (from: number, to: number) => {
    const first = Math.floor(from / BUCKET);
    return Array.from({ length: Math.floor(to / BUCKET) - first + 1 }, (_, i) => first + i);
  };
  const opened = (bucket: number) => {
    const empty: Stretch[] = [];
    buckets.set(bucket, empty);
    return empty;
  };
  return {
    take(stretch: Stretch) {
      for (const bucket of bucketsOf(stretch.from - stretch.air, stretch.to + stretch.air))
        (buckets.get(bucket) ?? opened(bucket)).push(stretch);
    },
    isFree: (id: string, from: number, to: number) =>
      !bucketsOf(from, to).some((bucket) =>
        buckets
          .get(bucket)
          ?.some((other) => other.id !== id && from < other.to + other.air && to > other.from - other.air),
      ),
  };
}

/**
 * Places labels so that none overlaps another or leaves the plot. What finds no room is left out: its mark
 * still says it on hover and focus.
 * @param shunned stretches that a label keeps clear of where there is other room for it
 */
export function placeFlags(
  wishes: readonly FlagWish[],
  width: number,
  rows: number,
  measure: Measure,
  shunned: readonly Pick<Stretch, 'from' | 'to'>[] = [],
): readonly Flag[] {
  const taken = Array.from({ length: rows }, createRow);
  const seen = wishes.filter(({ x }) => x >= 0 && x <= width);
  for (const { id, x } of seen) taken[0]?.take({ id, from: x - HEAD, to: x + HEAD, air: 0 });
  const placed: Flag[] = [];
  const placeOf = ({ id, x, texts, side, tone }: FlagWish, clearOf: typeof shunned) => {
    // A start is the end of nothing: on the left it would be said of what was before.
    const sides =
      tone === 'restart'
        ? (['start'] as const)
        : side === 'left'
          ? (['end', 'start'] as const)
          : (['start', 'end'] as const);
    for (const [row, stretches] of taken.entries()) {
      for (const anchor of sides) {
        for (const text of texts) {
          const textX = anchor === 'start' ? x + GAP : x - GAP;
          const from = anchor === 'start' ? textX : textX - measure(text);
          const to = from + measure(text);
          const isClear = clearOf.every((other) => to <= other.from || from >= other.to);
          if (isClear && from >= 0 && to <= width && stretches.isFree(id, from, to))
            return { row, anchor, text, textX, from, to };
        }
      }
    }
    return undefined;
  };
  for (const wish of [...seen].sort((a, b) => a.rank - b.rank || a.x - b.x)) {
    const place = placeOf(wish, shunned) ?? placeOf(wish, []);
    if (!place) continue;
    const { from, to, ...rest } = place;
    const { texts: _, ...flag } = wish;
    taken[rest.row]?.take({ from, to, air: AIR });
    placed.push({ ...flag, ...rest });
  }
  return placed;
}
