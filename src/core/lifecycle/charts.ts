import { type AnyStateMachine, type AnyStateNode, not, or, type TransitionDefinition } from 'xstate';
import { containerMachine } from './container.machine.ts';
import { hookMachine } from './hook.machine.ts';
import { podMachine } from './pod.machine.ts';
import { probeMachine } from './probe.machine.ts';
import { workerMachine } from './worker.machine.ts';

/** Every machine of a run: the pod, its worker, and per container its attempts, hooks and probes. */
export const machines: readonly AnyStateMachine[] = [
  podMachine,
  workerMachine,
  containerMachine,
  hookMachine,
  probeMachine,
];

/** A machine as it is drawn: its states and transitions, read off the machine that runs. */
export interface Chart {
  readonly id: string;
  readonly states: readonly ChartState[];
  readonly transitions: readonly ChartTransition[];
}

export interface ChartState {
  /** `kubelet.preStop`; `''` for the machine itself. */
  readonly path: string;
  readonly parent: string | undefined;
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final';
  readonly isInitial: boolean;
}

export interface ChartTransition {
  /** The same for the same machine, from run to run. */
  readonly id: string;
  readonly from: string;
  /** Empty where the state stays and only something is done. */
  readonly to: readonly string[];
  /** `kill`, `after hookGrace`, or `''` for one that is taken as soon as its guard holds. */
  readonly event: string;
  readonly guard: string | undefined;
  readonly actions: readonly string[];
}

/** The charts of all machines. */
export const chartsOf = (): readonly Chart[] => machines.map(chartOf);

function chartOf(machine: AnyStateMachine): Chart {
  const nodes = nodesOf(machine.root);
  return {
    id: machine.id,
    states: nodes.map((node) => ({
      path: pathOf(node),
      parent: node.parent && pathOf(node.parent),
      kind: node.type === 'history' ? 'atomic' : node.type,
      isInitial: node.parent?.type === 'compound' && node.parent.initial.target.includes(node),
    })),
    transitions: nodes.flatMap((node) =>
      transitionsOf(node).map((transition) => ({
        id: idOf(transition),
        from: pathOf(transition.source),
        to: (transition.target ?? []).map(pathOf),
        event: eventOf(transition),
        guard: guardOf(transition.guard),
        actions: transition.actions.map(nameOf),
      })),
    ),
  };
}

const nameOf = (action: unknown): string =>
  typeof action === 'object' && action !== null && 'type' in action ? String(action.type) : String(action);

const nodesOf = (node: AnyStateNode): readonly AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap((child) => nodesOf(child)),
];

type Transition = TransitionDefinition<never, never>;

const transitionsOf = (node: AnyStateNode): readonly Transition[] =>
  [...node.transitions.values(), node.always ?? []].flat() as unknown as readonly Transition[];

const pathOf = (node: { readonly path: readonly string[] }): string => node.path.join('.');

/** Names a transition by its place in its state: several may share an event. */
export function idOf(transition: Transition): string {
  const at = transitionsOf(transition.source as unknown as AnyStateNode).indexOf(transition);
  return `${pathOf(transition.source)}#${at}`;
}

/** XState names a timer `xstate.after.DELAY.STATE`. */
const eventOf = ({ eventType }: Transition): string => {
  const timer = /^xstate\.after\.(?<delay>[^.]+)\./.exec(eventType)?.groups?.delay;
  return timer === undefined ? eventType : `after ${timer}`;
};

/** What a guard is checked by: the same function for every guard that is put together in the same way. */
const checkOf = (guard: unknown): unknown =>
  typeof guard === 'function' && 'check' in guard ? guard.check : undefined;

const negation = checkOf(not('any'));
const choice = checkOf(or(['any', 'other']));

function guardOf(guard: unknown): string | undefined {
  if (typeof guard === 'string') return guard;
  if (typeof guard === 'object' && guard !== null && 'type' in guard) return String(guard.type);
  if (typeof guard !== 'function') return undefined;
  if ('stateValue' in guard) return `in ${JSON.stringify(guard.stateValue)}`;
  if (!('guards' in guard) || !Array.isArray(guard.guards)) return guard.name;
  const parts = guard.guards.map(guardOf);
  if (checkOf(guard) === negation) return `not ${parts[0]}`;
  return parts.join(checkOf(guard) === choice ? ' | ' : ' & ');
}
