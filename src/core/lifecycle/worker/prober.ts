// How a worker keeps its probes: adds them, tells them what the API shows, stops them.
import type { Probe, ProbeKind } from '../../pod/index.ts';
import type { Seen } from '../probe.machine.ts';
import { policyOf } from '../restart.ts';
import { probeKey } from '../results.ts';
import { newest } from '../runtime.ts';
import type { World } from '../world.ts';
import { probeKinds, worker } from './worker.ts';

/** Whether the platform runs such a probe at all. */
const isProbed = ({ platform }: World, kind: ProbeKind, { handler }: Probe): boolean =>
  ['runs', 'fails'].includes(platform.probes[kind][handler].value);

const isSameSight = (a: Seen | undefined, b: Seen): boolean =>
  a !== undefined && (Object.keys(b) as (keyof Seen)[]).every((key) => a[key] === b[key]);

export const addProbes = worker.enqueueActions(({ context, enqueue, self }) => {
  const missing = context.pod.containers.flatMap((container) =>
    probeKinds.flatMap((kind) => {
      const probe = container[`${kind}Probe`];
      const key = probeKey(container.name, kind);
      return probe && !context.probes[key] && isProbed(context.world, kind, probe)
        ? [{ container, kind, probe, key }]
        : [];
    }),
  );
  if (missing.length === 0) return;
  enqueue.assign(({ context: { world, probes, seen }, spawn }) => {
    const added = missing.map(({ container, kind, probe, key }) => {
      const processOf = () => newest(self.getSnapshot().context.runtime, container);
      return [key, spawn('probe', { input: { world, container, kind, probe, processOf } })] as const;
    });
    const unseen = new Set(missing.map(({ key }) => key));
    return {
      probes: { ...probes, ...Object.fromEntries(added) },
      seen: Object.fromEntries(Object.entries(seen).filter(([key]) => !unseen.has(key))),
    };
  });
});

export const tellProbesOfProcess = worker.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== 'container.started' && event.type !== 'container.exited') return;
  for (const kind of probeKinds) {
    const probe = context.probes[probeKey(event.name, kind)];
    if (probe) enqueue.sendTo(probe, { type: 'process' });
  }
});

export const tellProbesOfStatus = worker.enqueueActions(({ context, enqueue }) => {
  const { pod, status, cache, probes } = context;
  const seen = { ...context.seen };
  let hasNews = false;
  const isOver = status?.phase === 'Succeeded' || status?.phase === 'Failed';
  for (const container of pod.containers) {
    const instance = newest(cache, container);
    const shown = status?.containers[container.name];
    for (const kind of probeKinds) {
      const probe = probes[probeKey(container.name, kind)];
      if (!probe || !instance || !shown || shown.state === 'waiting') continue;
      const isRunningNow = shown.state === 'running';
      const staysDown = !isRunningNow && policyOf(pod, container) === 'Never';
      const sight = {
        start: instance.start,
        attempt: instance.attempt,
        isRunning: isRunningNow,
        startedAt: instance.startedAt,
        started: shown.started,
        isOver: isOver || staysDown,
      };
      const key = probeKey(container.name, kind);
      if (isSameSight(seen[key], sight)) continue;
      seen[key] = sight;
      hasNews = true;
      enqueue.sendTo(probe, { type: 'status', seen: sight });
    }
  }
  if (hasNews) enqueue.assign({ seen });
});

export const pokeReadiness = worker.enqueueActions(({ context, enqueue }) => {
  for (const { name } of context.pod.containers) {
    const shown = context.status?.containers[name];
    const probe = context.probes[probeKey(name, 'readiness')];
    if (probe && shown?.state === 'running' && shown.started && !shown.ready)
      enqueue.sendTo(probe, { type: 'poke' });
  }
});

export const stopProbes = worker.enqueueActions(({ context, enqueue }) => {
  const isCancelled = context.world.platform.probesWhileTerminating.value === 'cancelled';
  const probes = { ...context.probes };
  for (const { name, role } of context.pod.containers) {
    for (const kind of probeKinds) {
      const key = probeKey(name, kind);
      const probe = probes[key];
      if (!probe || !(isCancelled || (role === 'main' && kind !== 'readiness'))) continue;
      enqueue.sendTo(probe, { type: 'stop' });
      delete probes[key];
    }
  }
  enqueue.assign({ probes });
});

export const stopAllProbes = worker.enqueueActions(({ context, enqueue }) => {
  for (const probe of Object.values(context.probes)) enqueue.sendTo(probe, { type: 'stop' });
  enqueue.assign({ probes: {} });
});
