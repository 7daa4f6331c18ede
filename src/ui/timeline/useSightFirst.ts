import { type RefObject, useEffect, useState } from 'react';
import type { LanePicture } from './drawn.ts';
import { windowOf } from './plot-window.ts';

/** So few lanes are drawn in one go. */
const FEW = 8;

/**
 * The pictures to draw now: of lanes in sight the new ones, of the others the old ones until the page has painted, so that a zoom
 * answers soon however many lanes there are.
 */
export function useSightFirst(
  lanes: readonly LanePicture[],
  plot: RefObject<HTMLElement | null>,
): readonly LanePicture[] {
  const [painted, setPainted] = useState(lanes);
  const isShort = lanes.length <= FEW;
  useEffect(() => {
    if (!isShort) setPainted(lanes);
  }, [lanes, isShort]);
  if (isShort || painted === lanes || !plot.current) return lanes;
  const { scrollTop, clientHeight } = windowOf(plot.current);
  const isInSight = ({ top, height }: LanePicture) =>
    top < scrollTop + clientHeight && top + height > scrollTop;
  return lanes.map((lane, index) => {
    const old = painted[index];
    return old?.lane === lane.lane && !isInSight(old) && !isInSight(lane) ? old : lane;
  });
}
