import type { Moment } from '../lifecycle/index.ts';
import type { Container } from '../pod/index.ts';
import type { RuleId } from '../rules/index.ts';
import type { Text } from '../words/index.ts';
import { causesOf } from './causes.ts';
import { type Decider, type Deciders, decidersOf } from './field.ts';
import { type KillReason, killReasonOf, type PodSoFar } from './kill.ts';
import type { Why } from './run.ts';
import { isEvent, numberIn, type Placed, type Told } from './told.ts';

/** A run prepared for explaining: its moments by container, their causes, and where deciding fields stand. */
export interface Setting extends Told {
  readonly deciders: Deciders;
  readonly causes: readonly (number | undefined)[];
  readonly containerOf: (name: string) => Container | undefined;
  /** The moments of a container, `''` for the pod's own. */
  readonly momentsOf: (name: string) => readonly Placed[];
  /** Why each `Killing` event's kill was, by the event's place. */
  readonly killReasons: ReadonlyMap<number, KillReason>;
  /** What had happened to the pod when a moment came, by the `Killing` event's place. */
  readonly podAt: ReadonlyMap<number, PodSoFar>;
  /** The restarts, as places of `created`, that came after a back-off. */
  readonly afterBackOff: ReadonlySet<number>;
  readonly whyOf: (rule: RuleId, sentence: Text, decider: Decider, index: number | undefined) => Why;
}

const evictions = ['Evicted', 'Preempting', 'Preempted', 'NodeShutdown', 'Shutdown'];

/** Prepares a run for explaining, in one walk over its moments. */
export function settingOf(told: Told): Setting {
  const { moments, pod } = told;
  const containers = new Map(pod.containers.map((each) => [each.name, each]));
  const byContainer = new Map<string, Placed[]>();
  const killReasons = new Map<number, KillReason>();
  const podAt = new Map<number, PodSoFar>();
  const backingOff = new Set<string>();
  const afterBackOff = new Set<number>();
  let so: PodSoFar = { deletionGrace: undefined, isOverDeadline: false, isEvicted: false };
  for (const [index, moment] of moments.entries()) {
    const list = byContainer.get(moment.container);
    if (list) list.push({ moment, index });
    else byContainer.set(moment.container, [{ moment, index }]);
    if (isEvent(moment, 'BackOff')) backingOff.add(moment.container);
    if (moment.what === 'created' && backingOff.delete(moment.container)) afterBackOff.add(index);
    so = after(so, moment);
    if (isEvent(moment, 'Killing') || moment.what === 'preStop-begin') {
      podAt.set(index, so);
      if (isEvent(moment, 'Killing')) killReasons.set(index, killReasonOf(moment, so));
    }
  }
  const causes = causesOf(moments, pod);
  return {
    ...told,
    deciders: decidersOf(told),
    causes,
    containerOf: (name) => containers.get(name),
    momentsOf: (name) => byContainer.get(name) ?? [],
    killReasons,
    podAt,
    afterBackOff,
    whyOf(rule, sentence, { field, range }, index) {
      const moment = index === undefined ? moments[0] : moments[index];
      const cause = index === undefined ? undefined : causes[index];
      return {
        rule,
        sentence,
        actor: moment?.actor ?? '',
        state: moment?.state ?? '',
        ...(range && { range }),
        field,
        ...(cause !== undefined && { cause }),
      };
    },
  };
}

function after(so: PodSoFar, moment: Moment): PodSoFar {
  if (moment.what === 'pod-deletion-marked') {
    const grace = numberIn(moment, 'deletionGracePeriodSeconds') ?? 0;
    return { ...so, deletionGrace: Math.min(grace, so.deletionGrace ?? grace) };
  }
  if (isEvent(moment, 'DeadlineExceeded')) return { ...so, isOverDeadline: true };
  if (evictions.some((reason) => isEvent(moment, reason))) return { ...so, isEvicted: true };
  return so;
}
