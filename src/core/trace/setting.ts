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
  /** For every moment of a container why the kill before or at it was begun, `other` where there was none. */
  readonly killReasons: readonly KillReason[];
  /** What had happened to the pod when a moment came, by the `Killing` event's place. */
  readonly podAt: ReadonlyMap<number, PodSoFar>;
  /** The restarts, as places of `created`, that came after a back-off. */
  readonly afterBackOff: ReadonlySet<number>;
  /** Puts an explanation together; `index` is the moment that says it, `cause` another one than that moment's own. */
  readonly whyOf: (
    rule: RuleId,
    sentence: Text,
    decider: Decider,
    index: number | undefined,
    cause?: number | undefined,
  ) => Why;
}

const evictions = ['Evicted', 'Preempting'];

/** Prepares a run for explaining, in one walk over its moments. */
export function settingOf(told: Told): Setting {
  const { moments, pod } = told;
  const containers = new Map(pod.containers.map((each) => [each.name, each]));
  const byContainer = new Map<string, Placed[]>();
  const killReasons: KillReason[] = [];
  const killedFor = new Map<string, KillReason>();
  const podAt = new Map<number, PodSoFar>();
  const failing = new Set<string>();
  const backingOff = new Set<string>();
  const afterBackOff = new Set<number>();
  const serving = new Set<string>();
  let so: PodSoFar = {
    deletionGrace: undefined,
    isOverDeadline: false,
    isEvicted: false,
    servesOn: false,
  };
  for (const [index, moment] of moments.entries()) {
    const list = byContainer.get(moment.container);
    if (list) list.push({ moment, index });
    else byContainer.set(moment.container, [{ moment, index }]);
    if (isEvent(moment, 'BackOff')) backingOff.add(moment.container);
    if (moment.what === 'created' && backingOff.delete(moment.container)) afterBackOff.add(index);
    const { container: name, what } = moment;
    if (what === 'started' && containers.get(name)?.role === 'main') serving.add(name);
    if (what === 'exited') serving.delete(name);
    so = after({ ...so, servesOn: serving.size > 0 }, moment);
    if (what === 'created') failing.delete(name);
    if (what === 'probe' && moment.detail.kind !== 'readiness') {
      if (moment.detail.result === 'failure') failing.add(name);
      else failing.delete(name);
    }
    if (isEvent(moment, 'Killing')) {
      const role = containers.get(name)?.role ?? 'main';
      killedFor.set(name, killReasonOf(moment, so, role, failing.has(name)));
    }
    if (isEvent(moment, 'Killing') || moment.what === 'preStop-begin') podAt.set(index, so);
    killReasons.push(killedFor.get(moment.container) ?? 'other');
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
    whyOf(rule, sentence, { field, range }, index, cause = index === undefined ? undefined : causes[index]) {
      const { actor = '', state = '' } = moments[index ?? 0] ?? {};
      const why: Writable<Why> = { rule, sentence, actor, state, field };
      if (range) why.range = range;
      if (cause !== undefined) why.cause = cause;
      return why;
    },
  };
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

function after(so: PodSoFar, moment: Moment): PodSoFar {
  if (moment.what === 'pod-deletion-marked') {
    const grace = numberIn(moment, 'deletionGracePeriodSeconds') ?? 0;
    return { ...so, deletionGrace: Math.min(grace, so.deletionGrace ?? grace) };
  }
  if (isEvent(moment, 'DeadlineExceeded')) return { ...so, isOverDeadline: true };
  if (evictions.some((reason) => isEvent(moment, reason))) return { ...so, isEvicted: true };
  return so;
}
