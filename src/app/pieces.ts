import type { Lane, Run } from '../core/trace/index.ts';
import type { Outcome } from './outcome.ts';

/** The lists of an outcome that grow with the pod or with its life. */
type Lists = Pick<Run, 'moments' | 'lanes' | 'assumptions'> & Pick<Outcome, 'containers'>;

/** A piece of an outcome: some of one of its lists, or at last the rest. Taking a large outcome in one piece would hold up the page. */
export type Piece = Partial<Lists> | { readonly outcome: Outcome };

/** So many moments, or spans and marks, or what else has as much to say, are taken in a few milliseconds. */
const MANY = 500;

const drawnOn = ({ spans, marks }: Lane) => spans.length + marks.length;

/** An outcome in pieces, to be sent one by one. */
export function* piecesOf(outcome: Outcome): Generator<Piece> {
  const { run, containers } = outcome;
  for (const moments of sliced(run.moments, () => 1)) yield { moments };
  for (const lanes of sliced(run.lanes, drawnOn)) yield { lanes };
  for (const assumptions of sliced(run.assumptions, () => 3)) yield { assumptions };
  for (const some of sliced(containers, () => 3)) yield { containers: some };
  yield { outcome: { ...outcome, run: { ...run, moments: [], lanes: [], assumptions: [] }, containers: [] } };
}

const nothing: Lists = { moments: [], lanes: [], assumptions: [], containers: [] };

const withMore = (lists: Lists, more: Partial<Lists>): Lists => ({
  moments: [...lists.moments, ...(more.moments ?? [])],
  lanes: [...lists.lanes, ...(more.lanes ?? [])],
  assumptions: [...lists.assumptions, ...(more.assumptions ?? [])],
  containers: [...lists.containers, ...(more.containers ?? [])],
});

/** Takes pieces as they come; the outcome once its last one is there. */
export function createGathering(): (piece: Piece) => Outcome | undefined {
  let lists = nothing;
  return (piece) => {
    if (!('outcome' in piece)) {
      lists = withMore(lists, piece);
      return undefined;
    }
    const { containers, ...ofRun } = lists;
    lists = nothing;
    return { ...piece.outcome, run: { ...piece.outcome.run, ...ofRun }, containers };
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
