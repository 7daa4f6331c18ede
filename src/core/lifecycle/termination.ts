import type { Container, Pod } from '../pod/index.ts';
import type { RuleId } from '../rules/index.ts';
import { type Ms, ms } from '../time.ts';
import { type Kill, killOf } from './kill.ts';
import { isRunning, newest, type Runtime } from './runtime.ts';
import type { World } from './world.ts';

/** Why and how the kubelet ends the whole pod. */
export interface Ending {
  /** The grace asked for by a deletion or by a part of the kubelet; `undefined`: the pod's own. */
  readonly grace: Ms | undefined;
  /** Whether the grace stands on the object, as a deletion's does. */
  readonly isDeletion: boolean;
  readonly rule: RuleId;
  readonly failure?: {
    readonly reason: string;
    readonly message: string;
    readonly isFinal: boolean;
    /** Whether it makes the pod a target of a disruption [T-71]. */
    readonly isDisruption: boolean;
  };
}

/** How a pod ends whose main containers have ended for good [T-58]. */
export const byItself: Ending = { grace: undefined, isDeletion: false, rule: 'T-58' };

/** Whether the containers of a pod are stopped in turn: where it has sidecars, after all others [T-80]. */
export const stopsInTurn = ({ platform, pod }: World): boolean =>
  platform.sidecars.value === 'ordered' && pod.containers.some(({ role }) => role === 'sidecar');

/** The kill of one container when its whole pod ends [T-10, T-38]. */
export function podKillOf(world: World, { name }: Container, ending: Ending): Kill {
  const { platform, pod } = world;
  const message = `Stopping container ${name}`;
  const { value: stop, rule = ending.rule } = platform.namedSidecarStop;
  if (ending.rule === 'T-58' && world.helpers.has(name) && stop === 'without-hook') {
    return { ...killOf(message, rule, ms(0)), fullAfterHook: ms(0), isForced: true };
  }
  const asked = ending.grace === 0 && platform.zeroGrace.value === 'unset' ? undefined : ending.grace;
  const wished = platform.graceHonoured.value ? (asked ?? pod.grace) : platform.defaultGrace.value;
  const capped = ms(Math.min(wished, platform.maxGrace.value));
  const isOverride = ending.grace !== undefined;
  const grace = isOverride ? ms(Math.max(capped, 1000)) : capped;
  const doubles = platform.graceAfterHook.value === 'full' && isOverride;
  return {
    message,
    rule: ending.rule,
    grace,
    hookGrace: hookGraceOf(world, ending, doubles, grace),
    fullAfterHook: doubles ? grace : undefined,
    ordered: stopsInTurn(world),
    isForced: false,
  };
}

/** How long the preStop hook of a pod that ends may take; where the signal gets a grace of its own, both are counted apart. */
function hookGraceOf({ platform, pod }: World, ending: Ending, doubles: boolean, grace: Ms): Ms {
  if (ending.isDeletion && ending.grace === 0 && !platform.zeroGraceRunsHook.value) return ms(0);
  if (!doubles) return grace;
  return ending.isDeletion ? (ending.grace ?? pod.grace) : pod.grace;
}

/** The sidecars whose turn has come: every main container and the next later sidecar are done [T-80, T-82]. */
export function turnsOf(
  world: World,
  pod: Pod,
  cache: Runtime,
  stopping: ReadonlySet<string>,
): readonly string[] {
  const isDone = (each: Container) =>
    !stopping.has(each.name) &&
    (newest(cache, each) !== undefined || !world.platform.notStartedBlocksSidecars.value);
  const sidecars = pod.containers.filter(({ role }) => role === 'sidecar');
  const mainsAreDone = pod.containers.every((each) => each.role !== 'main' || isDone(each));
  return pod.containers
    .filter((each) => {
      const next = sidecars[sidecars.indexOf(each) + 1];
      return each.role !== 'sidecar' || (mainsAreDone && (!next || isDone(next)));
    })
    .map(({ name }) => name);
}

/** What the kubelet believes to be running: only that is killed. */
export const killedWithPod = ({ platform }: World, pod: Pod, cache: Runtime): readonly Container[] =>
  platform.hasProcess.value ? pod.containers.filter((each) => isRunning(cache, each)) : [];
