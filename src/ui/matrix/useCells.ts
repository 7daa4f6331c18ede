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
 * What every platform makes of a manifest, as far as it is known: until a platform's own cell has come, what it made of the one before.
 *
 * @param options By identity, as the source: other ones begin anew.
 */
export function useCells(source: CellSource, yaml: string, options: Options): Cells {
  const [state, setState] = useState(none);
  useEffect(() => {
    let come: readonly Cell[] = [];
    setState(({ cells }) => ({ cells, isDone: false }));
    return source(yaml, options, (more, isDone) => {
      come = [...come, ...more];
      const now = come;
      setState(({ cells }) => ({ cells: isDone ? now : renewed(cells, now), isDone }));
    });
  }, [source, yaml, options]);
  return state;
}

const renewed = (old: readonly Cell[], come: readonly Cell[]): readonly Cell[] => {
  const names = new Set(come.map(({ platform }) => platform));
  return [...come, ...old.filter(({ platform }) => !names.has(platform))];
};
