import type { Container, Pod } from '../pod/index.ts';
import { type Results, resultOf } from './results.ts';
import { newest, type Runtime } from './runtime.ts';
import type { World } from './world.ts';

/**
 * A container's place in the order that environment variables of its platform make: larger first, equal ones
 * together; 0 where the platform has no such variable, or the container does not set it to a whole number [BCI-19].
 */
export function priorityOf(
  { platform }: Pick<World, 'platform'>,
  { env }: Container,
  way: 'launch' | 'exit',
): number {
  const name = platform.priorityVariables.value?.[way].name;
  const value = name !== undefined && Object.hasOwn(env, name) ? env[name] : undefined;
  return value !== undefined && /^[-+]?\d+$/.test(value.trim()) ? Number(value) : 0;
}

/** What a launch is decided from. */
export interface Launch {
  readonly world: World;
  readonly pod: Pod;
  readonly cache: Runtime;
  readonly results: Results;
}

/**
 * Which of `starts` may start now: a main container that has never run waits for those of a larger priority, until
 * they have started and, where they have a readiness probe, are ready [BCI-20]. Restarts wait for nobody.
 */
export function launchable(launch: Launch, starts: readonly string[]): readonly string[] {
  const { world, pod, cache } = launch;
  if (starts.length === 0 || world.platform.priorityVariables.value === undefined) return starts;
  const mains = pod.containers.filter(({ role }) => role === 'main');
  const held = mains.filter((each) => {
    if (newest(cache, each)) return false;
    const own = priorityOf(world, each, 'launch');
    return mains.some((other) => priorityOf(world, other, 'launch') > own && !isUp(launch, other));
  });
  return starts.filter((name) => held.every((each) => each.name !== name));
}

function isUp({ cache, results }: Launch, container: Container): boolean {
  const instance = newest(cache, container);
  if (!instance) return false;
  if (instance.exit || !container.readinessProbe) return true;
  return resultOf(results, container, 'readiness', instance) === 'success';
}

/**
 * Whom to kill next when the whole pod ends: nobody while one that is being killed lives, else all of the largest
 * exit priority. Each tier has the whole grace, so that together they may take longer [BCI-21, BCI-111].
 */
export function nextTier(
  world: World,
  pod: Pod,
  alive: ReadonlySet<string>,
  called: ReadonlySet<string>,
): readonly Container[] {
  const left = pod.containers.filter(({ name }) => alive.has(name) && !called.has(name));
  if (left.length === 0 || [...called].some((name) => alive.has(name))) return [];
  const tier = Math.max(...left.map((each) => priorityOf(world, each, 'exit')));
  return left.filter((each) => priorityOf(world, each, 'exit') === tier);
}
