import { type Ms, ms } from '../time.ts';
import { conditionsAt } from './conditions.ts';
import { type ContainerNow, type Statuses, statusAt } from './status.ts';
import { type Line, linesOf, type Tree } from './yaml-lines.ts';

/** A line of what `kubectl get pod -o yaml` prints. */
export interface YamlLine {
  readonly text: string;
  /** Whether the newest change at that instant made it. */
  readonly isNew: boolean;
}

/**
 * The `status` of `kubectl get pod -o yaml` at an instant, and of the `metadata` what a delete writes; `undefined` once
 * the object is gone. Has what the run knows, in kubectl's order; a time is `T+5.0s`, from the first container's creation.
 */
export function podYamlAt(run: Statuses, at: Ms): readonly YamlLine[] | undefined {
  if (statusAt(run, at).gone) return undefined;
  const change = changeAt(run, at);
  const before = change === undefined ? undefined : linesOf(podTreeAt(run, ms(change - 1)));
  const known = new Set(before?.map(saidIn));
  return linesOf(podTreeAt(run, at)).map((line) => ({
    text: line.text,
    isNew: before !== undefined && !known.has(saidIn(line)),
  }));
}

/** What a line says, wherever the dash of its list stands. */
const saidIn = ({ path, text }: Line) => path + text.replace(/^[ -]*/, ' ');

/** When the object last changed in what is shown of it; `undefined` before it did. */
export const changeAt = ({ moments }: Pick<Statuses, 'moments'>, at: Ms): Ms | undefined =>
  moments.findLast((moment) => moment.at <= at && changes.has(moment.what))?.at;

const changes: ReadonlySet<string> = new Set(['status', 'phase', 'pod-deletion-marked']);

function podTreeAt(run: Statuses, at: Ms): Tree {
  const now = statusAt(run, at);
  const grace = now.deletionGracePeriodSeconds;
  const marked = run.moments.findLast(({ what, at: then }) => what === 'pod-deletion-marked' && then <= at);
  const told = now.containers.filter(({ state, reason }) => state !== 'waiting' || reason !== undefined);
  const statusesOf = (isMain: boolean) =>
    told.filter(({ role }) => (role === 'main') === isMain).map(containerTree);
  return {
    metadata: marked && {
      deletionGracePeriodSeconds: grace,
      deletionTimestamp: timeOf(ms(marked.at + (grace ?? 0) * 1000)),
    },
    status: {
      conditions: conditionsAt(run, now, at).map(({ since, ...condition }) => ({
        lastTransitionTime: timeOf(since),
        ...condition,
      })),
      containerStatuses: statusesOf(true),
      initContainerStatuses: statusesOf(false),
      phase: now.phase,
      message: now.message,
      reason: now.reason,
    },
  };
}

function containerTree({ name, ready, restartCount, started, lastState, ...now }: ContainerNow): Tree {
  return {
    lastState: lastState && { terminated: endTree(lastState) },
    name,
    ready,
    restartCount,
    started,
    state: {
      [now.state]:
        now.state === 'terminated'
          ? endTree(now)
          : { message: now.message || undefined, reason: now.reason, startedAt: timeOf(now.startedAt) },
    },
  };
}

type End = Pick<ContainerNow, 'exitCode' | 'finishedAt' | 'reason' | 'startedAt'>;

const endTree = ({ exitCode, finishedAt, reason, startedAt }: End) => ({
  exitCode,
  finishedAt: timeOf(finishedAt),
  reason,
  startedAt: timeOf(startedAt),
});

const timeOf = (at: Ms | undefined): string | undefined => {
  if (at === undefined) return undefined;
  const tenths = (Math.abs(at) / 1000).toFixed(1);
  return `T${at < 0 && tenths !== '0.0' ? '-' : '+'}${tenths}s`;
};
