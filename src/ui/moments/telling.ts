import type { Moment } from '../../core/lifecycle/index.ts';
import type { Words } from '../words/index.ts';

/** What a moment is called: the signal of a stop, the reason of an event, else the word for it. */
export function whatOf({ what, detail }: Moment, words: Words): string {
  if (what === 'stop-requested' && typeof detail.signal === 'string') return detail.signal;
  if (what === 'event' && typeof detail.reason === 'string') return detail.reason;
  return words.what[what] ?? what;
}

/** What else a moment says, in the API's own names. */
export function detailOf({ what, detail }: Pick<Moment, 'what' | 'detail'>): string {
  if (what === 'event') return String(detail.message ?? '');
  return Object.entries(detail)
    .filter(([key, value]) => key !== 'signal' && value !== '')
    .map(
      ([key, value]) =>
        `${key} ${typeof value === 'object' && value !== null ? stateIn(value) : String(value)}`,
    )
    .join(' · ');
}

/** A container's status in a few words: `waiting ContainerCreating`, `running, ready`. */
function stateIn(value: object): string {
  const { state, reason, exitCode, ready, ...rest }: Readonly<Record<string, unknown>> = { ...value };
  if (state === undefined) return JSON.stringify({ reason, exitCode, ready, ...rest });
  const parts = [
    state,
    reason,
    exitCode === undefined ? undefined : `exitCode ${String(exitCode)}`,
    ready === true ? 'ready' : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}
