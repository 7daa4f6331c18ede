import { changed, type Draft, type DraftChange } from './draft.ts';

/** A draft with the way back. */
export interface History {
  readonly past: readonly Draft[];
  readonly now: Draft;
  readonly future: readonly Draft[];
  /** What the last step changed: more of the same is the same step. */
  readonly last: string | undefined;
}

/** `pause`: whatever comes next is a step of its own. */
export type HistoryAction =
  | DraftChange
  | { readonly type: 'pause' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

const LONGEST = 100;

/** A history that begins with a draft. */
export const historyOf = (now: Draft): History => ({ past: [], now, future: [], last: undefined });

const stepOf = (change: DraftChange) =>
  change.type === 'behaviour' ? `behaviour ${change.container}` : change.type;

/** The history after a change, or a step back or forward in it. Typing on, dragging on or pressing on is one step. */
export function history(state: History, action: HistoryAction): History {
  const { past, now, future, last } = state;
  if (action.type === 'pause') return last === undefined ? state : { ...state, last: undefined };
  if (action.type === 'undo') {
    const before = past.at(-1);
    return before
      ? { past: past.slice(0, -1), now: before, future: [now, ...future], last: undefined }
      : state;
  }
  if (action.type === 'redo') {
    const [after, ...rest] = future;
    return after ? { past: [...past, now], now: after, future: rest, last: undefined } : state;
  }
  const next = changed(now, action);
  if (next === now) return state;
  const step = stepOf(action);
  const isSame = step === last && action.type !== 'opened';
  return { past: isSame ? past : [...past, now].slice(-LONGEST), now: next, future: [], last: step };
}
