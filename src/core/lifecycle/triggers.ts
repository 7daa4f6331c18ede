import type { RuleId } from '../rules/index.ts';
import type { Stimulus } from '../stimulus/index.ts';
import { type Ms, ms, seconds } from '../time.ts';
import { type KubeletEvent, UNKNOWN } from './events.ts';
import type { Ending } from './termination.ts';
import type { Scenario, World } from './world.ts';

/** What the pod machine hears when something happens to the pod. */
export type TriggerEvent =
  | { type: 'delete'; grace: Ms | undefined; disruption: string | undefined; said?: KubeletEvent }
  | { type: 'end'; ending: Ending; said: KubeletEvent | undefined }
  | { type: 'patch'; patch: unknown }
  | { type: 'remove-manifest' | 'node-lost' }
  | { type: 'kubelet-restart'; downFor: Ms };

/** Pods of at least this priority are critical to the system and are stopped last [T-64]. */
const CRITICAL = 2_000_000_000;

/** What stops nothing of a static pod: the kubelet makes its copy in the API anew. */
const ofTheApi: ReadonlySet<Stimulus['do']> = new Set([
  'delete',
  'force-delete',
  'evict',
  'drain',
  'preempt-scheduler',
]);

/** Whether the pod comes from a file on the node, which alone can be removed, and not from the API. */
export const isStatic = (stimulus: Scenario['stimulus']): boolean =>
  stimulus?.some((each) => each.do === 'remove-manifest') ?? false;

/**
 * The rule by which a stimulus leaves a pod alone, where one does: a static pod whatever the API is told, a critical one the eviction
 * manager, that of a DaemonSet a drain.
 */
export function sparingRuleOf(
  { pod, stimulus: all }: Pick<Scenario, 'pod' | 'stimulus'>,
  stimulus: Stimulus,
): RuleId | undefined {
  const isHere = isStatic(all);
  if (stimulus.do === 'evict-hard' || stimulus.do === 'evict-soft')
    return isHere || pod.priority >= CRITICAL ? 'T-52' : undefined;
  if (isHere && ofTheApi.has(stimulus.do)) return 'T-5A';
  return pod.kind === 'DaemonSet' && stimulus.do === 'drain' ? 'T-44' : undefined;
}

/** Puts a stimulus into the machines' terms: who ends the pod, and with what grace [T-40 to T-55]. */
export function triggerOf(world: World, stimulus: Stimulus): TriggerEvent {
  const { pod, platform, node } = world;
  const deletion = (grace: number | undefined, disruption?: string, said?: KubeletEvent): TriggerEvent => ({
    type: 'delete',
    grace: grace === undefined ? undefined : seconds(grace),
    disruption: world.gates.PodDisruptionConditions ? disruption : undefined,
    ...(said && { said }),
  });
  const ending = (
    grace: Ms | undefined,
    rule: Ending['rule'],
    { reason, message }: Pick<KubeletEvent, 'reason' | 'message'>,
    said?: KubeletEvent,
  ): TriggerEvent => ({
    type: 'end',
    ending: {
      grace,
      isDeletion: false,
      rule,
      failure: { reason, message, isFinal: false, isDisruption: isDisruption(world, rule) },
    },
    said,
  });

  switch (stimulus.do) {
    case 'delete':
      return deletion(stimulus.gracePeriodSeconds);
    case 'force-delete':
      return deletion(0);
    case 'evict':
      return deletion(undefined, 'EvictionByEvictionAPI');
    case 'drain':
      return deletion(
        (stimulus.gracePeriodSeconds ?? -1) < 0 ? undefined : stimulus.gracePeriodSeconds,
        'EvictionByEvictionAPI',
      );
    case 'preempt-scheduler':
      return deletion(undefined, 'PreemptionByScheduler', preempted);
    case 'evict-hard':
      return ending(ms(0), 'T-52', evicted, evicted);
    case 'evict-soft': {
      const asked = node.evictionMaxPodGracePeriod;
      const isCapped = platform.softEvictionGrace.value === 'smaller';
      return ending(isCapped ? ms(Math.min(asked, pod.grace)) : asked, 'T-53', evicted, evicted);
    }
    case 'preempt-kubelet':
      return ending(undefined, 'T-54', preempting, preempting);
    case 'node-shutdown': {
      const { total, critical } = platform.maxShutdown.value;
      const reserved = Math.min(seconds(stimulus.criticalSeconds), critical);
      const notice = Math.min(seconds(stimulus.seconds), total);
      const share = pod.priority >= CRITICAL ? reserved : notice - reserved;
      return ending(ms(Math.min(pod.grace, Math.max(0, share))), 'T-55', terminated);
    }
    case 'patch':
      return { type: 'patch', patch: stimulus.patch };
    case 'kubelet-restart':
      return { type: 'kubelet-restart', downFor: seconds(stimulus.downFor) };
    case 'remove-manifest':
    case 'node-lost':
      return { type: stimulus.do };
  }
}

/** Whether the kubelet says of an end of its own making that it disrupted the pod. */
const isDisruption = ({ gates, platform }: World, rule: Ending['rule']): boolean =>
  gates.PodDisruptionConditions && (rule !== 'T-54' || platform.preemptionIsDisruption.value);

const preempted: KubeletEvent = {
  type: 'Normal',
  reason: 'Preempted',
  from: 'default-scheduler',
  message: `Preempted by pod ${UNKNOWN} on node ${UNKNOWN}`,
};

const terminated = {
  reason: 'Terminated',
  message: 'Pod was terminated in response to imminent node shutdown.',
};

const evicted: KubeletEvent = {
  type: 'Warning',
  reason: 'Evicted',
  message: 'The node was low on resource: memory.',
};

const preempting: KubeletEvent = {
  type: 'Warning',
  reason: 'Preempting',
  message: 'Preempted in order to admit critical pod',
};
