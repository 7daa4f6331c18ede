import type { Mark, Run } from '../trace/index.ts';

/** Moments that a reader needs to follow a run; the others are bookkeeping. */
const telling = new Set([
  'postStart-begin',
  'postStart-end',
  'preStop-begin',
  'preStop-end',
  'preStop-abandoned',
  'hook-failed',
  'hook-ignored',
  'hook-skipped',
  'exited',
  'started',
  'pod-deletion-marked',
  'pod-object-deleted',
]);

/** The run as a story: the marks that matter, in the order of time; of a kill and the exit it causes only the kill. */
export function storyOf(run: Run): readonly Mark[] {
  const marks = run.lanes.flatMap(({ marks }) => marks);
  const kills = new Set(marks.flatMap(({ what, moment }) => (what === 'SIGKILL' ? [moment] : [])));
  return marks
    .filter(({ what }) => telling.has(what) || what.startsWith('SIG'))
    .filter(({ what, moment }) => what !== 'exited' || !kills.has(moment))
    .sort((a, b) => a.at - b.at || a.moment - b.moment);
}

/** The instant of the delete on the run's clock; `undefined` where nobody deletes the pod. */
export const deleteOf = (run: Run) => run.moments.find(({ what }) => what === 'pod-deletion-marked')?.at;
