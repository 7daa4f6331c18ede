import type { Lane, Run } from '../core/trace/index.ts';
import type { Outcome } from './outcome.ts';

/**
 * A piece of an outcome: some moments, some lanes, or at last the rest of it. Taking a large outcome in one piece would hold up the
 * page.
 */
export type Piece =
  | { readonly moments: Run['moments'] }
  | { readonly lanes: Run['lanes'] }
  | { readonly outcome: Outcome };

/** So many moments, or spans and marks, are taken in a few milliseconds. */
const MANY = 500;

const drawnOn = ({ spans, marks }: Lane) => spans.length + marks.length;

/** An outcome in pieces, to be sent one by one. */
export function* piecesOf(outcome: Outcome): Generator<Piece> {
  for (const moments of sliced(outcome.run.moments, () => 1)) yield { moments };
  for (const lanes of sliced(outcome.run.lanes, drawnOn)) yield { lanes };
  yield { outcome: { ...outcome, run: { ...outcome.run, moments: [], lanes: [] } } };
}

/** Takes pieces as they come; the outcome once its last one is there. */
export function createGathering(): (piece: Piece) => Outcome | undefined {
  let moments: Run['moments'][] = [];
  let lanes: Run['lanes'][] = [];
  return (piece) => {
    if ('moments' in piece) moments.push(piece.moments);
    else if ('lanes' in piece) lanes.push(piece.lanes);
    else {
      const { outcome } = piece;
      const whole = { ...outcome, run: { ...outcome.run, moments: moments.flat(), lanes: lanes.flat() } };
      moments = [];
      lanes = [];
      return whole;
    }
    return undefined;
  };
}

/** A list in slices that weigh at least so much, but for the last. */
function* sliced<Item>(items: readonly Item[], weightOf: (item: Item) => number): Generator<readonly Item[]> {
  let first = 0;
  let weight = 0;
  for (const [index, item] of items.entries()) {
    weight += weightOf(item);
    if (weight < MANY) continue;
    yield items.slice(first, index + 1);
    first = index + 1;
    weight = 0;
  }
  if (first < items.length) yield items.slice(first);
}
