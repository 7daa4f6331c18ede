import type { Ms } from '../../core/time.ts';
import type { Run } from '../../core/trace/index.ts';

/** One line of `kubectl get pod`. */
export interface PodLine {
  readonly ready: string;
  readonly status: string;
  readonly restarts: number;
  readonly age: string;
}

const ageOf = (at: Ms) => {
  const seconds = Math.max(0, Math.floor(at / 1000));
  if (seconds < 120) return `${seconds}s`;
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60)}m${rest === 0 ? '' : `${rest}s`}`;
};

/** What `kubectl get pod` shows at an instant; `undefined` once the object is gone. */
export function podLineOf(run: Run, at: Ms): PodLine | undefined {
  const past = run.moments.filter((moment) => moment.at <= at);
  if (past.some(({ what }) => what === 'pod-object-deleted')) return undefined;
  const names = run.lanes
    .filter(({ lane, role }) => lane === 'container' && role !== 'init')
    .map((lane) => lane.container);
  const isMarked = past.some(({ what }) => what === 'pod-deletion-marked');
  const phase = past.findLast(({ what }) => what === 'phase')?.detail.phase;
  const restarts = names.reduce(
    (sum, name) =>
      sum +
      Math.max(
        0,
        ...past
          .filter(({ container, what }) => container === name && what === 'created')
          .map(({ attempt }) => attempt),
      ),
    0,
  );
  const ready = names.filter((name) => {
    const last = past.findLast(
      ({ container, what }) =>
        container === name && (what === 'ready' || what === 'unready' || what === 'exited'),
    );
    return last?.what === 'ready';
  }).length;
  const waiting = past.findLast(({ what }) => what === 'waiting' || what === 'started');
  const reason = waiting?.what === 'waiting' ? waiting.detail.reason : undefined;
  const status = isMarked
    ? 'Terminating'
    : String(
        reason ?? (phase === 'Succeeded' ? 'Completed' : phase === 'Failed' ? 'Error' : (phase ?? 'Pending')),
      );
  return { ready: `${ready}/${names.length}`, status, restarts, age: ageOf(at) };
}
