import { type ActorRefFrom, setup } from 'xstate';
import type { Container, Pod, ProbeKind } from '../../pod/index.ts';
import type { Ms } from '../../time.ts';
import type { BackOffEntry } from '../backoff.ts';
import { containerMachine } from '../container.machine.ts';
import type { Plan } from '../decide.ts';
import { probeMachine } from '../probe.machine.ts';
import type { Result } from '../probe-outcome.ts';
import type { Exit } from '../process.ts';
import type { Results } from '../results.ts';
import type { Instance, Runtime } from '../runtime.ts';
import { reporter, sayer } from '../say.ts';
import type { PodStatus, Reasons } from '../status.ts';
import type { Ending } from '../termination.ts';
import type { World } from '../world.ts';

export interface WorkerInput {
  readonly world: World;
}

/** All that a worker knows. */
export interface Context extends WorkerInput {
  readonly name: '';
  readonly attempt: 0;
  /** The pod as the kubelet has heard of it. */
  readonly pod: Pod;
  readonly runtime: Runtime;
  /** The runtime as the kubelet last looked at it. */
  readonly cache: Runtime;
  readonly cachedAt: Ms;
  /** Whether the runtime has changed since the last relist. */
  readonly awaitsRelist: boolean;
  readonly syncedAt: Ms;
  readonly hasUpdate: boolean;
  readonly ending: Ending | undefined;
  /** Whether the update taken ends the pod. */
  readonly willTerminate: boolean;
  readonly isPastDeadline: boolean;
  /** Whether all that ran of a pod that ends has been stopped: nobody can end it any more. */
  readonly isStopped: boolean;
  readonly status: PodStatus | undefined;
  /** The status that the API was last told. */
  readonly published: PodStatus | undefined;
  readonly results: Results;
  readonly reasons: Reasons;
  readonly forgotten: ReadonlyMap<string, number>;
  readonly backOffs: ReadonlyMap<string, BackOffEntry | undefined>;
  readonly starts: ReadonlyMap<string, number>;
  readonly attempts: ReadonlyMap<string, ActorRefFrom<typeof containerMachine>>;
  readonly probes: ReadonlyMap<string, ActorRefFrom<typeof probeMachine>>;
  readonly plan: Plan;
  readonly restartsAll: boolean;
  readonly underWay: ReadonlySet<string>;
  /** Those that a kill of the whole pod has reached, tier by tier. */
  readonly called: ReadonlySet<string>;
  readonly up: ReadonlySet<string>;
  readonly hasStarted: boolean;
  readonly hasFailed: boolean;
  readonly hasSandbox: boolean;
  readonly downFor: Ms;
}

/** What a worker hears: of its containers, its probes, the API, and of itself. */
export type Event =
  | { type: 'container.started'; name: string; instance: Instance }
  | { type: 'container.exited'; name: string; at: Ms; exit: Exit }
  | { type: 'container.up'; name: string }
  | { type: 'container.stopped'; name: string; startFailed: boolean; error: string }
  | { type: 'probe.result'; name: string; kind: ProbeKind; start: number; result: Result | undefined }
  | { type: 'probe.over'; name: string; kind: ProbeKind }
  | { type: 'delete'; grace: Ms }
  | { type: 'end'; ending: Ending }
  | { type: 'patch'; pod: Pod }
  | { type: 'kubelet.down'; downFor: Ms }
  | { type: 'wake' | 'refresh' | 'relist' | 'deadline' | 'overdue' };

/** The worker's vocabulary, on which its actions, guards and delays are built. */
export const worker = setup({
  types: { input: {} as WorkerInput, context: {} as Context, events: {} as Event },
  actors: { container: containerMachine, probe: probeMachine },
});

export const says = sayer<Context, Event>('worker');
export const reports = reporter<Context, Event>('worker');

export const probeKinds = ['startup', 'liveness', 'readiness'] as const;

/** What a worker knows of a pod of which nothing has run, or whose containers the runtime has forgotten. */
export const pristine: Pick<
  Context,
  'cache' | 'runtime' | 'results' | 'reasons' | 'backOffs' | 'attempts' | 'up'
> = {
  cache: new Map(),
  runtime: new Map(),
  results: new Map(),
  reasons: new Map(),
  backOffs: new Map(),
  attempts: new Map(),
  up: new Set(),
};

/** The next container of the plan to start. */
export const nextStartOf = ({ plan, pod }: Context): Container | undefined =>
  pod.containers.find(({ name }) => name === plan.starts[0]);

export function without(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const rest = new Set(names);
  rest.delete(name);
  return rest;
}
