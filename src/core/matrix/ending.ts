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

const none = { timeToDie: undefined, exitCode: undefined };

/** Reads the end of a run: from what set it off to the last process. */
export function endingOf({ rejected, moments }: Run, { hasProcess }: Platform): Ending {
  if (rejected) {
    const isUnreadable = rejected.errors.some(({ type }) => type === 'Malformed');
    return { outcome: isUnreadable ? 'unreadable' : 'refused', ...none };
  }
  const alive = new Set<string>();
  const causes = new Set<unknown>();
  let begin: Ms | undefined;
  let last: Ms | undefined;
  let exitCode: number | undefined;
  for (const { what, at, container, detail } of moments) {
    if (what === 'started') alive.add(container);
    const isKill = what === 'event' && detail.reason === 'Killing';
    if (what === 'pod-deletion-marked' || isKill) begin ??= at;
    if (what !== 'exited') continue;
    alive.delete(container);
    causes.add(detail.cause);
    last = at;
    exitCode = Math.max(exitCode ?? 0, Number(detail.exitCode ?? 0));
  }
  if (!hasProcess.value) return { outcome: 'no-process', ...none };
  const isOver = begin !== undefined && last !== undefined && last >= begin && alive.size === 0;
  return {
    outcome: outcomeOf(causes, alive, exitCode),
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
