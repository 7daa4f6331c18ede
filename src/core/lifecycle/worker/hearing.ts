// What a worker notes down when it hears something.
import { type Ms, ms, seconds } from '../../time.ts';
import { exceededGracePeriod } from '../events.ts';
import { excluding, including } from '../keyed.ts';
import { probeKey } from '../results.ts';
import { newest, withExit, withStart } from '../runtime.ts';
import { flagged } from './flags.ts';
import { delays } from './timing.ts';
import { type Context, says, without, worker } from './worker.ts';

/** What has changed in the runtime is seen at the next relist. */
export const lookLater = worker.enqueueActions(({ context, enqueue }) => {
  if (!context.awaitsRelist) enqueue.raise({ type: 'relist' }, { delay: delays.relist({ context }) });
});

export const noteRelist = worker.assign({ awaitsRelist: false, hasUpdate: true });

export const watchDeadline = worker.enqueueActions(({ context, enqueue }) => {
  enqueue.raise({ type: 'deadline' }, { delay: delays.deadline({ context }) });
});

export const noteDeadline = worker.assign({ isPastDeadline: true, hasUpdate: true });

export const noteStarted = worker.assign(({ context, event }) =>
  event.type === 'container.started'
    ? { runtime: withStart(context.runtime, event.name, event.instance), awaitsRelist: true }
    : {},
);

export const noteExited = worker.assign(({ context, event }) => {
  if (event.type !== 'container.exited') return {};
  const { name, exit, at } = event;
  return {
    runtime: withExit(context.runtime, name, exit, at),
    up: without(context.up, name),
    awaitsRelist: true,
  };
});

export const noteUp = worker.assign(({ context, event }) => {
  if (event.type !== 'container.up') return {};
  return {
    up: new Set(context.up).add(event.name),
    underWay: without(context.underWay, event.name),
    reasons: excluding(context.reasons, event.name),
  };
});

export const noteStopped = worker.assign(({ context, event }) => {
  if (event.type !== 'container.stopped') return {};
  const underWay = without(context.underWay, event.name);
  if (!event.startFailed) return { underWay };
  const reason = { reason: 'PostStartHookError', message: event.error };
  return { underWay, hasFailed: true, reasons: including(context.reasons, event.name, reason) };
});

export const noteUpdate = worker.assign({ hasUpdate: true });

export const notePatch = worker.assign(({ event }) => (event.type === 'patch' ? { pod: event.pod } : {}));

export const noteDeletion = worker.assign(({ context, event }) => {
  if (event.type !== 'delete') return {};
  const grace = shortened(context, event.grace);
  return { ending: { ...context.ending, grace, isDeletion: true, rule: 'T-40' as const } };
});

/** Whoever comes second can only make the grace shorter, and says why the pod failed where nobody has [T-10]. */
export const noteEnding = worker.assign(({ context, event }) => {
  if (event.type !== 'end') return {};
  const { ending } = context;
  if (!ending) return { ending: event.ending };
  const asked = event.ending.grace;
  const grace = asked === undefined ? ending.grace : shortened(context, asked);
  return { ending: { ...event.ending, ...ending, grace } };
});

/** A grace that is asked for, or what is left of it by the one in force. */
const shortened = ({ ending, pod }: Context, asked: Ms): Ms =>
  ending ? ms(Math.min(asked, ending.grace ?? pod.grace)) : asked;

/** At least how long whoever ends a pod waits for it, and how much of the grace [T-63]. */
const PATIENCE = seconds(10);
const SHARE = 1.5;

export const watchKill = worker.enqueueActions(({ context: { pod }, event, enqueue }) => {
  if (event.type !== 'end' || !event.ending.failure) return;
  const delay = Math.max(PATIENCE, SHARE * (event.ending.grace ?? pod.grace));
  enqueue.raise({ type: 'overdue' }, { id: 'overdue', delay });
});

export const sayOverdue = says('event', 'E-18', () => ({ ...exceededGracePeriod }));

export const noteResult = worker.assign(({ context, event }) => {
  if (event.type !== 'probe.result') return {};
  const { name, kind, start, result } = event;
  const results = including(context.results, probeKey(name, kind), { start, result });
  const isNews = kind !== 'liveness' || result === 'failure';
  const status = flagged({ ...context, results }, name, kind, result);
  return { results, status, hasUpdate: context.hasUpdate || isNews };
});

export const dropProbe = worker.assign(({ context, event }) => {
  if (event.type !== 'probe.over') return {};
  return { probes: excluding(context.probes, probeKey(event.name, event.kind)) };
});

export const tellSettled = worker.enqueueActions(({ context, enqueue }) => {
  if (isSettled(context)) enqueue.sendParent({ type: 'settled' });
});

function isSettled({ pod, up, results, runtime }: Context): boolean {
  return pod.containers.every((container) => {
    if (container.role !== 'main') return true;
    const instance = newest(runtime, container);
    const ready = results.get(probeKey(container.name, 'readiness'));
    const isReady =
      !container.readinessProbe || (ready?.result === 'success' && ready.start === instance?.start);
    return up.has(container.name) && isReady;
  });
}
