import type { Platform } from '../platform/index.ts';
import { type Ms, ms } from '../time.ts';
import type { Run } from '../trace/index.ts';
import type { Outcome } from './cell.ts';

/** How a pod ended, and how long its end took. */
export interface Ending {
  readonly outcome: Outcome;
  readonly timeToDie: Ms | undefined;
  readonly exitCode: number | undefined;
}

/** After so many restarts it is a loop. */
const LOOP = 2;

const none = { timeToDie: undefined, exitCode: undefined };

/** Reads the end of a run: from what set it off to the last process. */
export function endingOf({ rejected, moments }: Run, { hasProcess }: Platform): Ending {
  if (rejected) {
    const isUnreadable = rejected.errors.some(({ type }) => type === 'Malformed');
    return { outcome: isUnreadable ? 'unreadable' : 'refused', ...none };
  }
  const alive = new Set<string>();
  const causes = new Set<unknown>();
  let deleted: Ms | undefined;
  let killed: Ms | undefined;
  let restarts = 0;
  let last: Ms | undefined;
  let exitCode: number | undefined;
  for (const { what, at, container, attempt, detail } of moments) {
    if (what === 'started') alive.add(container);
    if (what === 'created') restarts = Math.max(restarts, attempt);
    if (what === 'pod-deletion-marked') deleted ??= at;
    if (what === 'event' && detail.reason === 'Killing') killed ??= at;
    if (what !== 'exited') continue;
    alive.delete(container);
    causes.add(detail.cause);
    last = at;
    exitCode = Math.max(exitCode ?? 0, Number(detail.exitCode ?? 0));
  }
  if (!hasProcess.value) return { outcome: 'no-process', ...none };
  const begin = deleted ?? killed;
  const isOver = begin !== undefined && last !== undefined && last >= begin && alive.size === 0;
  return {
    outcome: restarts >= LOOP ? 'loops' : outcomeOf(causes, alive, exitCode),
    timeToDie: isOver ? ms((last ?? 0) - (begin ?? 0)) : undefined,
    exitCode,
  };
}

function outcomeOf(
  causes: ReadonlySet<unknown>,
  alive: ReadonlySet<string>,
  exitCode: number | undefined,
): Outcome {
  if (causes.has('SIGKILL')) return 'killed';
  if (alive.size > 0) return 'runs-on';
  if (exitCode === undefined) return 'expired';
  return causes.has('stop-signal') ? 'leaves' : 'ends-itself';
}
