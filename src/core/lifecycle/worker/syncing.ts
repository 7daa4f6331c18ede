// The parts of one sync: look, decide, kill, and what it leaves behind.

import type { Container } from '../../pod/index.ts';
import { ms } from '../../time.ts';
import { planOf } from '../decide.ts';
import { deadlineExceeded } from '../events.ts';
import { killOf } from '../kill.ts';
import { launchable } from '../order.ts';
import { ruleFor } from '../restart.ts';
import { isRunning, newest } from '../runtime.ts';
import { statusOf } from '../status.ts';
import { byItself } from '../termination.ts';
import { stopAllProbes } from './prober.ts';
import { type Context, pristine, says, worker } from './worker.ts';

export const look = worker.assign(({ context }) => ({
  cache: context.runtime,
  cachedAt: context.world.now(),
}));

export const lookNow = worker.assign(({ context }) =>
  context.world.timing.relist === 0 ? { cache: context.runtime } : {},
);

export const takeUpdate = worker.assign(({ context }) => ({
  hasUpdate: false,
  willTerminate: context.ending !== undefined,
}));

/** How a sync begins: the status that is written, and what is decided on the same look. One step, for it is taken often. */
export const observe = worker.assign(({ context }) => {
  const isIdeal = context.world.timing.relist === 0;
  const seen = isIdeal ? { ...context, cache: context.runtime } : context;
  return { cache: seen.cache, status: statusOf(seen), ...decisionOf(seen) };
});

function decisionOf(context: Context) {
  const { pod, cache, results, world } = context;
  const together = restartedTogether(context);
  if (together) {
    const kills = together.map(({ name }) => ({ name, kill: killOf('killing', 'T-59', ms(0)) }));
    return {
      plan: { kills, starts: [], killPod: false },
      restartsAll: true,
      hasStarted: false,
      hasFailed: false,
    };
  }
  const replacesSidecars = world.platform.sidecarImageChange.value;
  const plan = planOf({ pod, cache, results, replacesSidecars, helpers: world.helpers });
  const starts = launchable(context, plan.starts);
  return { plan: { ...plan, starts }, restartsAll: false, hasStarted: false, hasFailed: false };
}

export const killNext = worker.enqueueActions(({ context, enqueue }) => {
  const [next, ...kills] = context.plan.kills;
  const target = next && context.attempts.get(next.name);
  if (!next || !target) return;
  enqueue.assign({ plan: { ...context.plan, kills }, underWay: new Set([next.name]) });
  enqueue.sendTo(target, { type: 'kill', kill: next.kill });
});

/** What a container waits for that goes with all others. */
const restartingAll = {
  reason: 'RestartingAllContainers',
  message: 'The container is removed because RestartAllContainers in place',
};

export const forget = worker.assign(({ context }) => {
  const { pod, runtime } = context;
  const countOf = ({ name }: Container) =>
    (context.forgotten.get(name) ?? 0) + (newest(runtime, { name })?.attempt ?? 0) + 1;
  const forgotten = new Map(pod.containers.map((each) => [each.name, countOf(each)]));
  const reasons = new Map(pod.containers.map(({ name }) => [name, restartingAll]));
  return { ...pristine, reasons, forgotten, hasUpdate: true };
});

export const endSync = worker.enqueueActions(({ context, enqueue }) => {
  const { world, hasSandbox, hasStarted, hasFailed } = context;
  enqueue.assign({ syncedAt: world.now() });
  if ((hasStarted || !hasSandbox) && !hasFailed && world.platform.syncAfterStart.value === 'at-once') {
    enqueue.raise({ type: 'refresh' }, { delay: world.latency.refresh });
  }
});

export const finish = worker.assign(({ context }) => ({
  ending: context.ending ?? byItself,
  willTerminate: true,
  hasUpdate: false,
}));

export const exceedDeadline = worker.assign({
  ending: {
    grace: undefined,
    isDeletion: false,
    rule: 'T-56',
    failure: {
      reason: deadlineExceeded.reason,
      message: deadlineExceeded.message,
      isFinal: true,
      isDisruption: false,
    },
  },
});

export const deadlineEvent = says('event', 'E-20', () => ({ ...deadlineExceeded }));

/** The event comes again with every status that is made of a pod past its deadline. */
export const repeatDeadline = worker.enqueueActions(({ context, enqueue }) => {
  if (context.ending?.rule === 'T-56') enqueue(deadlineEvent);
});

export const goDown = worker.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== 'kubelet.down') return;
  for (const attempt of context.attempts.values()) enqueue.sendTo(attempt, { type: 'kubelet.down' });
  enqueue(stopAllProbes);
  enqueue.assign({
    underWay: new Set<string>(),
    backOffs: new Map(),
    downFor: event.downFor,
  });
});

/** The containers that a RestartAllContainers rule restarts, in the order they are killed [T-59]. */
function restartedTogether({ pod, cache, world }: Context): readonly Container[] | undefined {
  if (!world.gates.RestartAllContainersOnContainerExits) return undefined;
  const isHit = pod.containers.some((each) => {
    const exit = newest(cache, each)?.exit;
    return exit && ruleFor(each, exit.exitCode)?.action === 'RestartAllContainers';
  });
  if (!isHit) return undefined;
  const mains = pod.containers.filter(({ role }) => role === 'main');
  const inits = pod.containers.filter(({ role }) => role !== 'main').reverse();
  return [...mains, ...inits].filter((each) => isRunning(cache, each));
}
