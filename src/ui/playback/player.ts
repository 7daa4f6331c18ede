import { type Ms, ms } from '../../core/time.ts';
import { pageClock, type RealClock } from './clock.ts';
import { type Playback, type PlaybackAction, playback, positionOf } from './playback.ts';

/** A playback with a clock: the one thing on the page that knows real time. */
export interface Player {
  /** The playback since its last change; equal by reference until the next. */
  state(): Playback;
  at(): Ms;
  send(action: PlaybackAction): void;
  /** Hears every change, with what brought it: play, pause, seek, speed, span. Not the passing of time. */
  onChange(listener: (by: PlaybackAction) => void): () => void;
  /**
   * Hears where the playhead is: after every change, and ten times a second while it plays; less often where listening and painting
   * would take more than a twentieth of the time, but once a second.
   */
  onTick(listener: (at: Ms) => void): () => void;
}

const TICK = 100;

/** However slow a page is, what follows is never further behind. */
const LATEST = 1000;

/** Of so many milliseconds one goes to what follows the playhead: nineteen frames of twenty are free of it. */
const SHARE = 20;

/** A paused player at the start of `[from, to]`. */
export function createPlayer(from: Ms, to: Ms, clock: RealClock = pageClock): Player {
  let state: Playback = { from, to, at: from, since: undefined, speed: 1 };
  let stop: (() => void) | undefined;
  const changes = new Set<(by: PlaybackAction) => void>();
  const ticks = new Set<(at: Ms) => void>();
  const at = () => positionOf(state, clock.now());
  const tick = () => {
    const here = at();
    for (const listener of ticks) listener(here);
  };
  const loop = () => {
    const begun = clock.now();
    tick();
    const listened = clock.now() - begun;
    if (state.since === undefined) return;
    if (state.to <= at()) return send({ type: 'pause' });
    stop = clock.painted((took) => {
      const pause = Math.min(Math.max(TICK, (listened + took) * SHARE), LATEST);
      const next = pause - (clock.now() - begun);
      const left = (state.to - at()) / state.speed;
      stop = clock.after(Math.max(1, Math.min(next, left)), loop);
    });
  };
  const send = (action: PlaybackAction) => {
    stop?.();
    stop = undefined;
    state = playback(state, action, clock.now());
    for (const listener of changes) listener(action);
    loop();
  };
  const heard = <Listener>(set: Set<Listener>, listener: Listener) => {
    set.add(listener);
    return () => void set.delete(listener);
  };
  return {
    state: () => state,
    at,
    send,
    onChange: (listener) => heard(changes, listener),
    onTick: (listener) => heard(ticks, listener),
  };
}

/** The offered speeds: simulated seconds per real second. */
const speeds = [0.25, 0.5, 1, 2, 4, 10, 20, 60] as const;

/** The offered speeds and the one that is on, which an address may have asked for, in order. */
export const speedsWith = (speed: number): readonly number[] =>
  [...new Set<number>([...speeds, speed])].sort((a, b) => a - b);

/** The offered speed at which a run of this length takes about ten seconds. */
export function fittingSpeed(length: Ms): number {
  const wish = Math.log(Math.max(length / 10_000, 0.01));
  return speeds.reduce((best, speed) =>
    Math.abs(Math.log(speed) - wish) < Math.abs(Math.log(best) - wish) ? speed : best,
  );
}

/** The instants a viewer steps through: each once, in order. */
export const instantsOf = (moments: readonly { readonly at: Ms }[]): readonly Ms[] =>
  [...new Set(moments.map(({ at }) => at))].sort((a, b) => a - b);

/** The next instant after `at`, or before it; the last or first where there is none. */
export function stepFrom(instants: readonly Ms[], at: Ms, by: 1 | -1): Ms {
  const next =
    by === 1 ? instants.find((instant) => instant > at) : instants.findLast((instant) => instant < at);
  return next ?? (by === 1 ? instants.at(-1) : instants[0]) ?? ms(0);
}
