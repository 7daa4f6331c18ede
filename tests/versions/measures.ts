import type { Moment } from '../../src/core/lifecycle/index.ts';
import { judge } from '../recordings/judge.ts';
import { probeVerdicts } from '../recordings/probes.ts';
import type { Recording } from '../recordings/recording.ts';

/** Compares a run with a recording in one respect: how far they are apart, 0 where they agree. */
export type Measure = (recording: Recording, run: { readonly moments: readonly Moment[] }) => number;

/** The judge of everything that happens to containers and hooks. */
const judged: Measure = (recording, { moments }) => judge(recording, { rejected: null, moments }).length;

const starting = new Set<unknown>(['Pulled', 'Created', 'Started']);

/** The words of the events of a start. */
const words: Measure = ({ trace }, { moments }) => {
  const said = new Set(
    trace.flatMap(({ detail }) => (starting.has(detail?.reason) ? [detail?.message] : [])),
  );
  return moments.filter(({ detail }) => starting.has(detail.reason) && !said.has(detail.message)).length;
};

const isBackOff = ({ detail }: { readonly detail?: Moment['detail'] }) => detail?.reason === 'BackOff';

/** How often a back-off is told, counted until the recording's end. */
const backOffs: Measure = ({ trace }, { moments }) => {
  const end = Math.max(...trace.map(({ t }) => t));
  const told = moments.filter((each) => isBackOff(each) && each.at / 1000 <= end).length;
  return Math.abs(told - trace.filter(isBackOff).length);
};

/** When probes run before the deletion. */
const probes: Measure = (recording, run) =>
  probeVerdicts(recording, run).filter(({ agrees }) => !agrees).length;

/** Whether probes run after the deletion. */
const lateProbes: Measure = ({ trace, probeTimes = {} }, { moments }) => {
  const deletedAt = trace.find(({ what }) => what === 'pod-deletion-marked')?.t ?? Number.POSITIVE_INFINITY;
  const recorded = Object.values(probeTimes).some((times) => times.some((t) => t > deletedAt + 0.1));
  const simulated = moments.some(
    ({ what, at, detail }) => what === 'probe' && detail.result !== 'error' && at / 1000 > deletedAt + 0.1,
  );
  return recorded === simulated ? 0 : 1;
};

/** The measures by what they look at. */
export const measures = {
  'what happens': judged,
  'the words of events': words,
  'how often a back-off is told': backOffs,
  'when probes run': probes,
  'whether probes run after the delete': lateProbes,
} as const;

export type MeasureName = keyof typeof measures;
