import { useEffect, useRef } from 'react';
import { useGrowing } from '../controls/index.ts';
import { useSettled } from '../playback/index.ts';
import type { LanePicture } from './drawn.ts';
import type { PlotWindow } from './plot-window.ts';

/** So many lanes are drawn with a frame; one with the first, which is the answer. */
const WITH_A_FRAME = 3;

/** Milliseconds; longer than between two turns of a wheel or a key that is held, too short to scroll meanwhile. */
const PAUSE = 120;

/**
 * The pictures to draw now, so that each zoom answers soon however many lanes there are: of lanes in sight the new ones, a few with each
 * frame; of the others the old ones until zooming has paused.
 * @param seen what of the plot is in view; where not given, all is drawn at once
 */
export function useSightFirst(
  lanes: readonly LanePicture[],
  seen: PlotWindow | undefined,
): readonly LanePicture[] {
  const isSettled = useSettled(lanes, PAUSE) === lanes;
  const shown = useRef(lanes);
  const isInSight = ({ top, height }: LanePicture) =>
    !seen || (top < seen.scrollTop + seen.clientHeight && top + height > seen.scrollTop);
  const isFirst = lanes.map((lane, index) => isInSight(lane) || isInSight(shown.current[index] ?? lane));
  const inSight = isFirst.filter(Boolean).length;
  const step = seen ? WITH_A_FRAME : lanes.length;
  const grown = useGrowing(isSettled ? lanes.length : inSight, step, lanes, seen ? 1 : step);
  let before = 0;
  let after = inSight;
  const pictures = lanes.map((lane, index) => {
    const rank = isFirst[index] ? before++ : after++;
    const old = shown.current[index];
    return rank < grown || old?.lane !== lane.lane ? lane : old;
  });
  useEffect(() => {
    shown.current = pictures;
  });
  return pictures;
}
