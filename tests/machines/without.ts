import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { idOf } from '../../src/core/lifecycle/charts.ts';

type Definition = Omit<Parameters<typeof idOf>[0], 'guard'> & { guard: unknown };

const definitionsOf = (node: AnyStateNode): readonly Definition[] => [
  ...([...node.transitions.values(), node.always ?? []].flat() as unknown as readonly Definition[]),
  ...Object.values(node.states).flatMap((child) => definitionsOf(child)),
];

/** A machine that has lost a transition may chase its own tail; this many steps at once are enough to know. */
const MAX_STEPS = 1000;

/** Does something while a machine lacks one transition, and gives it back. */
export function without<Result>(
  machines: readonly AnyStateMachine[],
  machine: string,
  transition: string,
  act: () => Result,
): Result {
  const owner = machines.find(({ id }) => id === machine);
  const lost =
    owner &&
    definitionsOf(owner.root).find((each) => idOf(each as Parameters<typeof idOf>[0]) === transition);
  if (!lost) throw new Error(`The ${machine} has no transition ${transition}.`);
  const { guard } = lost;
  const limits = machines.map(({ options }) => options.maxIterations ?? Number.POSITIVE_INFINITY);
  for (const { options } of machines) options.maxIterations = MAX_STEPS;
  lost.guard = () => false;
  try {
    return act();
  } finally {
    lost.guard = guard;
    machines.forEach(({ options }, i) => {
      options.maxIterations = limits[i] ?? Number.POSITIVE_INFINITY;
    });
  }
}
