import { type ActorRefFrom, and, assign, enqueueActions, sendParent, setup, stateIn } from 'xstate';
import type { Container, Pod, Probe, ProbeKind } from '../pod/index.ts';
import { type Ms, ms, never } from '../time.ts';
import { type BackOffEntry, heldBackUntil, nextBackOff } from './backoff.ts';
import { containerMachine } from './container.machine.ts';
import { type Plan, planOf } from './decide.ts';
import { backOffEvent, deadlineExceeded } from './events.ts';
import { killOf } from './kill.ts';
import { relistAfter } from './latency.ts';
import { launchable, nextTier } from './order.ts';
import { probeMachine, type Seen } from './probe.machine.ts';
import type { Result } from './probing.ts';
import type { Exit } from './process.ts';
import { policyOf, ruleFor } from './restart.ts';
import { probeKey, type Results } from './results.ts';
import {
  type Instance,
  isRunning,
  lastExited,
  newest,
  type Runtime,
  withExit,
  withStart,
} from './runtime.ts';
import { located, sayer } from './say.ts';
import { isReadyIn, type PodStatus, type Reasons, statusChange, statusOf } from './status.ts';
import { type Ending, killedWithPod, podKillOf, turnsOf } from './termination.ts';
import type { World } from './world.ts';

export interface WorkerInput {
  readonly world: World;
}

interface Context extends WorkerInput {
  readonly name: '';
  readonly attempt: 0;
  /** The pod as the kubelet has heard of it. */
  readonly pod: Pod;
  readonly runtime: Runtime;
  /** The runtime as the kubelet last looked at it. */
  readonly cache: Runtime;
  readonly cachedAt: Ms;
  readonly syncedAt: Ms;
  readonly hasUpdate: boolean;
  readonly ending: Ending | undefined;
  /** Whether the update taken ends the pod. */
  readonly willTerminate: boolean;
  readonly status: PodStatus | undefined;
  /** The status that the API was last told. */
  readonly published: PodStatus | undefined;
  /** What each probe was last told of its container. */
  readonly seen: Readonly<Record<string, Seen>>;
  readonly results: Results;
  readonly reasons: Reasons;
  readonly forgotten: Readonly<Record<string, number>>;
  readonly backOffs: Readonly<Record<string, BackOffEntry | undefined>>;
  readonly starts: Readonly<Record<string, number>>;
  readonly attempts: Readonly<Record<string, ActorRefFrom<typeof containerMachine>>>;
  readonly probes: Readonly<Record<string, ActorRefFrom<typeof probeMachine>>>;
  readonly plan: Plan;
  readonly restartsAll: boolean;
  readonly underWay: ReadonlySet<string>;
  /** Those that a kill of the whole pod has reached, tier by tier. */
  readonly called: ReadonlySet<string>;
  readonly up: ReadonlySet<string>;
  readonly hasStarted: boolean;
  readonly hasFailed: boolean;
  readonly hasSandbox: boolean;
  readonly downFor: Ms;
}

type Event =
  | { type: 'container.started'; name: string; instance: Instance }
  | { type: 'container.exited'; name: string; at: Ms; exit: Exit }
  | { type: 'container.up'; name: string }
  | { type: 'container.stopped'; name: string; startFailed: boolean }
  | { type: 'probe.result'; name: string; kind: ProbeKind; start: number; result: Result | undefined }
  | { type: 'probe.over'; name: string; kind: ProbeKind }
  | { type: 'delete'; grace: Ms }
  | { type: 'end'; ending: Ending }
  | { type: 'patch'; pod: Pod }
  | { type: 'kubelet.down'; downFor: Ms }
  | { type: 'wake' | 'refresh' };

const says = sayer<Context, Event>('worker');

const probeKinds = ['startup', 'liveness', 'readiness'] as const;

const probeOf = (container: Container, kind: ProbeKind) => container[`${kind}Probe`];

const nextStartOf = ({ plan, pod }: Context): Container | undefined =>
  pod.containers.find(({ name }) => name === plan.starts[0]);

/** Whether the platform runs such a probe at all. */
const isProbed = ({ platform }: World, kind: ProbeKind, { handler }: Probe): boolean =>
  ['runs', 'fails'].includes(platform.probes[kind][handler].value);

/** Whether nothing can come of an attempt any more: its process has ended, and no hook of it goes on. */
const isIdle = (attempt: ActorRefFrom<typeof containerMachine>): boolean => {
  const { exit, hook } = attempt.getSnapshot().context;
  return exit !== undefined && hook?.getSnapshot().status !== 'active';
};

const heldBack = (context: Context): Ms | undefined => {
  const container = nextStartOf(context);
  if (!container) return undefined;
  return heldBackUntil(context.world, context.backOffs[container.name], lastExited(context.cache, container));
};

const isSameSight = (a: Seen | undefined, b: Seen): boolean =>
  a !== undefined && (Object.keys(b) as (keyof Seen)[]).every((key) => a[key] === b[key]);

const without = (names: ReadonlySet<string>, name: string) =>
  new Set([...names].filter((each) => each !== name));

/** The kubelet's newest look at the runtime: a refresh, or the last relist of the grid. */
function lastLook({ world, cachedAt }: Context): Ms {
  const { timing, now } = world;
  if (timing.relist === 0) return now();
  const period = timing.relist * 1000;
  return ms(Math.max(cachedAt, relistAfter(timing, now()) - period));
}

function isSettled({ pod, up, results, runtime }: Context): boolean {
  return pod.containers.every((container) => {
    if (container.role !== 'main') return true;
    const instance = newest(runtime, container);
    const ready = results[probeKey(container.name, 'readiness')];
    const isReady =
      !container.readinessProbe || (ready?.result === 'success' && ready.start === instance?.start);
    return up.has(container.name) && isReady;
  });
}

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

const pristine = {
  cache: {},
  runtime: {},
  results: {},
  reasons: {},
  backOffs: {},
  attempts: {},
  up: new Set<string>(),
} as const;

const worker = setup({
  types: { input: {} as WorkerInput, context: {} as Context, events: {} as Event },
  actors: { container: containerMachine, probe: probeMachine },
  delays: {
    relist: ({ context: { world } }) => ms(relistAfter(world.timing, world.now()) - world.now()),
    freshLook: ({ context }) => {
      const { world, syncedAt } = context;
      const wait =
        lastLook(context) > syncedAt ? 0 : Math.max(0, relistAfter(world.timing, syncedAt) - world.now());
      return ms(wait + world.latency.sync);
    },
    preparation: ({ context }) => context.world.latency.preparation,
    nextStart: ({ context }) => context.world.latency.nextStart,
    refresh: ({ context }) => context.world.latency.refresh,
    finalStatus: ({ context }) => context.world.latency.finalStatus,
    downTime: ({ context }) => context.downFor,
    nextLook: ({ context: { world } }) =>
      ms(relistAfter(world.timing, world.now()) - world.now() + world.latency.finalStatus),
    removal: ({ context: { world } }) => ms(world.latency.removal - world.latency.finalStatus),
    deadline: ({ context: { world, pod } }) => {
      if (pod.activeDeadline === undefined || !world.platform.deadlineHonoured.value) return never;
      const { wholeSecond } = world.latency;
      const startTime = Math.floor((world.now() + wholeSecond) / 1000) * 1000 - wholeSecond;
      return ms(startTime + pod.activeDeadline - world.now());
    },
  },
  guards: {
    hasUpdate: ({ context }) => context.hasUpdate,
    mustTerminate: ({ context }) => context.willTerminate,
    isFirstSync: ({ context }) => Object.keys(context.starts).length === 0,
    nothingToDo: ({ context: { plan, restartsAll } }) =>
      plan.kills.length + plan.starts.length === 0 && !plan.killPod && !restartsAll,
    mustKillPod: ({ context }) => context.plan.killPod,
    noKillLeft: ({ context }) => context.plan.kills.length === 0,
    noStartLeft: ({ context }) => context.plan.starts.length === 0,
    isHeldBack: ({ context }) => heldBack(context) !== undefined,
    startsTogether: ({ context }) => {
      const { plan, pod, world } = context;
      const isMain = pod.containers.find(({ name }) => name === plan.starts[1])?.role === 'main';
      return world.platform.startOrder.value === 'concurrent' && isMain;
    },
    noneUnderWay: ({ context }) => context.underWay.size === 0,
    restartsAll: ({ context }) => context.restartsAll,
    hasSandbox: ({ context }) => context.hasSandbox,
    isTerminal: ({ context }) => context.status?.phase === 'Succeeded' || context.status?.phase === 'Failed',
  },
  actions: {
    noteStarted: assign(({ context, event }) =>
      event.type === 'container.started'
        ? { runtime: withStart(context.runtime, event.name, event.instance) }
        : {},
    ),
    noteExited: assign(({ context, event }) => {
      if (event.type !== 'container.exited') return {};
      const { name, exit, at } = event;
      return { runtime: withExit(context.runtime, name, exit, at), up: without(context.up, name) };
    }),
    noteUp: assign(({ context, event }) => {
      if (event.type !== 'container.up') return {};
      const { [event.name]: _, ...reasons } = context.reasons;
      return {
        up: new Set([...context.up, event.name]),
        underWay: without(context.underWay, event.name),
        reasons,
      };
    }),
    noteStopped: assign(({ context, event }) => {
      if (event.type !== 'container.stopped') return {};
      const underWay = without(context.underWay, event.name);
      if (!event.startFailed) return { underWay };
      const reason = { reason: 'PostStartHookError', message: 'PostStartHook failed' };
      return { underWay, hasFailed: true, reasons: { ...context.reasons, [event.name]: reason } };
    }),
    tellProbesOfProcess: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'container.started' && event.type !== 'container.exited') return;
      for (const kind of probeKinds) {
        const probe = context.probes[probeKey(event.name, kind)];
        if (probe) enqueue.sendTo(probe, { type: 'process' });
      }
    }),
    tellSettled: enqueueActions(({ context, enqueue }) => {
      if (isSettled(context)) enqueue.sendParent({ type: 'settled' });
    }),
    noteUpdate: assign({ hasUpdate: true }),
    notePatch: assign(({ event }) => (event.type === 'patch' ? { pod: event.pod } : {})),
    noteDeletion: assign(({ context, event }) => {
      if (event.type !== 'delete') return {};
      const grace = ms(
        Math.min(event.grace, context.ending?.isDeletion ? (context.ending.grace ?? never) : never),
      );
      return { ending: { ...context.ending, grace, isDeletion: true, rule: 'T-40' as const } };
    }),
    noteEnding: assign(({ context, event }) =>
      event.type === 'end' ? { ending: context.ending ?? event.ending } : {},
    ),
    noteResult: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'probe.result') return;
      const { name, kind, start, result } = event;
      enqueue.assign({ results: { ...context.results, [probeKey(name, kind)]: { start, result } } });
      if (kind !== 'liveness') enqueue('writeFlags');
      if (kind !== 'liveness' || result === 'failure') enqueue('noteUpdate');
    }),
    dropProbe: assign(({ context, event }) => {
      if (event.type !== 'probe.over') return {};
      const { [probeKey(event.name, event.kind)]: _, ...probes } = context.probes;
      return { probes };
    }),

    look: assign(({ context }) => ({ cache: context.runtime, cachedAt: context.world.now() })),
    takeUpdate: assign(({ context }) => ({ hasUpdate: false, willTerminate: context.ending !== undefined })),
    lookNow: assign(({ context }) => (context.world.timing.relist === 0 ? { cache: context.runtime } : {})),
    writeStatus: assign(({ context }) => ({
      status: statusOf({
        ...context,
        before: context.status,
        isEnding: false,
        failure: context.ending?.failure,
      }),
    })),
    writeFinalStatus: assign(({ context }) => ({
      cache: context.runtime,
      status: statusOf({
        ...context,
        cache: context.runtime,
        before: context.status,
        isEnding: true,
        failure: context.ending?.failure,
      }),
    })),
    writeFlags: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'probe.result' || !context.status) return;
      const was = context.status.containers[event.name];
      if (was?.state !== 'running') return;
      const flag = event.result === 'success';
      const now =
        event.kind === 'readiness' ? { ...was, ready: flag && was.started } : { ...was, started: flag };
      const containers = { ...context.status.containers, [event.name]: now };
      const isReady = isReadyIn(context, containers);
      enqueue.assign({ status: { ...context.status, containers, isReady } });
      enqueue('publish');
      enqueue('tellProbesOfStatus');
    }),
    publish: enqueueActions(({ context: { status, published }, enqueue }) => {
      if (!status || Object.keys(statusChange(published, status)).length === 0) return;
      enqueue.assign({ published: status });
      enqueue.sendParent({ type: 'status', status, isFinal: false });
    }),
    publishFinal: enqueueActions(({ context, enqueue }) => {
      const { world, status, ending } = context;
      const isShown = !world.isStatic && (world.platform.terminalPhaseOnDelete.value || !ending?.isDeletion);
      if (isShown) enqueue.sendParent({ type: 'status', status, isFinal: true });
    }),
    tellProbesOfStatus: enqueueActions(({ context, enqueue }) => {
      const { pod, status, cache, probes } = context;
      const seen = { ...context.seen };
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
          enqueue.sendTo(probe, { type: 'status', seen: sight });
        }
      }
      enqueue.assign({ seen });
    }),
    pokeReadiness: enqueueActions(({ context, enqueue }) => {
      for (const { name } of context.pod.containers) {
        const shown = context.status?.containers[name];
        const probe = context.probes[probeKey(name, 'readiness')];
        if (probe && shown?.state === 'running' && shown.started && !shown.ready)
          enqueue.sendTo(probe, { type: 'poke' });
      }
    }),
    addProbes: assign(({ context, spawn, self }) => {
      const probes = { ...context.probes };
      const seen = { ...context.seen };
      for (const container of context.pod.containers) {
        const processOf = () => newest(self.getSnapshot().context.runtime, container);
        for (const kind of probeKinds) {
          const probe = probeOf(container, kind);
          const key = probeKey(container.name, kind);
          if (!probe || probes[key] || !isProbed(context.world, kind, probe)) continue;
          probes[key] = spawn('probe', {
            input: { world: context.world, container, kind, probe, processOf },
          });
          delete seen[key];
        }
      }
      return { probes, seen };
    }),
    decide: assign(({ context }) => {
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
    }),
    killNext: enqueueActions(({ context, enqueue }) => {
      const [next, ...kills] = context.plan.kills;
      const target = next && context.attempts[next.name];
      if (!next || !target) return;
      enqueue.assign({ plan: { ...context.plan, kills }, underWay: new Set([next.name]) });
      enqueue.sendTo(target, { type: 'kill', kill: next.kill });
    }),
    killPod: enqueueActions(({ context, enqueue }) => {
      const victims = killedWithPod(context.world, context.pod, context.cache);
      enqueue.assign({ underWay: new Set(victims.map(({ name }) => name)), called: new Set<string>() });
      enqueue('killTier');
      enqueue('giveTurns');
    }),
    killTier: enqueueActions(({ context, enqueue }) => {
      const { world, pod, attempts, ending, underWay, called } = context;
      const how = ending ?? { grace: undefined, isDeletion: false, rule: 'T-58' as const };
      const tier = nextTier(world, pod, underWay, called);
      enqueue.assign({ called: new Set([...called, ...tier.map(({ name }) => name)]) });
      for (const victim of tier) {
        const target = attempts[victim.name];
        if (target) enqueue.sendTo(target, { type: 'kill', kill: podKillOf(world, victim, how) });
      }
    }),
    giveTurns: enqueueActions(({ context, enqueue }) => {
      const { world, pod, cache, attempts, underWay } = context;
      for (const name of turnsOf(world, pod, cache, underWay)) {
        const target = attempts[name];
        if (target && underWay.has(name)) enqueue.sendTo(target, { type: 'turn' });
      }
    }),
    forget: assign(({ context }) => {
      const counts = context.pod.containers.map(({ name }) => [
        name,
        (context.forgotten[name] ?? 0) + (newest(context.runtime, { name })?.attempt ?? 0) + 1,
      ]);
      return { ...pristine, forgotten: Object.fromEntries(counts), hasUpdate: true };
    }),
    stopFormer: enqueueActions(({ context, enqueue }) => {
      const former = context.attempts[nextStartOf(context)?.name ?? ''];
      if (former && isIdle(former)) enqueue.stopChild(former);
    }),
    start: assign(({ context, spawn }) => {
      const container = nextStartOf(context);
      if (!container) return {};
      const { world, plan, runtime, cache, starts, attempts, backOffs, underWay } = context;
      const { name } = container;
      const start = starts[name] ?? 0;
      const attempt = (newest(runtime, container)?.attempt ?? -1) + 1;
      const input = { world, container, attempt, start };
      return {
        plan: { ...plan, starts: plan.starts.slice(1) },
        starts: { ...starts, [name]: start + 1 },
        attempts: { ...attempts, [name]: spawn('container', { input }) },
        backOffs: { ...backOffs, [name]: nextBackOff(world, backOffs[name], lastExited(cache, container)) },
        underWay: new Set([...underWay, name]),
        hasStarted: true,
      };
    }),
    backOffEvent: says(
      'event',
      'R-45',
      (context) => ({ ...backOffEvent(context.pod, nextStartOf(context)?.name ?? '') }),
      (context) => {
        const container = nextStartOf(context);
        return {
          name: container?.name ?? '',
          attempt: (container && newest(context.cache, container)?.attempt) ?? 0,
        };
      },
    ),
    holdBack: enqueueActions(({ context, enqueue }) => {
      const { world, plan, reasons, backOffs } = context;
      const name = plan.starts[0] ?? '';
      const remaining = (heldBack(context) ?? world.now()) - world.now();
      const retry = world.platform.backOffRetry.value === 'poll' ? 12_500 : remaining;
      const message = `back-off ${(backOffs[name]?.step ?? 0) / 1000}s restarting failed container=${name}`;
      enqueue.assign({
        plan: { ...plan, starts: plan.starts.slice(1) },
        reasons: { ...reasons, [name]: { reason: 'CrashLoopBackOff', message } },
        hasFailed: true,
      });
      enqueue.cancel(`back-off ${name}`);
      enqueue.raise({ type: 'wake' }, { id: `back-off ${name}`, delay: retry });
    }),
    endSync: enqueueActions(({ context, enqueue }) => {
      const { world, hasSandbox, hasStarted, hasFailed } = context;
      enqueue.assign({ syncedAt: world.now() });
      if ((hasStarted || !hasSandbox) && !hasFailed && world.platform.syncAfterStart.value === 'at-once') {
        enqueue.raise({ type: 'refresh' }, { delay: world.latency.refresh });
      }
    }),
    finish: assign(({ context }) => ({
      ending: context.ending ?? { grace: undefined, isDeletion: false, rule: 'T-58' as const },
      willTerminate: true,
      hasUpdate: false,
    })),
    exceedDeadline: assign({
      ending: {
        grace: undefined,
        isDeletion: false,
        rule: 'T-56',
        failure: { reason: 'DeadlineExceeded', isFinal: true },
      },
    }),
    deadlineEvent: says('event', 'E-20', () => ({ ...deadlineExceeded })),
    stopProbes: enqueueActions(({ context, enqueue }) => {
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
    }),
    stopAllProbes: enqueueActions(({ context, enqueue }) => {
      for (const probe of Object.values(context.probes)) enqueue.sendTo(probe, { type: 'stop' });
      enqueue.assign({ probes: {} });
    }),
    goDown: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'kubelet.down') return;
      for (const attempt of Object.values(context.attempts))
        enqueue.sendTo(attempt, { type: 'kubelet.down' });
      enqueue('stopAllProbes');
      enqueue.assign({ probes: {}, underWay: new Set<string>(), backOffs: {}, downFor: event.downFor });
    }),
    sandboxStopped: says('sandbox-stopped', 'T-38'),
    dropSandbox: assign({ hasSandbox: false }),
    reportFinished: sendParent({ type: 'finished' }),
  },
});

/**
 * The kubelet's worker of one pod. It does one thing at a time [S-1]: it takes an update, waits for a look at the
 * runtime that is newer than its last sync [M-1], and syncs, or ends the pod. What it sees is the runtime at its last
 * relist; what it decides is `planOf`.
 */
export const workerMachine = located(
  worker.createMachine({
    id: 'worker',
    context: ({ input: { world } }) => ({
      ...pristine,
      world,
      name: '',
      attempt: 0,
      pod: world.pod,
      cachedAt: world.now(),
      syncedAt: ms(Number.NEGATIVE_INFINITY),
      hasUpdate: true,
      ending: undefined,
      willTerminate: false,
      status: undefined,
      published: undefined,
      seen: {},
      forgotten: {},
      starts: {},
      probes: {},
      plan: { kills: [], starts: [], killPod: false },
      restartsAll: false,
      underWay: new Set<string>(),
      called: new Set<string>(),
      hasStarted: false,
      hasFailed: false,
      hasSandbox: true,
      downFor: ms(0),
    }),
    type: 'parallel',
    states: {
      hearing: {
        on: {
          'container.started': { actions: ['noteStarted', 'tellProbesOfProcess'] },
          'container.exited': { actions: ['noteExited', 'tellProbesOfProcess'] },
          'container.up': { actions: ['noteUp', 'tellSettled'] },
          'container.stopped': { actions: ['noteStopped'] },
          'probe.result': { actions: ['noteResult', 'tellSettled'] },
          'probe.over': { actions: ['dropProbe'] },
          delete: { actions: ['noteDeletion', 'noteUpdate'] },
          end: { actions: ['noteEnding', 'noteUpdate'] },
          patch: { actions: ['notePatch', 'noteUpdate'] },
          wake: { actions: ['noteUpdate'] },
          refresh: { actions: ['look'] },
        },
      },
      relist: {
        initial: 'quiet',
        states: {
          quiet: { on: { 'container.started': 'due', 'container.exited': 'due' } },
          due: { after: { relist: { target: 'quiet', actions: ['look', 'noteUpdate'] } } },
        },
      },
      deadline: {
        initial: 'running',
        states: {
          running: { after: { deadline: { target: 'passed', actions: ['noteUpdate'] } } },
          passed: {},
        },
      },
      work: {
        initial: 'idle',
        on: { 'kubelet.down': { target: '.down', actions: ['goDown'] } },
        states: {
          down: { after: { downTime: { target: 'idle', actions: ['noteUpdate'] } } },
          idle: {
            id: 'idle',
            always: { guard: 'hasUpdate', target: 'waiting', actions: ['takeUpdate'] },
            on: { refresh: { actions: ['noteUpdate'] } },
          },
          waiting: {
            id: 'waiting',
            after: { freshLook: [{ guard: 'mustTerminate', target: 'terminating' }, { target: 'syncing' }] },
            on: { refresh: { target: 'waiting', reenter: true } },
          },
          syncing: {
            initial: 'deciding',
            entry: [
              'lookNow',
              'writeStatus',
              'publish',
              'addProbes',
              'tellProbesOfStatus',
              'pokeReadiness',
              'decide',
            ],
            states: {
              deciding: {
                always: [
                  {
                    guard: stateIn({ deadline: 'passed' }),
                    target: '#waiting',
                    actions: ['deadlineEvent', 'exceedDeadline', 'writeStatus', 'publish', 'endSync', 'finish'],
                  },
                  { guard: 'isTerminal', target: 'ended' },
                  { guard: 'nothingToDo', target: '#idle', actions: ['endSync'] },
                  { guard: 'isFirstSync', target: 'preparing' },
                  { guard: 'mustKillPod', target: 'killingPod' },
                  { target: 'killing' },
                ],
              },
              preparing: { after: { preparation: 'starting' } },
              killingPod: {
                entry: 'killPod',
                always: {
                  guard: 'noneUnderWay',
                  target: 'ended',
                  actions: ['sandboxStopped', 'dropSandbox'],
                },
                on: { 'container.stopped': { actions: ['killTier', 'giveTurns'] } },
              },
              killing: {
                always: [
                  { guard: and(['noKillLeft', 'restartsAll']), target: 'ended', actions: ['forget'] },
                  { guard: 'noKillLeft', target: 'starting' },
                  { target: 'killingOne', actions: ['killNext'] },
                ],
              },
              killingOne: { always: { guard: 'noneUnderWay', target: 'killing' } },
              starting: {
                always: [
                  { guard: 'noStartLeft', target: 'ended' },
                  { guard: 'isHeldBack', target: 'starting', actions: ['backOffEvent', 'holdBack'] },
                  { guard: 'startsTogether', target: 'starting', actions: ['stopFormer', 'start'] },
                  { target: 'startingOne', actions: ['stopFormer', 'start'] },
                ],
              },
              startingOne: {
                always: [
                  { guard: and(['noneUnderWay', 'noStartLeft']), target: 'ended' },
                  { guard: 'noneUnderWay', target: 'pausing' },
                ],
              },
              pausing: { after: { nextStart: 'starting' } },
              ended: {
                entry: 'endSync',
                always: [
                  { guard: 'isTerminal', target: '#waiting', actions: ['finish'] },
                  { target: '#idle' },
                ],
              },
            },
          },
          terminating: {
            initial: 'killing',
            entry: ['lookNow', 'writeStatus', 'publish', 'stopProbes'],
            states: {
              killing: {
                entry: 'killPod',
                always: [
                  {
                    guard: and(['noneUnderWay', 'hasSandbox']),
                    target: 'stopped',
                    actions: ['sandboxStopped'],
                  },
                  { guard: 'noneUnderWay', target: 'idle' },
                ],
                on: { 'container.stopped': { actions: ['killTier', 'giveTurns'] } },
              },
              stopped: { entry: 'stopAllProbes', after: { finalStatus: 'reported' } },
              idle: { entry: 'stopAllProbes', after: { nextLook: 'reported' } },
              reported: {
                entry: ['writeFinalStatus', 'publishFinal'],
                after: { removal: 'finished' },
              },
              finished: { entry: 'reportFinished' },
            },
          },
        },
      },
    },
  }),
);
