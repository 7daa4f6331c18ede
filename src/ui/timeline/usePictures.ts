import { useEffect, useMemo, useRef } from 'react';
import type { Run } from '../../core/trace/index.ts';
import { useGrowing } from '../controls/index.ts';
import { AXIS } from './Axis.tsx';
import type { Drawing, LanePicture } from './drawn.ts';
import { pictureOf } from './picture.ts';

/** More lanes than any window has in view: what is below them is placed with the next pauses. */
const LANES_AT_ONCE = 40;

/**
 * The lanes of a run with their places, the first ones at once.
 * @param drawing none as long as the plot has no width
 * @param isAtRest whether lanes may become lower: what is below them must not jump while a hand zooms, pans, or drags the delete
 */
export function usePictures(
  run: Run,
  drawing: Drawing | undefined,
  isAtRest: boolean,
): readonly LanePicture[] {
  const heads = useRef<readonly number[]>([]);
  const known = useRef<{ readonly of: unknown; readonly lanes: readonly LanePicture[] }>(undefined);
  const count = useGrowing(run.lanes.length, LANES_AT_ONCE, run);
  const wanted = useMemo(
    () => drawing && { run, drawing, heads: isAtRest ? [] : heads.current },
    [run, drawing, isAtRest],
  );
  const lanes = useMemo(() => {
    if (!wanted) return [];
    const before = known.current?.of === wanted ? known.current.lanes : [];
    return pictureOf(run, wanted.drawing, AXIS, { heads: wanted.heads, before, count });
  }, [run, wanted, count]);
  useEffect(() => {
    known.current = { of: wanted, lanes };
    heads.current = lanes.map(({ top, bar }) => bar.y - top);
  }, [wanted, lanes]);
  return lanes;
}
