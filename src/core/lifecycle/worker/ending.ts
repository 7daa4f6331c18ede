// How a worker ends the whole pod.
import { nextTier } from '../order.ts';
import { byItself, killedWithPod, podKillOf, stopsInTurn, turnsOf } from '../termination.ts';
import { says, worker } from './worker.ts';

export const killTier = worker.enqueueActions(({ context, enqueue }) => {
  const { world, pod, attempts, ending = byItself, underWay, called } = context;
  const tier = nextTier(world, pod, underWay, called);
  enqueue.assign({ called: new Set([...called, ...tier.map(({ name }) => name)]) });
  for (const victim of tier) {
    const target = attempts.get(victim.name);
    if (target) enqueue.sendTo(target, { type: 'kill', kill: podKillOf(world, victim, ending) });
  }
});

export const giveTurns = worker.enqueueActions(({ context, enqueue }) => {
  const { world, pod, cache, attempts, underWay } = context;
  if (!stopsInTurn(world)) return;
  for (const name of turnsOf(world, pod, cache, underWay)) {
    const target = attempts.get(name);
    if (target && underWay.has(name)) enqueue.sendTo(target, { type: 'turn' });
  }
});

export const killPod = worker.enqueueActions(({ context, enqueue }) => {
  const victims = killedWithPod(context.world, context.pod, context.cache);
  enqueue.assign({ underWay: new Set(victims.map(({ name }) => name)), called: new Set<string>() });
  enqueue(killTier);
  enqueue(giveTurns);
});

export const sandboxStopped = says('sandbox-stopped', 'T-38');

/** Whoever waited for the kill need not wait any longer. */
export const noteStop = worker.enqueueActions(({ enqueue }) => {
  enqueue.cancel('overdue');
  enqueue.assign({ isStopped: true });
});

export const dropSandbox = worker.assign({ hasSandbox: false });
