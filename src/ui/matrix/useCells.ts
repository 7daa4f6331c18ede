import { useEffect, useState } from 'react';
import type { Cell } from '../../core/matrix/index.ts';
import type { Options } from '../../core/simulate.ts';

/** Makes the cells of a manifest, somewhere, and tells them as they come; gives back what stops it. */
export type CellSource = (
  yaml: string,
  options: Options,
  hear: (cells: readonly Cell[], isLast: boolean) => void,
) => () => void;

/** The cells that are ready, in the order they came. */
export interface Cells {
  readonly cells: readonly Cell[];
  readonly isDone: boolean;
}

const none: Cells = { cells: [], isDone: false };

/**
 * What every platform makes of a manifest, as far as it is known.
 *
 * @param options By identity, as the source: other ones begin anew.
 */
export function useCells(source: CellSource, yaml: string, options: Options): Cells {
  const [state, setState] = useState(none);
  useEffect(() => {
    setState(none);
    return source(yaml, options, (more, isDone) =>
      setState(({ cells }) => ({ cells: [...cells, ...more], isDone })),
    );
  }, [source, yaml, options]);
  return state;
}
