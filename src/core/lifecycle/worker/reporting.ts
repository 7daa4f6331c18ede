// What a worker writes to the API: statuses, and that it has finished.
import { including } from '../keyed.ts';
import { isReadyIn, statusChange, statusOf } from '../status.ts';
import { tellProbesOfFlag } from './prober.ts';
import { worker } from './worker.ts';

export const writeStatus = worker.assign({ status: ({ context }) => statusOf(context) });

export const writeFinalStatus = worker.assign(({ context }) => ({
  cache: context.runtime,
  status: statusOf({ ...context, cache: context.runtime }, true),
}));

export const writeFlags = worker.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== 'probe.result' || !context.status) return;
  const was = context.status.containers.get(event.name);
  if (was?.state !== 'running') return;
  const flag = event.result === 'success';
  const now = event.kind === 'readiness' ? { ...was, ready: flag && was.started } : { ...was, started: flag };
  const containers = including(context.status.containers, event.name, now);
  const isReady = isReadyIn(context, containers);
  enqueue.assign({ status: { ...context.status, containers, isReady } });
  enqueue(publish);
  enqueue(tellProbesOfFlag);
});

export const publish = worker.enqueueActions(({ context: { status, published }, enqueue }) => {
  if (!status || Object.keys(statusChange(published, status)).length === 0) return;
  enqueue.assign({ published: status });
  enqueue.sendParent({ type: 'status', status, isFinal: false });
});

export const publishFinal = worker.enqueueActions(({ context, enqueue }) => {
  const { world, status, ending } = context;
  const isShown = !world.isStatic && (world.platform.terminalPhaseOnDelete.value || !ending?.isDeletion);
  if (isShown) enqueue.sendParent({ type: 'status', status, isFinal: true });
});

export const reportFinished = worker.enqueueActions(({ enqueue }) => {
  enqueue.sendParent({ type: 'finished' });
});
