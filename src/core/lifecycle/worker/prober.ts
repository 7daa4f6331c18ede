// How a worker keeps its probes: adds them, tells them what the API shows, stops them.
import type { Container, Probe, ProbeKind } from '../../pod/index.ts';
import { isOver } from '../deletion.ts';
import type { Seen } from '../probe.machine.ts';
import { policyOf } from '../restart.ts';
import { probeKey } from '../results.ts';
import { newest } from '../runtime.ts';
import type { World } from '../world.ts';
import { type Context, type Event, probeKinds, worker } from './worker.ts';

/** Whether the platform runs such a probe at all. */
const isProbed = ({ platform }: World, kind: ProbeKind, { handler }: Probe): boolean =>
  ['runs', 'fails'].includes(platform.probes[kind][handler].value);

const isSameSight = (a: Seen | undefined, b: Seen): boolean =>
  a !== undefined && (Object.keys(b) as (keyof Seen)[]).every((key) => a[key] === b[key]);

export const addProbes = worker.enqueueActions(({ context, enqueue, self }) => {
  const missing: { container: Container; kind: ProbeKind; probe: Probe; key: string }[] = [];
  for (const container of context.pod.containers) {
    for (const kind of probeKinds) {
      const probe = container[`${kind}Probe`];
      const key = probeKey(container.name, kind);
      if (probe && !context.probes.has(key) && isProbed(context.world, kind, probe))
        missing.push({ container, kind, probe, key });
    }
  }
  if (missing.length === 0) return;
  enqueue.assign(({ context: { world, probes, results }, spawn }) => {
    const isKept = world.platform.probesKeepResults.value;
    const added = missing.map(({ container, kind, probe, key }) => {
      const processOf = () => newest(self.getSnapshot().context.runtime, container);
      const kept = isKept ? results.get(key) : undefined;
      return [key, spawn('probe', { input: { world, container, kind, probe, processOf, kept } })] as const;
    });
    return { probes: new Map([...probes, ...added]) };
  });
});

export const tellProbesOfProcess = worker.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== 'container.started' && event.type !== 'container.exited') return;
  for (const kind of probeKinds) {
    const probe = context.probes.get(probeKey(event.name, kind));
    if (probe) enqueue.sendTo(probe, { type: 'process' });
  }
});

/** What the API shows of a container to its probes; `undefined` as long as that is nothing to go by. */
function sightOf({ pod, status, cache }: Context, container: Container): Seen | undefined {
  const instance = newest(cache, container);
  const shown = status?.containers.get(container.name);
  // Who waits for the first start has no container yet; who waits for another one has one that has ended.
  if (!instance || !shown || (shown.state === 'waiting' && !instance.exit)) return undefined;
  const isRunning = shown.state === 'running';
  const staysDown = !isRunning && policyOf(pod, container) === 'Never';
  return {
    start: instance.start,
    attempt: instance.attempt,
    isRunning,
    startedAt: instance.startedAt,
    started: shown.started,
    isOver: isOver(status) || staysDown,
  };
}

/** Tells the probes of some containers what is new to them. */
const tellProbes = (containersOf: (context: Context, event: Event) => readonly Container[]) =>
  worker.enqueueActions(({ context, event, enqueue }) => {
    for (const container of containersOf(context, event)) {
      const seen = sightOf(context, container);
      for (const kind of probeKinds) {
        const probe = context.probes.get(probeKey(container.name, kind));
        const isNews = seen && probe && !isSameSight(probe.getSnapshot().context.seen, seen);
        if (isNews) enqueue.sendTo(probe, { type: 'status', seen });
      }
    }
  });

export const tellProbesOfStatus = tellProbes(({ pod }) => pod.containers);

/** A flag that a probe turns is news of its own container only. */
export const tellProbesOfFlag = tellProbes(({ pod }, event) =>
  event.type === 'probe.result' ? pod.containers.filter(({ name }) => name === event.name) : [],
);

export const pokeReadiness = worker.enqueueActions(({ context, enqueue }) => {
  for (const { name } of context.pod.containers) {
    const shown = context.status?.containers.get(name);
    const probe = context.probes.get(probeKey(name, 'readiness'));
    if (probe && shown?.state === 'running' && shown.started && !shown.ready)
      enqueue.sendTo(probe, { type: 'poke' });
  }
});

/** Of a pod that begins to terminate: some are over, and on some kubelets no other may run a command any more [R-12, PLAT-9]. */
export const stopProbes = worker.enqueueActions(({ context, enqueue }) => {
  const isCancelled = context.world.platform.probesWhileTerminating.value === 'cancelled';
  const probes = new Map(context.probes);
  for (const container of context.pod.containers) {
    for (const kind of probeKinds) {
      const key = probeKey(container.name, kind);
      const probe = probes.get(key);
      if (!probe) continue;
      if (container.role === 'main' && kind !== 'readiness') {
        enqueue.sendTo(probe, { type: 'stop' });
        probes.delete(key);
      } else if (isCancelled && container[`${kind}Probe`]?.handler === 'exec')
        enqueue.sendTo(probe, { type: 'cancel' });
    }
  }
  enqueue.assign({ probes });
});

export const stopAllProbes = worker.enqueueActions(({ context, enqueue }) => {
  for (const probe of context.probes.values()) enqueue.sendTo(probe, { type: 'stop' });
  enqueue.assign({ probes: new Map() });
});
