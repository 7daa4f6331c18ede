import type { RefObject } from 'react';
import { useSettled } from '../playback/index.ts';
import type { LanePicture } from './drawn.ts';
import { windowOf } from './plot-window.ts';

/** So few lanes are drawn in one go. */
const FEW = 8;

/** Milliseconds; longer than between two turns of a wheel or a key that is held, too short to scroll meanwhile. */
const PAUSE = 120;

/**
 * The pictures to draw now: of lanes in sight the new ones, of the others the old ones until zooming has paused, so that each zoom
 * answers soon however many lanes there are.
 */
export function useSightFirst(
  lanes: readonly LanePicture[],
  plot: RefObject<HTMLElement | null>,
): readonly LanePicture[] {
  const settled = useSettled(lanes, PAUSE);
  if (lanes.length <= FEW || settled === lanes || !plot.current) return lanes;
  const { scrollTop, clientHeight } = windowOf(plot.current);
  const isInSight = ({ top, height }: LanePicture) =>
    top < scrollTop + clientHeight && top + height > scrollTop;
  return lanes.map((lane, index) => {
    const old = settled[index];
    return old?.lane === lane.lane && !isInSight(old) && !isInSight(lane) ? old : lane;
  });
}
