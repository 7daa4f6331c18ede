// How a worker starts containers, or holds them back.

import type { ActorRefFrom } from 'xstate';
import { ms, seconds } from '../../time.ts';
import { nextBackOff } from '../backoff.ts';
import type { containerMachine } from '../container.machine.ts';
import { backOffEvent, backOffMessage } from '../events.ts';
import { including } from '../keyed.ts';
import { lastExited, newest } from '../runtime.ts';
import { heldBack } from './held-back.ts';
import { nextStartOf, reports, worker } from './worker.ts';

/** A kubelet that waits for the end of a back-off looks again after a minute all the same, and says so. */
const LONGEST_WAIT = seconds(60);

/** How often a kubelet that polls looks again: every 10 s, which it draws out by up to a half. */
const POLL = seconds(12.5);

/** Whether nothing can come of an attempt any more: its process has ended, and no hook of it goes on. */
const isIdle = (attempt: ActorRefFrom<typeof containerMachine>): boolean => {
  const { exit, hook } = attempt.getSnapshot().context;
  return exit !== undefined && hook?.getSnapshot().status !== 'active';
};

export const stopFormer = worker.enqueueActions(({ context, enqueue }) => {
  const former = context.attempts.get(nextStartOf(context)?.name ?? '');
  if (former && isIdle(former)) enqueue.stopChild(former);
});

export const start = worker.assign(({ context, spawn }) => {
  const container = nextStartOf(context);
  if (!container) return {};
  const { world, plan, runtime, cache, starts, attempts, backOffs, underWay } = context;
  const { name } = container;
  const start = starts.get(name) ?? 0;
  const attempt = (newest(runtime, container)?.attempt ?? -1) + 1;
  const input = { world, container, attempt, start };
  const backOff = nextBackOff(world, backOffs.get(name), lastExited(cache, container));
  return {
    plan: { ...plan, starts: plan.starts.slice(1) },
    starts: including(starts, name, start + 1),
    attempts: including(attempts, name, spawn('container', { input })),
    backOffs: including(backOffs, name, backOff),
    underWay: new Set(underWay).add(name),
    hasStarted: true,
  };
});

export const sayBackOff = reports((context) =>
  heldBack(context).map(({ container: { name } }) => ({
    container: name,
    attempt: newest(context.cache, { name })?.attempt ?? 0,
    what: 'event',
    detail: { ...backOffEvent(context.pod, name) },
    rule: 'R-45',
  })),
);

export const holdBack = worker.enqueueActions(({ context, enqueue }) => {
  const held = heldBack(context);
  if (held.length === 0) return;
  const { world, pod, plan, backOffs } = context;
  const reasons = new Map(context.reasons);
  for (const { container } of held) {
    const { name } = container;
    const message = backOffMessage(pod, name, backOffs.get(name)?.step ?? ms(0));
    reasons.set(name, { reason: 'CrashLoopBackOff', message });
  }
  const left = Math.min(...held.map(({ until }) => until)) - world.now();
  const retry = world.platform.backOffRetry.value === 'poll' ? POLL : Math.min(left, LONGEST_WAIT);
  enqueue.cancel('retry');
  enqueue.raise({ type: 'wake' }, { id: 'retry', delay: retry });
  enqueue.assign({ plan: { ...plan, starts: plan.starts.slice(held.length) }, reasons, hasFailed: true });
});
