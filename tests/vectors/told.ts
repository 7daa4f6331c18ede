import type { Moment } from '../../src/core/lifecycle/index.ts';
import { simulate } from '../../src/core/simulate.ts';
import type { Vector } from './vector.ts';

/** What is always listed: everything that happens to containers and their hooks, the kubelet's events, the pod's end. */
const usual = new Set([
  'created',
  'postStart-begin',
  'postStart-end',
  'preStop-begin',
  'preStop-end',
  'preStop-abandoned',
  'hook-failed',
  'hook-ignored',
  'hook-skipped',
  'stop-requested',
  'exited',
  'event',
  'phase',
  'pod-deletion-marked',
  'pod-object-deleted',
]);

/** The events of every start say nothing that the moment itself does not. */
const starting = new Set<unknown>(['Pulled', 'Created', 'Started']);

/** What a run tells, as the lines of a vector. */
export function told({
  pod,
  options,
  from = 0,
  to = Number.POSITIVE_INFINITY,
  also = [],
  except = [],
}: Vector): readonly string[] {
  const run = simulate(pod, {
    ...options,
    ...(Number.isFinite(to) && options.until === undefined && { until: from + to }),
  });
  if (run.rejected) throw new Error(JSON.stringify(run.rejected.errors));
  const kinds = new Set([...usual, ...also]);
  const isUnlisted = ({ what, detail }: Moment) =>
    what === 'event' && (starting.has(detail.reason) || except.includes(String(detail.reason)));
  return run.moments
    .filter((moment) => kinds.has(moment.what) && !isUnlisted(moment))
    .map((moment) => ({ moment, t: moment.at / 1000 - from }))
    .filter(({ t }) => t >= 0 && t <= to)
    .map(({ moment, t }) =>
      `${Math.round(t * 1000) / 1000} ${nameOf(moment)} ${moment.what} ${factOf(moment)}`.trimEnd(),
    );
}

const nameOf = ({ container, attempt }: Moment): string => {
  if (container === '') return 'pod';
  return attempt === 0 ? container : `${container}#${attempt}`;
};

/** The value of a line, by what it tells. */
function factOf({ what, detail }: Moment): string {
  switch (what) {
    case 'event':
      return `${detail.reason}: ${detail.message}`;
    case 'stop-requested':
      return `${detail.signal} ${detail.timeout}${detail.alreadyExited ? ' already exited' : ''}`;
    case 'exited':
      return `${detail.exitCode} ${detail.cause}`;
    case 'phase':
      return [detail.phase, detail.reason].filter(Boolean).join(' ');
    case 'endpoint':
      return ['ready', 'serving', 'terminating'].filter((each) => detail[each]).join(' ') || 'none';
    default:
      return Object.values(detail).join(' ');
  }
}

/** The lines of a vector's list. */
export const listed = ({ expected }: Vector): readonly string[] =>
  expected
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
