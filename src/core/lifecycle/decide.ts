import type { Container, Pod, Probe } from '../pod/index.ts';
import type { RuleId } from '../rules/index.ts';
import { killingMessage } from './events.ts';
import { type Kill, killOf } from './kill.ts';
import { policyOf, restarts } from './restart.ts';
import { type Results, resultOf } from './results.ts';
import { hasStartedMain, type Instance, newest, type Runtime } from './runtime.ts';

/** What one sync is going to do, in this order: kills one after the other, then starts one after the other. */
export interface Plan {
  readonly kills: readonly { readonly name: string; readonly kill: Kill }[];
  readonly starts: readonly string[];
  /** Nothing is kept and nothing is to start: everything that still runs is killed as on a deletion. */
  readonly killPod: boolean;
}

/** All that a decision rests on: the kubelet's look at the runtime, not the runtime itself. */
export interface View {
  readonly pod: Pod;
  readonly cache: Runtime;
  readonly results: Results;
  /** Whether a sidecar with a new image is restarted. */
  readonly replacesSidecars: boolean;
  /** Containers that do not keep the pod from ending. */
  readonly helpers: ReadonlySet<string>;
}

const nothing: Plan = { kills: [], starts: [], killPod: false };

/** What the kubelet decides at the beginning of a sync (its `computePodActions`). */
export function planOf(view: View): Plan {
  const inits = initPlanOf(view);
  return inits.isInitialized ? mainPlanOf(view, inits) : inits;
}

/** What is wrong with a running container, and the kill that answers it. */
function complaintOf({ pod, results }: View, container: Container, instance: Instance): Kill | undefined {
  const willRestart = policyOf(pod, container) !== 'Never';
  const failed = (why: 'failed liveness probe' | 'failed startup probe', rule: RuleId, probe?: Probe) =>
    killOf(killingMessage(container, why, willRestart), rule, probe?.grace ?? pod.grace);

  if (container.image !== instance.image) {
    return killOf(killingMessage(container, 'definition changed', true), 'T-51', pod.grace);
  }
  if (resultOf(results, container, 'liveness', instance) === 'failure') {
    return failed('failed liveness probe', 'T-48', container.livenessProbe);
  }
  if (resultOf(results, container, 'startup', instance) === 'failure') {
    return failed('failed startup probe', 'T-49', container.startupProbe);
  }
  return undefined;
}

/** The newest init container that was seen decides how far the pod is; of the earlier ones only sidecars matter [S-4]. */
function initPlanOf(view: View): Plan & { readonly isInitialized: boolean } {
  const { pod, cache, results, replacesSidecars } = view;
  const inits = pod.containers.filter(({ role }) => role !== 'main');
  const hadMains = hasStartedMain(cache, pod);
  const kills: Plan['kills'][number][] = [];
  const starts: string[] = [];
  let isInitialized = hadMains || inits.length === 0;
  let isDecided = isInitialized;

  for (const [i, container] of [...inits.entries()].reverse()) {
    const instance = newest(cache, container);
    const next = inits[i + 1]?.name;
    const goOn = () => {
      if (!isDecided && next) starts.push(next);
      isInitialized ||= !isDecided && !next;
      isDecided = true;
    };
    if (container.role === 'sidecar') {
      if (!instance) {
        if (hadMains) starts.push(container.name);
        continue;
      }
      const complaint =
        instance.exit || (container.image !== instance.image && !replacesSidecars)
          ? undefined
          : complaintOf(view, container, instance);
      if (complaint) kills.push({ name: container.name, kill: complaint });
      if (complaint || instance.exit) starts.push(container.name);
      else if (!container.startupProbe || resultOf(results, container, 'startup', instance) === 'success')
        goOn();
      isDecided = true;
    } else if (instance && !isDecided) {
      if (instance.exit?.exitCode === 0) goOn();
      else if (instance.exit && restarts(pod, container, instance.exit.exitCode)) starts.push(container.name);
      else if (instance.exit) return { ...nothing, killPod: true, isInitialized: false };
      isDecided = true;
    }
  }
  const first = inits[0];
  if (!isDecided && first) starts.push(first.name);
  return { kills, starts: starts.reverse(), killPod: false, isInitialized };
}

function mainPlanOf(view: View, inits: Plan): Plan {
  const { pod, cache, helpers } = view;
  const mains = pod.containers.filter(({ role }) => role === 'main');
  const others = mains.filter(({ name }) => !helpers.has(name));
  const hasEnded = (container: Container) => {
    const exit = newest(cache, container)?.exit;
    return exit !== undefined && !restarts(pod, container, exit.exitCode);
  };
  const isOver = others.length > 0 && others.every(hasEnded);
  const kills = [...inits.kills];
  const starts: string[] = [];
  let kept = 0;

  for (const container of isOver ? others : mains) {
    const instance = newest(cache, container);
    if (!instance || (instance.exit && restarts(pod, container, instance.exit.exitCode))) {
      starts.push(container.name);
    } else if (!instance.exit) {
      const kill = complaintOf(view, container, instance);
      if (!kill) {
        kept++;
        continue;
      }
      kills.push({ name: container.name, kill });
      if (kill.rule === 'T-51' || policyOf(pod, container) !== 'Never') starts.push(container.name);
    }
  }
  if (kept === 0 && starts.length === 0) return { ...nothing, killPod: true };
  return { kills, starts: [...inits.starts, ...starts], killPod: false };
}
