import { type Cell, cellsOf } from '../core/matrix/index.ts';
import type { Options } from '../core/simulate.ts';
import { type AsideQuestion, asideOf } from './aside.ts';
import type { Draft } from './draft.ts';
import { outcomeOf } from './outcome.ts';
import { piecesOf } from './pieces.ts';

/** A draft with the number its answer carries. */
export interface DraftQuestion {
  readonly id: number;
  readonly draft: Draft;
}

/** What every platform makes of a text; or, with the number of such a question alone, more of its answer. */
export interface CellQuestion {
  readonly id: number;
  readonly asked?: { readonly yaml: string; readonly options: Options };
}

/** Some cells; none come after the last ones. */
export interface CellAnswer {
  readonly id: number;
  readonly cells: readonly Cell[];
  readonly isLast: boolean;
}

/** So many cells make an answer: few enough to come soon, many enough not to draw a table for each. */
const MANY = 4;

const making = new Map<number, Iterator<Cell, void>>();

/** Answers what would hold up the page. Of several questions for cells only the latest is worked on. */
self.onmessage = async ({ data }: MessageEvent<DraftQuestion | CellQuestion | AsideQuestion>) => {
  if ('beside' in data) {
    self.postMessage(await asideOf(data));
    return;
  }
  const { id } = data;
  if ('draft' in data) {
    for (const piece of piecesOf(outcomeOf(data.draft))) self.postMessage({ id, piece });
    return;
  }
  if (data.asked) {
    making.clear();
    making.set(id, cellsOf(data.asked.yaml, data.asked.options));
  }
  const source = making.get(id);
  if (source) self.postMessage({ id, ...someOf(source) });
};

function someOf(source: Iterator<Cell, void>): Omit<CellAnswer, 'id'> {
  const cells: Cell[] = [];
  while (cells.length < MANY) {
    const next = source.next();
    if (next.done) return { cells, isLast: true };
    cells.push(next.value);
  }
  return { cells, isLast: false };
}
