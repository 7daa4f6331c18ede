import type { InspectionEvent } from 'xstate';
import type { Ms } from '../time.ts';
import { idOf } from './charts.ts';
import { run } from './run.ts';
import type { Scenario } from './world.ts';

/** One step of one machine: the transitions it took, and the states it is in afterwards. */
export interface Step {
  readonly at: Ms;
  /** Which machine, an id of a chart. */
  readonly machine: string;
  /** Which one of its kind: `''`, `c01`, `c01#1` for the second attempt, `c01/liveness`. */
  readonly actor: string;
  /** Ids of the chart's transitions; empty for the first step, into the initial states. */
  readonly transitions: readonly string[];
  /** Paths of all active states. */
  readonly states: readonly string[];
}

interface Walker {
  readonly machine: { readonly id: string };
  readonly _nodes: readonly { readonly path: readonly string[] }[];
  readonly context: Readonly<Record<string, unknown>>;
}

/** Runs a scenario and writes down every step of every machine, as XState's inspection sees it. */
export function walk(scenario: Scenario): readonly Step[] {
  const steps: Step[] = [];
  run(scenario, (now) => walkInto(steps, now));
  return steps;
}

function walkInto(steps: Step[], now: () => Ms) {
  return (event: InspectionEvent): void => {
    const isFirst = event.type === '@xstate.snapshot' && event.event.type === 'xstate.init';
    if (event.type !== '@xstate.microstep' && !isFirst) return;
    if (!isWalker(event.snapshot)) return;
    const { machine, _nodes, context } = event.snapshot;
    steps.push({
      at: now(),
      machine: machine.id,
      actor: actorOf(machine.id, context),
      transitions:
        event.type === '@xstate.microstep' ? event._transitions.map((each) => idOf(each as never)) : [],
      states: _nodes.map(({ path }) => path.join('.')),
    });
  };
}

const isWalker = (snapshot: unknown): snapshot is Walker =>
  typeof snapshot === 'object' && snapshot !== null && 'machine' in snapshot && '_nodes' in snapshot;

function actorOf(machine: string, { name, attempt, kind, hook }: Readonly<Record<string, unknown>>): string {
  switch (machine) {
    case 'container':
      return `${name}#${attempt}`;
    case 'hook':
      return `${name}#${attempt}.${hook}`;
    case 'probe':
      return `${name}/${kind}`;
    default:
      return '';
  }
}
