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

/** What need not be told where another moment at the same instant, whose sentence says it too, is told. */
const toldBy: Readonly<Record<string, (what: string) => boolean>> = {
  exited: (what) => what === 'SIGKILL',
  started: (what) => what === 'postStart-begin',
  'hook-failed': (what) => what === 'postStart-end' || what === 'preStop-end',
  'preStop-end': (what) => what.startsWith('SIG'),
};

/** The run as a story: the marks that matter, in the order of time, nothing said twice. */
export function storyOf(run: Run): readonly Mark[] {
  const told = ({ what, container, at }: Mark, all: readonly Mark[]) =>
    all.some((other) => other.at === at && other.container === container && toldBy[what]?.(other.what));
  return run.lanes
    .flatMap(({ marks }) => marks.filter(({ what }) => telling.has(what) || what.startsWith('SIG')))
    .filter((mark, _, all) => toldBy[mark.what] === undefined || !told(mark, all))
    .sort((a, b) => a.at - b.at || a.moment - b.moment);
}

/** The instant of the delete on the run's clock; `undefined` where nobody deletes the pod. */
export const deleteOf = (run: Run) => run.moments.find(({ what }) => what === 'pod-deletion-marked')?.at;
