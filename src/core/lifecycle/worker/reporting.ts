// What a worker writes to the API: statuses, and that it has finished.
import { statusChange, statusOf } from '../status.ts';
import { tellProbesOfFlag } from './prober.ts';
import { worker } from './worker.ts';

export const writeStatus = worker.assign({ status: ({ context }) => statusOf(context) });

export const writeFinalStatus = worker.assign(({ context }) => ({
  cache: context.runtime,
  status: statusOf({ ...context, cache: context.runtime }, true),
}));

export const publish = worker.enqueueActions(({ context: { status, published }, enqueue }) => {
  if (!status || Object.keys(statusChange(published, status)).length === 0) return;
  enqueue.assign({ published: status });
  enqueue.sendParent({ type: 'status', status, isFinal: false });
});

/** Tells of a flag that a probe has turned; liveness turns none. */
export const tellFlag = worker.enqueueActions(({ context: { status }, event, enqueue }) => {
  if (event.type !== 'probe.result' || event.kind === 'liveness') return;
  if (status?.containers.get(event.name)?.state !== 'running') return;
  enqueue(publish);
  enqueue(tellProbesOfFlag);
});

export const publishFinal = worker.enqueueActions(({ context, enqueue }) => {
  const { world, status, ending } = context;
  const isShown = !world.isStatic && (world.platform.terminalPhaseOnDelete.value || !ending?.isDeletion);
  if (isShown) enqueue.sendParent({ type: 'status', status, isFinal: true });
});

export const reportFinished = worker.enqueueActions(({ enqueue }) => {
  enqueue.sendParent({ type: 'finished' });
});
