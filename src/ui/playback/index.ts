export { atRest } from './atRest.ts';
export { breath } from './breath.ts';
export { pageClock } from './clock.ts';
export { useFollow } from './follow.ts';
export { inTurns } from './inTurns.ts';
export { nextTurn } from './nextTurn.ts';
export { onTouch } from './onTouch.ts';
export { painted } from './painted.ts';
export type { Playback, PlaybackAction } from './playback.ts';
export {
  createPlayer,
  fittingSpeed,
  instantsOf,
  type Player,
  speedsWith,
  stepFrom,
} from './player.ts';
export { Trailing } from './Trailing.tsx';
export { usePlayback, usePlayer, usePosition, useTick } from './usePlayer.ts';
export { useSettled } from './useSettled.ts';
