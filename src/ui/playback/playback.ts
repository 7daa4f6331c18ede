import { type Ms, ms } from '../../core/time.ts';

/** Where a viewer is in a finished run. The run itself never moves. */
export interface Playback {
  readonly from: Ms;
  readonly to: Ms;
  /** The position at `since`, or for good while paused. */
  readonly at: Ms;
  /** The clock's reading when playing began, in real milliseconds; `undefined` while paused. */
  readonly since: number | undefined;
  /** Simulated seconds per real second. */
  readonly speed: number;
}

export type PlaybackAction =
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'seek'; readonly to: Ms }
  | { readonly type: 'speed'; readonly speed: number }
  | { readonly type: 'span'; readonly from: Ms; readonly to: Ms };

/** The position at the clock's reading `now`. */
export function positionOf({ from, to, at, since, speed }: Playback, now: number): Ms {
  const moved = since === undefined ? at : at + (now - since) * speed;
  return ms(Math.round(Math.min(Math.max(moved, from), to)));
}

/** What a viewer's action makes of the playback. Playing at the end begins anew. */
export function playback(state: Playback, action: PlaybackAction, now: number): Playback {
  const at = positionOf(state, now);
  const rebased = { ...state, at, since: state.since === undefined ? undefined : now };
  switch (action.type) {
    case 'play':
      return { ...state, at: at >= state.to ? state.from : at, since: now };
    case 'pause':
      return { ...state, at, since: undefined };
    case 'seek':
      return { ...rebased, at: ms(Math.min(Math.max(action.to, state.from), state.to)) };
    case 'speed':
      return { ...rebased, speed: action.speed };
    case 'span':
      return {
        ...rebased,
        from: action.from,
        to: action.to,
        at: ms(Math.min(Math.max(at, action.from), action.to)),
      };
  }
}
