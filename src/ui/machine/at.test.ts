import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Step } from '../../core/lifecycle/index.ts';
import { machinesOf } from '../../core/machines.ts';
import { simulate } from '../../core/simulate.ts';
import { type Ms, ms } from '../../core/time.ts';
import { actorsOf } from './actors.ts';
import { entriesOf, entryFrom, latestOf, momentsOf, stepsUntil } from './at.ts';

const yaml = `kind: Pod
metadata: { name: p }
spec:
  containers:
    - name: c01
      image: a
      lifecycle: { preStop: { exec: { command: [sleep, "30"] } } }
      livenessProbe: { exec: { command: [a] } }
      readinessProbe: { exec: { command: [a] } }`;
const options = { behaviour: { c01: { onTerm: 'ignore' } } } as const;
const { charts, steps } = machinesOf(yaml, options);
const { moments } = simulate(yaml, options);
const actors = actorsOf(charts, steps);
const actorOf = (id: string) => {
  const actor = actors.find((each) => each.id === id);
  const chart = charts.find(({ id: machine }) => machine === actor?.machine);
  if (!actor || !chart) throw new Error(`Nobody is called ${id}.`);
  return { actor, chart };
};

test('every machine at work is an actor, the pod first, then container by container', () => {
  expect(actors.map(({ id, part }) => [id, part])).toEqual([
    ['pod ', ''],
    ['worker ', ''],
    ['container c01#0', ''],
    ['hook c01#0.preStop', 'preStop'],
    ['probe c01/liveness', 'liveness'],
    ['probe c01/readiness', 'readiness'],
  ]);
  expect(actors.reduce((sum, actor) => sum + actor.steps.length, 0)).toBe(steps.length);
});

test('a chart that nobody follows is there to look at', () => {
  const idle = actorsOf(
    charts,
    steps.filter(({ machine }) => machine === 'pod'),
  );
  expect(idle.map(({ machine, steps: own }) => [machine, own.length > 0])).toEqual([
    ['pod', true],
    ['worker', false],
    ['container', false],
    ['hook', false],
    ['probe', false],
  ]);
});

test('by halves, as many steps are found as by counting', () => {
  const instants = fc.array(fc.integer({ min: -30, max: 60 })).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(instants, fc.integer({ min: -40, max: 70 }), (all, at) => {
      const some = all.map(
        (each): Step => ({ at: ms(each), machine: '', actor: '', transitions: [], states: [] }),
      );
      expect(stepsUntil(some, ms(at))).toBe(all.filter((each) => each <= at).length);
    }),
  );
});

test('any order of looking finds the same states', () => {
  const { actor } = actorOf('container c01#0');
  const statesAt = (at: Ms) => actor.steps[stepsUntil(actor.steps, at) - 1]?.states;
  const instants = [0, 5_000, 5_100, 36_000, 37_100, 60_000].map(ms);
  const forth = instants.map(statesAt);
  expect(instants.toReversed().map(statesAt).toReversed()).toEqual(forth);
  expect(forth.map((states) => states?.filter((path) => path.includes('kubelet.')))).toEqual([
    ['kubelet.running'],
    ['kubelet.running'],
    ['kubelet.preStop'],
    ['kubelet.stopping'],
    ['kubelet.stopped'],
    ['kubelet.stopped'],
  ]);
});

test('what was just done is every step of the latest instant', () => {
  const { actor } = actorOf('container c01#0');
  const latest = latestOf(actor.steps, stepsUntil(actor.steps, ms(36_000)));
  expect(new Set(latest.map(({ at }) => at)).size).toBe(1);
  expect(latest.flatMap(({ transitions }) => transitions)).toEqual([
    'kubelet.preStop#0',
    'kubelet.turn#2',
    'process.alive.running#0',
  ]);
});

describe('the entries of a state', () => {
  test('are where it becomes active, or is entered anew', () => {
    const step = (at: number, transitions: readonly string[], states: readonly string[]): Step => ({
      at: ms(at),
      machine: '',
      actor: '',
      transitions,
      states,
    });
    const chart = {
      id: 'm',
      states: [],
      transitions: [
        { id: 'a#0', from: 'a', to: ['b'], event: 'go', guard: undefined, actions: [] },
        { id: 'b#0', from: 'b', to: ['b'], event: 'again', guard: undefined, actions: [] },
        { id: 'b#1', from: 'b', to: [], event: 'noise', guard: undefined, actions: [] },
      ],
    };
    const entries = entriesOf(chart, [
      step(0, [], ['', 'a']),
      step(1, ['a#0'], ['', 'b']),
      step(2, ['b#1'], ['', 'b']),
      step(3, ['b#0'], ['', 'b']),
    ]);
    expect([...entries]).toEqual([
      ['', [0]],
      ['a', [0]],
      ['b', [1, 3]],
    ]);
  });

  test.each([
    { at: 20, to: 10, why: 'the last one before' },
    { at: 10, to: 30, why: 'from one of them the next' },
    { at: 40, to: 10, why: 'from the last the first' },
    { at: 5, to: 10, why: 'before all of them the first' },
    { at: 99, to: 40, why: 'after all of them the last' },
  ])('lead from $at to $to: $why', ({ at, to }) => {
    expect(entryFrom([10, 30, 40].map(ms), ms(at))).toBe(to);
  });

  test('lead nowhere where there are none', () => {
    expect(entryFrom([], ms(0))).toBeUndefined();
  });
});

test('every moment of the run is said in a step of its machine', () => {
  const said = actors.flatMap((actor) => {
    const { chart } = actorOf(actor.id);
    return actor.steps.flatMap((step) => momentsOf(moments, actor, step, chart));
  });
  // A probe that goes on succeeding takes no steps.
  const told = moments.filter(({ what, at }) => what !== 'probe' || at < 1000);
  const missing = told.filter((moment) => !said.includes(moment));
  expect(missing.map(({ at, what, actor, state }) => [at, what, actor, state])).toEqual([]);
});
