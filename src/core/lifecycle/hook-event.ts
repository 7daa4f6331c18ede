import type { Container } from '../pod/index.ts';
import { type KubeletEvent, UNKNOWN } from './events.ts';
import type { HookName, HookPlan } from './handler.ts';
import type { World } from './world.ts';

const reasons = {
  postStart: { reason: 'FailedPostStartHook', brief: 'PostStartHook failed' },
  preStop: { reason: 'FailedPreStopHook', brief: 'PreStopHook failed' },
} as const;

/** What a failed hook makes the kubelet say: from 1.26 on no detail, before that all that it knew [E-8, E-10, PLAT-10]. */
export function hookFailedEvent(
  { platform, pod }: World,
  { name, hook, plan }: { readonly name: string; readonly hook: HookName; readonly plan: HookPlan },
): KubeletEvent {
  const { reason, brief } = reasons[hook];
  const container = pod.containers.find((each) => each.name === name);
  const isDetailed = platform.eventText.value === '1.24' && container !== undefined;
  const place = `for Container "${name}" in Pod "${pod.name}_${pod.namespace}(${UNKNOWN})"`;
  const message = isDetailed ? detailOf(container, hook, plan, place) : brief;
  return { type: 'Warning', reason, message };
}

function detailOf(container: Container, hook: HookName, plan: HookPlan, place: string): string {
  const handler = container[hook];
  if (handler?.kind === 'exec') {
    const command = handler.command.join(' ');
    const error =
      plan.result.exitCode === undefined
        ? UNKNOWN
        : `command '${command}' exited with ${plan.result.exitCode}: `;
    return `Exec lifecycle hook ([${command}]) ${place} failed - error: ${error}, message: ""`;
  }
  if (handler?.kind === 'httpGet')
    return `HTTP lifecycle hook (${handler.path}) ${place} failed - error: ${UNKNOWN}, message: ""`;
  return `Cannot run handler: invalid handler: ${UNKNOWN}`;
}
