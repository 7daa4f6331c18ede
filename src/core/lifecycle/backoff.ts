import type { BackOff } from '../platform/index.ts';
import { type Ms, ms } from '../time.ts';
import type { Instance } from './runtime.ts';
import type { Scenario, World } from './world.ts';

/** The series of waits of one container. */
export interface BackOffEntry {
  readonly step: Ms;
  /** When the instance was started that this step was counted for. */
  readonly since: Ms;
}

/** The numbers in force: the platform's, unless a gate or the kubelet's configuration says otherwise. */
export function backOffIn({ platform, gates, node }: Pick<Scenario, 'platform' | 'gates' | 'node'>): BackOff {
  const { initial, max, reset } = platform.backOff.value;
  const quick = gates.ReduceDefaultCrashLoopBackOffDecay;
  const configured = gates.KubeletCrashLoopBackOffMax ? node.maxContainerRestartPeriod : undefined;
  const ceiling = configured ?? (quick ? ms(60_000) : max);
  const first = quick ? ms(1000) : initial;
  return { initial: ms(Math.min(first, ceiling)), max: ceiling, reset };
}

const isStale = (world: World, { since }: BackOffEntry, exitedAt: Ms) =>
  exitedAt - since > backOffIn(world).reset;

/** When a container may start again; `undefined`: at once. `last` is its newest ended instance [R-40, M-11]. */
export function heldBackUntil(
  world: World,
  entry: BackOffEntry | undefined,
  last: Instance | undefined,
): Ms | undefined {
  if (!entry || !last?.exit || isStale(world, entry, last.exit.at)) return undefined;
  const until = last.exit.at + Math.round(entry.step * world.timing.backOffFactor);
  return world.now() < until ? ms(until) : undefined;
}

/** The series after a start now; a first start of a container does not touch it. */
export function nextBackOff(
  world: World,
  entry: BackOffEntry | undefined,
  last: Instance | undefined,
): BackOffEntry | undefined {
  if (!last?.exit) return entry;
  const { initial, max } = backOffIn(world);
  const step = !entry || isStale(world, entry, last.exit.at) ? initial : ms(Math.min(2 * entry.step, max));
  return { step, since: world.now() };
}
