import { describe, expect, test } from 'vitest';
import type { AnyStateNode } from 'xstate';
import { chartsOf, machines } from '../src/core/lifecycle/index.ts';
import { judgementsOf } from './recordings/measure.ts';

const statesOf = (node: AnyStateNode): readonly AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(statesOf),
];

const transitionsOf = (node: AnyStateNode) => [
  ...[...node.transitions.values()].flat(),
  ...(node.always ?? []),
];

/** Where one is led from a state: into its first states, and by its transitions. */
const entriesOf = (node: AnyStateNode): readonly AnyStateNode[] => {
  const inner = node.type === 'parallel' ? Object.values(node.states) : (node.initial?.target ?? []);
  return [...inner, ...transitionsOf(node).flatMap(({ target }) => target ?? [])];
};

const judgements = judgementsOf('1.36');

/** What the compiler does not see. To XState a delay it does not know means "at once". */
describe.each(machines)('the machine $id', ({ id, root, implementations }) => {
  const states = statesOf(root);

  test('waits only for delays it names', () => {
    const waits = states.flatMap(({ after }) => after.map(({ delay }) => String(delay)));
    expect(waits.filter((delay) => !(delay in implementations.delays))).toEqual([]);
  });

  test('has no state that nothing leads to', () => {
    const entered = new Set([root, ...states.flatMap(entriesOf)]);
    expect(states.filter((state) => !entered.has(state)).map((state) => state.id)).toEqual([]);
  });

  test('says what it says in a state of its chart', () => {
    const known = new Set(
      chartsOf()
        .find((chart) => chart.id === id)
        ?.states.map(({ path }) => path),
    );
    const said = new Set(
      judgements.flatMap(({ run }) =>
        run.moments.filter(({ actor }) => actor === id).map(({ state }) => state),
      ),
    );
    expect(said.size).toBeGreaterThan(0);
    expect([...said].filter((state) => !known.has(state))).toEqual([]);
  });
});

test('every moment says which machine said it', () => {
  const ids = new Set<string>(machines.map(({ id }) => id));
  const strangers = judgements.flatMap(({ recording, run }) =>
    run.moments
      .filter(({ actor }) => !ids.has(actor))
      .map(({ what, actor }) => `${recording.id} ${what} by ${actor}`),
  );
  expect(strangers).toEqual([]);
});
