import { describe, expect, test } from 'vitest';
import { chartsOf, machines, run, type Scenario, walk } from '../src/core/lifecycle/index.ts';
import { type Options, readScenario } from '../src/core/scenario.ts';
import { unrecorded, unseen } from './machines/unrecorded.ts';
import { without } from './machines/without.ts';
import { judge } from './recordings/judge.ts';
import { isSane, type Recording, recordingsOf } from './recordings/recording.ts';
import { optionsOf } from './recordings/simulated.ts';

/**
 * Takes away every transition that starts, runs and ends hooks, kills, stops and terminations, one after the other, and
 * sees that recordings are missed. Only `killing` of the worker's sync is left alone: without its transitions the worker
 * chases its own tail.
 */
const parts = [
  { machine: 'hook', below: '' },
  { machine: 'container', below: '' },
  { machine: 'worker', below: 'syncing.killingPod' },
  { machine: 'worker', below: 'syncing.killingOne' },
  { machine: 'worker', below: 'terminating' },
];

const scenarioOf = (text: string, options: Options): Scenario => {
  const { read } = readScenario(text, options);
  if (!read.ok) throw new Error(`${read.errors[0]?.field}: ${read.errors[0]?.detail}`);
  return read.value.scenario;
};

interface Case {
  readonly recording: Recording;
  readonly scenario: Scenario;
}

const isMissed = ({ recording, scenario }: Case): boolean => {
  try {
    return judge(recording, { rejected: null, moments: run(scenario).moments }).length > 0;
  } catch {
    return true; // a machine that cannot go on
  }
};

/** Which recordings take each transition; the shortest first. */
const takers = new Map<string, Case[]>();
const cases = recordingsOf('1.36')
  .filter((recording) => isSane(recording) && !recording.rejected)
  .sort((a, b) => a.trace.length - b.trace.length)
  .map((recording) => ({ recording, scenario: scenarioOf(recording.pod, optionsOf(recording, '1.36')) }))
  .filter((each) => !isMissed(each));
for (const each of cases) {
  const steps = walk(each.scenario);
  const taken = new Set(
    steps.flatMap(({ machine, transitions }) => transitions.map((id) => `${machine} ${id}`)),
  );
  for (const key of taken) takers.set(key, [...(takers.get(key) ?? []), each]);
}

const transitions = chartsOf().flatMap((chart) =>
  chart.transitions
    .filter(({ from }) => parts.some(({ machine, below }) => machine === chart.id && from.startsWith(below)))
    .map(({ id, event, to }) => ({ key: `${chart.id} ${id}`, machine: chart.id, id, event, to: to.join() })),
);

describe('without a transition', () => {
  test('the parts and the recordings are there', () => {
    expect(transitions.length).toBeGreaterThan(45);
    expect(cases.length).toBeGreaterThan(275);
  });

  test.each(transitions.filter(({ key }) => !(key in unrecorded) && !unseen.has(key)))(
    '$key ($event → $to) a recording is missed',
    ({ key, machine, id }) => {
      const missed = without(machines, machine, id, () => takers.get(key)?.find(isMissed));
      expect(missed?.recording.id).toBeDefined();
    },
  );

  test.each(
    transitions.flatMap((each) => (unrecorded[each.key] ? [{ ...each, ...unrecorded[each.key] }] : [])),
  )('$key ($event → $to) $story is told otherwise', ({ machine, id, text = '', options = {} }) => {
    const told = () => run(scenarioOf(text, options)).moments;
    const whole = told();
    expect(without(machines, machine, id, told)).not.toEqual(whole);
  });
});
