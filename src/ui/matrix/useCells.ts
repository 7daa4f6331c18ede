import { useEffect, useMemo, useState } from 'react';
import { type Cell, cellsOf } from '../../core/matrix/index.ts';
import type { Options } from '../../core/simulate.ts';

/** The cells that are ready, in the order they came. */
export interface Cells {
  readonly cells: readonly Cell[];
  readonly isDone: boolean;
}

/**
 * What every platform makes of a manifest, one more cell after each painting, so that the page stays quick meanwhile.
 *
 * @param options By identity: other ones begin anew.
 */
export function useCells(yaml: string, options: Options): Cells {
  const made = useMemo(() => ({ source: cellsOf(yaml, options), cells: [] as Cell[] }), [yaml, options]);
  const [state, setState] = useState<Cells & { readonly of: unknown }>({
    of: undefined,
    cells: [],
    isDone: false,
  });
  const shown = state.of === made ? state : { of: made, cells: [], isDone: false };
  useEffect(() => {
    if (shown.isDone) return;
    const next = made.source.next();
    if (!next.done) made.cells.push(next.value);
    setState({ of: made, cells: [...made.cells], isDone: next.done === true });
  }, [made, shown]);
  return shown;
}
