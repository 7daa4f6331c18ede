import {
  type Entry,
  isSane,
  type Recording,
  recordingsOf,
  versions,
} from '../../tests/recordings/recording.ts';
import { tableOf } from './table.ts';

/** How long something took in one recording, as often as it happened there; seconds. */
type Delay = (recording: Recording) => readonly number[];

const isKilling = ({ what, detail }: Entry) => what === 'event' && detail?.reason === 'Killing';

const afterDelete: Delay = ({ trace, stimulus }) => {
  const asked = stimulus.find((each) => each.do === 'delete');
  const killing = trace.find((each) => isKilling(each) && asked !== undefined && each.t >= asked.at);
  const isBusy = trace.some(({ what, t }) => what !== 'status' && asked && t > asked.at - 3 && t < asked.at);
  return asked && killing && !isBusy ? [killing.t - asked.at] : [];
};

const afterPostStart: Delay = ({ trace }) => {
  const deleted = trace.find(({ what }) => what === 'pod-deletion-marked');
  const killing = trace.find((each) => isKilling(each) && deleted !== undefined && each.t > deleted.t);
  const ended = trace.findLast(
    ({ what, t }) => what === 'postStart-end' && killing !== undefined && t <= killing.t,
  );
  return deleted && killing && ended && ended.t > deleted.t ? [killing.t - ended.t] : [];
};

/** From an own exit to the start that follows it. */
const beforeRestart =
  (nth: number): Delay =>
  ({ trace }) =>
    trace.flatMap(({ what, attempt, container, t, detail }) => {
      if (what !== 'exited' || attempt !== nth - 1 || detail?.cause !== 'own-exit') return [];
      const next = trace.find(
        (each) => each.what === 'created' && each.container === container && each.t > t,
      );
      return next?.attempt === nth ? [next.t - t] : [];
    });

const beforeRemoval: Delay = ({ trace }) => {
  const deleted = trace.find(({ what }) => what === 'pod-deletion-marked');
  const stopped = trace.find(
    ({ what, t }) => what === 'sandbox-stopped' && deleted !== undefined && t >= deleted.t,
  );
  const removed = trace.find(
    ({ what, t }) => what === 'pod-object-deleted' && stopped !== undefined && t > stopped.t,
  );
  return stopped && removed ? [removed.t - stopped.t] : [];
};

const delays: readonly { readonly of: string; readonly delay: Delay }[] = [
  { of: 'delete of a quiet pod to Killing', delay: afterDelete },
  { of: 'end of a postStart hook to Killing, if deleted meanwhile', delay: afterPostStart },
  { of: 'own exit to the first restart', delay: beforeRestart(1) },
  { of: 'own exit to the second restart', delay: beforeRestart(2) },
  { of: 'own exit to the third restart', delay: beforeRestart(3) },
  { of: 'sandbox stopped to object removed', delay: beforeRemoval },
];

/** How long the kubelets took for what no manifest says. */
export const delaysSection = (): string => `## How long the kubelet takes

Least, median and greatest delay in seconds, and in how many recordings' places it was seen. The model takes the medians where nothing
waits for a relist, and the relist where something does; the run's \`timing\` changes both.

${tableOf(
  ['from … to …', ...versions],
  delays.map(({ of, delay }) => [
    of,
    ...versions.map((version) => told(recordingsOf(version).filter(isSane).flatMap(delay))),
  ]),
)}
`;

function told(seconds: readonly number[]): string {
  if (seconds.length === 0) return '';
  const sorted = [...seconds].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2);
  return `${at(0.1)} / ${at(0.5)} / ${at(0.9)} (${sorted.length})`;
}
