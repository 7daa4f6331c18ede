import type { Container, Pod } from '../pod/index.ts';
import type { RuleId } from '../rules/index.ts';
import { restarts } from './restart.ts';
import { probeKey, type Results, resultOf } from './results.ts';
import { hasStartedMain, type Instance, newest, type Runtime } from './runtime.ts';
import type { Ending } from './termination.ts';
import type { World } from './world.ts';

export type Phase = 'Pending' | 'Running' | 'Succeeded' | 'Failed';

/** A container as `kubectl` shows it. */
export interface ContainerStatus {
  readonly state: 'waiting' | 'running' | 'terminated';
  readonly reason?: string;
  readonly message?: string;
  readonly exitCode?: number;
  readonly ready: boolean;
  readonly started: boolean;
  readonly restartCount: number;
}

/** A pod as `kubectl` shows it. */
export interface PodStatus {
  readonly phase: Phase;
  readonly reason?: string;
  readonly message?: string;
  /** Whether the kubelet has ended it for the sake of others: the condition `DisruptionTarget` [T-71]. */
  readonly isDisrupted?: boolean;
  /** Who says so where it is not the kubelet. */
  readonly rule?: RuleId;
  readonly isInitialized: boolean;
  /** `ContainersReady`. */
  readonly areContainersReady: boolean;
  /** `Ready`: the containers are, and it has no readiness gates, whose conditions nobody sets here. */
  readonly isReady: boolean;
  readonly containers: ReadonlyMap<string, ContainerStatus>;
  /** Which attempt of each container that is about. */
  readonly attempts: ReadonlyMap<string, number>;
}

/** Why the kubelet did not start a container last time: CrashLoopBackOff, PostStartHookError. */
export type Reasons = ReadonlyMap<string, { readonly reason: string; readonly message: string }>;

/** What a status is made from, at the beginning of a sync. */
export interface Sighting {
  readonly pod: Pod;
  readonly cache: Runtime;
  readonly results: Results;
  readonly reasons: Reasons;
  /** How many starts the runtime has forgotten; the API's restart count goes on. */
  readonly forgotten: ReadonlyMap<string, number>;
  /** The status before: a fresh container inherits its `started` until its startup probe has spoken [S6 of docs/conformance.md]. */
  readonly status: PodStatus | undefined;
  readonly world: Pick<World, 'helpers' | 'unawaited'>;
  /** An end that came from the kubelet itself: Failed, with its reason, unless every main container left with 0. */
  readonly ending: Pick<Ending, 'failure'> | undefined;
}

/**
 * The status the kubelet writes [S-13, S-14, R-60, R-65, R-66].
 *
 * @param isEnding The pod is being finished: its containers do not come back.
 */
export function statusOf(sighting: Sighting, isEnding = false): PodStatus {
  const { pod, cache, ending } = sighting;
  const containers = new Map(
    pod.containers.map((each) => {
      const was = sighting.status?.containers.get(each.name);
      return [each.name, asBefore(was, containerStatusOf(sighting, each, isEnding))] as const;
    }),
  );
  const attempts = new Map(
    pod.containers.map((each) => [each.name, newest(cache, each)?.attempt ?? 0] as const),
  );
  const isInitialized = isInitializedIn(sighting, containers);
  const phase = phaseOf(sighting, containers, isInitialized, isEnding);
  const isOver = phase === 'Succeeded' || phase === 'Failed';
  return {
    phase,
    ...(phase === 'Failed' &&
      ending?.failure && { reason: ending.failure.reason, message: ending.failure.message }),
    ...(isOver && isEnding && ending?.failure?.isDisruption && { isDisrupted: true }),
    isInitialized,
    ...(isOver ? notReady : readyIn(sighting, containers)),
    containers,
    attempts,
  };
}

const notReady = { areContainersReady: false, isReady: false };

/** Whether every container is ready that the pod's being ready waits for, and whether the pod is then. */
export function readyIn(
  { pod, world }: Pick<Sighting, 'pod' | 'world'>,
  containers: PodStatus['containers'],
): Pick<PodStatus, 'areContainersReady' | 'isReady'> {
  const areContainersReady = pod.containers.every(
    ({ name, role }) => role === 'init' || world.unawaited.has(name) || containers.get(name)?.ready,
  );
  return { areContainersReady, isReady: areContainersReady && pod.readinessGates.length === 0 };
}

const told = ['state', 'reason', 'message', 'exitCode', 'ready', 'started', 'restartCount'] as const;

/** What a container's status was where it still says the same, so that nobody need compare them again. */
const asBefore = (was: ContainerStatus | undefined, now: ContainerStatus): ContainerStatus =>
  was && told.every((key) => was[key] === now[key]) ? was : now;

function containerStatusOf(sighting: Sighting, container: Container, isEnding: boolean): ContainerStatus {
  const { pod, cache, results, reasons, status: before } = sighting;
  const instance = newest(cache, container);
  const restartCount = (sighting.forgotten.get(container.name) ?? 0) + (instance?.attempt ?? 0);
  const reason = reasons.get(container.name);
  const idle = { ready: false, started: false, restartCount };

  if (!instance) {
    if (isEnding && container.role === 'main' && hasBegun(sighting)) return { ...neverLocated, ...idle };
    const waits = pod.containers.some(({ role }) => role !== 'main')
      ? 'PodInitializing'
      : 'ContainerCreating';
    return { state: 'waiting', ...(reason ?? { reason: waits }), ...idle };
  }
  if (!instance.exit) {
    const started = isStarted(results, container, instance, before?.containers.get(container.name));
    return {
      state: 'running',
      ready: isReadyNow(results, container, instance, started),
      started,
      restartCount,
    };
  }
  const { exitCode, cause } = instance.exit;
  if (reason && !isEnding && restarts(pod, container, exitCode))
    return { state: 'waiting', ...reason, ...idle };
  const why = endReasonOf(exitCode, cause);
  const ready = container.role === 'init' && exitCode === 0;
  return { state: 'terminated', reason: why, exitCode, ...idle, ready };
}

/** What becomes of a container that never ran in a pod that ends once its init containers are through. */
const neverLocated = {
  state: 'terminated',
  reason: 'ContainerStatusUnknown',
  message: 'The container could not be located when the pod was terminated',
  exitCode: 137,
} as const;

/**
 * Whether a pod that ends counts as initialized: a main container has run, or the last init container has ended with 0, or the last
 * sidecar was up, or there is neither.
 */
function hasBegun({ pod, cache, status }: Sighting): boolean {
  const last = pod.containers.findLast(({ role }) => role !== 'main');
  if (hasStartedMain(cache, pod) || !last) return true;
  if (last.role === 'init') return newest(cache, last)?.exit?.exitCode === 0;
  const shown = status?.containers.get(last.name);
  return shown?.state === 'running' && shown.started;
}

/** The word for how a process ended. */
export const endReasonOf = (exitCode: number, cause: unknown): string =>
  cause === 'OOM' ? 'OOMKilled' : exitCode === 0 ? 'Completed' : 'Error';

function isStarted(
  results: Results,
  container: Container,
  instance: Instance,
  before: ContainerStatus | undefined,
) {
  if (!container.startupProbe) return true;
  const result = resultOf(results, container, 'startup', instance);
  const isKnown = results.get(probeKey(container.name, 'startup'))?.start === instance.start;
  return isKnown ? result === 'success' : before?.state === 'running' && before.started;
}

function isReadyNow(results: Results, container: Container, instance: Instance, started: boolean): boolean {
  if (!started || container.role === 'init') return false;
  return !container.readinessProbe || resultOf(results, container, 'readiness', instance) === 'success';
}

/** Whether init containers have succeeded and sidecars have started; once a main container has run, whatever became of them. */
function isInitializedIn({ pod, cache }: Sighting, statuses: PodStatus['containers']): boolean {
  return (
    hasStartedMain(cache, pod) ||
    pod.containers.every(({ name, role }) => {
      const status = statuses.get(name);
      return role === 'main' || (role === 'sidecar' ? status?.started : status?.ready);
    })
  );
}

/** The phase rules in their order (the kubelet's `getPhase`) [R-31, R-33, S-14]. */
function phaseOf(
  sighting: Sighting,
  statuses: PodStatus['containers'],
  isInitialized: boolean,
  isEnding: boolean,
): Phase {
  const { pod, cache, ending, world } = sighting;
  const isFinal = ending?.failure?.isFinal;
  const ofRole = (role: Container['role']) => pod.containers.filter((each) => each.role === role);
  const exitCodeOf = (each: Container) => newest(cache, each)?.exit?.exitCode;
  const isOf = (state: ContainerStatus['state']) => (each: Container) =>
    statuses.get(each.name)?.state === state;
  if (isFinal && !isEnding) return 'Failed';
  const mains = ofRole('main');
  const ended = mains.every((each) => exitCodeOf(each) !== undefined);
  const counted = mains.filter(({ name }) => !world.helpers.has(name));
  const allZero = counted.every((each) => exitCodeOf(each) === 0);

  if (isEnding && !pod.containers.some(isOf('running'))) {
    return ended && allZero && !isFinal ? 'Succeeded' : 'Failed';
  }
  const initFailed = ofRole('init').some((each) => {
    const code = exitCodeOf(each);
    return code !== undefined && code !== 0 && !restarts(pod, each, code);
  });
  if (initFailed) return 'Failed';
  if (!isInitialized) return 'Pending';
  if ([...mains, ...ofRole('sidecar')].some((each) => !newest(cache, each))) return 'Pending';
  if ([...mains, ...ofRole('sidecar')].some(isOf('running'))) return 'Running';
  if (counted.some((each) => restarts(pod, each, exitCodeOf(each) ?? 0))) return 'Running';
  return allZero ? 'Succeeded' : 'Failed';
}

/** What changed from one status to the next, in the keys of a recorded status. */
export function statusChange(before: PodStatus | undefined, after: PodStatus): Record<string, unknown> {
  const change: Record<string, unknown> = {};
  const word = (value: boolean) => (value ? 'True' : 'False');
  if (before?.phase !== after.phase) change.phase = after.phase;
  if (after.reason && before?.reason !== after.reason) change.podReason = after.reason;
  if (after.message && before?.message !== after.message) change.podMessage = after.message;
  if (after.isDisrupted && !before?.isDisrupted) change.DisruptionTarget = 'True';
  if (before?.isInitialized !== after.isInitialized) change.Initialized = word(after.isInitialized);
  if (before?.isReady !== after.isReady) change.Ready = word(after.isReady);
  if (before?.areContainersReady !== after.areContainersReady)
    change.ContainersReady = word(after.areContainersReady);
  for (const [name, status] of after.containers) {
    const was = before?.containers.get(name);
    if (was === status) continue;
    const now = Object.entries(status).filter(
      ([key, value]) => was?.[key as keyof ContainerStatus] !== value,
    );
    if (now.length > 0) change[`container ${name}`] = Object.fromEntries(now);
  }
  return change;
}
