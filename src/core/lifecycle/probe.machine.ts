import { and, assign, enqueueActions, sendParent, setup } from 'xstate';
import type { Container, Probe, ProbeKind } from '../pod/index.ts';
import { type Ms, ms, never } from '../time.ts';
import { cancelled, eventsOf } from './events.ts';
import type { ProbeOutcome, Result } from './probe-outcome.ts';
import { outcomeChangesAt, outcomeOf } from './probing.ts';
import type { Instance } from './runtime.ts';
import { located, sayer } from './say.ts';
import type { World } from './world.ts';

export interface ProbeInput {
  readonly world: World;
  readonly container: Container;
  readonly kind: ProbeKind;
  readonly probe: Probe;
  /** The newest process of the container, as the runtime knows it ahead of every status. */
  readonly processOf: () => Instance | undefined;
  /** What the probe before a restart of the kubelet said last, where that still holds. */
  readonly kept: { readonly start: number; readonly result: Result | undefined } | undefined;
}

/** A container as the API status shows it: all that a probe knows of it. */
export interface Seen {
  readonly start: number;
  readonly attempt: number;
  readonly isRunning: boolean;
  readonly startedAt: Ms;
  readonly started: boolean;
  /** Whether it ended and its pod never restarts: then the prober's work is over. */
  readonly isOver: boolean;
}

interface Context extends ProbeInput {
  readonly name: string;
  readonly attempt: number;
  readonly seen: Seen | undefined;
  /** The start whose results these are. */
  readonly start: number | undefined;
  readonly ticksFrom: Ms;
  readonly isLate: boolean;
  readonly isPoked: boolean;
  readonly begunAt: Ms;
  readonly outcome: ProbeOutcome;
  readonly last: Result | undefined;
  readonly run: number;
  readonly result: Result | undefined;
  readonly isOnHold: boolean;
  /** Whether what it runs is cancelled before it begins [PLAT-9]. */
  readonly isCancelled: boolean;
}

type Event = { type: 'status'; seen: Seen | undefined } | { type: 'poke' | 'process' | 'cancel' | 'stop' };

const says = sayer<Context, Event>('probe');

/** How many periods have passed at `instant`. */
const ticksAt = ({ ticksFrom, probe }: Context, instant: Ms) =>
  Math.floor((instant - ticksFrom) / probe.period);

/** Whether nothing can come of a tick until the status changes: such ticks are not waited for. */
function isResting({ seen, start, kind, isOnHold, result }: Context): boolean {
  if (!seen) return true;
  if (seen.isOver || seen.start !== start) return false;
  if (!seen.isRunning) return result === 'failure';
  return isOnHold || seen.started === (kind === 'startup');
}

function untilTick(context: Context): Ms {
  if (context.isLate || context.isPoked) return ms(0);
  if (isResting(context)) return never;
  const now = context.world.now();
  const end = steadyUntil(context);
  if (end === never) return never;
  const tick = Math.max(
    ticksAt(context, now) + 1,
    end ? Math.ceil((end - context.ticksFrom) / context.probe.period) : 0,
  );
  return ms(context.ticksFrom + tick * context.probe.period - now);
}

function mayProbe(context: Context): boolean {
  const { seen, kind, probe, isOnHold } = context;
  if (!seen?.isRunning || isOnHold || seen.started === (kind === 'startup')) return false;
  return ageOf(context) >= probe.initialDelay;
}

/** Whether one more success would change nothing. */
function isSteady(context: Context): boolean {
  const { probe, seen, start, last, run, result, isCancelled } = context;
  if (isCancelled) return false;
  const isHealthy = last === 'success' && result === 'success' && run >= probe.successThreshold;
  return isHealthy && seen?.start === start && mayProbe(context);
}

/** How long one success after the other is certain; `undefined` where it is not. */
function steadyUntil(context: Context): Ms | undefined {
  const { world, container, kind, probe, processOf } = context;
  if (!isSteady(context)) return undefined;
  const { result: next, time, output } = outcomeOf(world, container, kind, probe, processOf());
  return next === 'success' && time === 0 && output === ''
    ? outcomeChangesAt(world, container, kind, processOf())
    : undefined;
}

/** Whether another sight of the container brings another next tick. */
function movesTick(context: Context, seen: Seen | undefined): boolean {
  const next = { ...context, seen };
  const folds = [context, next].some((each) => steadyUntil(each) !== undefined);
  return folds || untilTick(context) !== untilTick(next);
}

/** Whole seconds since the start as the API dates it [M-5]. */
function ageOf({ world, seen }: Context): Ms {
  const { wholeSecond } = world.latency;
  const startedAt = Math.floor(((seen?.startedAt ?? 0) + wholeSecond) / 1000) * 1000 - wholeSecond;
  return ms(Math.floor((world.now() - startedAt) / 1000) * 1000);
}

const prober = setup({
  types: { input: {} as ProbeInput, context: {} as Context, events: {} as Event },
  delays: {
    tick: ({ context }) => untilTick(context),
    poke: ({ context }) => context.world.latency.poke,
    duration: ({ context }) => context.outcome.time,
  },
  guards: {
    isOver: ({ context }) => context.seen?.isOver === true,
    mayProbe: ({ context }) => mayProbe(context),
    isSteady: ({ context }) => isSteady(context),
    movesTick: ({ context, event }) => event.type === 'status' && movesTick(context, event.seen),
    resetsPeriod: ({ context }) => context.world.platform.readinessBoostResetsPeriod.value,
    isInstant: ({ context }) => context.outcome.time === 0,
    isHealthy: ({ context }) => context.outcome.result === 'success',
    isCancelled: ({ context }) => context.isCancelled,
  },
  actions: {
    note: assign(({ event }) => (event.type === 'status' ? { seen: event.seen } : {})),
    notePoke: assign({ isPoked: true }),
    noteCancel: assign({ isCancelled: true }),
    refuse: assign({ outcome: { result: 'error' as const, time: ms(0), output: cancelled } }),
    restartPeriod: assign({ ticksFrom: ({ context }) => context.world.now() }),
    lookAtContainer: enqueueActions(({ context, enqueue }) => {
      const { seen, start, kind, result, isOnHold, kept } = context;
      if (!seen) {
        enqueue.assign({ isLate: false, isPoked: false });
        return;
      }
      const isNew = seen.start !== start;
      const initial = ({ startup: undefined, liveness: 'success', readiness: 'failure' } as const)[kind];
      const first = kept?.start === seen.start ? kept.result : initial;
      const next = !seen.isRunning ? 'failure' : isNew ? first : result;
      enqueue.assign({
        isLate: false,
        isPoked: false,
        start: seen.start,
        attempt: seen.attempt,
        isOnHold: isOnHold && !isNew,
        result: next,
      });
      if (isNew || next !== result) enqueue('report');
    }),
    begin: assign(({ context }) => ({
      begunAt: context.world.now(),
      outcome: outcomeOf(context.world, context.container, context.kind, context.probe, context.processOf()),
    })),
    attempted: says('probe', 'R-1', ({ kind, outcome }) => ({
      kind,
      result: outcome.result,
      ...(outcome.time > 0 && { took: outcome.time / 1000 }),
    })),
    unhealthy: says('event', 'E-12', ({ world, kind, outcome }) => ({
      ...eventsOf(world.platform).unhealthy(kind, outcome),
    })),
    warn: enqueueActions(({ context, enqueue }) => {
      if (context.outcome.output !== '') enqueue('probeWarning');
    }),
    probeWarning: says('event', 'E-14', ({ world, kind, outcome }) => ({
      ...eventsOf(world.platform).probeWarning(kind, outcome),
    })),
    noteLate: assign({
      isLate: ({ context }) => ticksAt(context, context.world.now()) > ticksAt(context, context.begunAt),
    }),
    count: enqueueActions(({ context, enqueue }) => {
      const { kind, probe, outcome, last, run, result, world } = context;
      if (outcome.result === 'error') return;
      const length = outcome.result === last ? run + 1 : 1;
      const threshold = outcome.result === 'success' ? probe.successThreshold : probe.failureThreshold;
      if (length < threshold) {
        enqueue.assign({ last: outcome.result, run: length });
        return;
      }
      const rests =
        kind === 'startup'
          ? outcome.result === 'failure' || world.platform.startupHoldsOnSuccess.value
          : kind === 'liveness' && outcome.result === 'failure';
      const { result: verdict } = outcome;
      enqueue.assign({ last: verdict, result: verdict, isOnHold: rests, run: rests ? 0 : length });
      if (outcome.result !== result) enqueue('report');
    }),
    fold: ({ context, self }) => {
      if (steadyUntil(context) === undefined) return;
      const { world, name, attempt, kind, ticksFrom, probe } = context;
      const from = ms(ticksFrom + (ticksAt(context, world.now()) + 1) * probe.period);
      world.repeat(self.id, { name, attempt, kind, from, every: probe.period });
    },
    unfold: ({ context, self }) => context.world.repeat(self.id, undefined),
    report: sendParent(
      ({ context: { name, kind, start, result } }) => ({ type: 'probe.result', name, kind, start, result }),
      { delay: ({ context }) => context.world.latency.result },
    ),
    reportOver: sendParent(({ context: { name, kind } }) => ({ type: 'probe.over', name, kind })),
  },
});

/**
 * The prober's worker of one probe of one container. It ticks on its own grid, which begins with the pod and not
 * with the container, and lives across restarts.
 */
export const probeMachine = located(
  prober.createMachine({
    id: 'probe',
    context: ({ input }) => ({
      ...input,
      name: input.container.name,
      attempt: 0,
      seen: undefined,
      start: undefined,
      ticksFrom: input.world.now(),
      isLate: false,
      isPoked: false,
      begunAt: input.world.now(),
      outcome: { result: 'success', time: ms(0), output: '' },
      last: undefined,
      run: 0,
      result: undefined,
      isOnHold: false,
      isCancelled: false,
    }),
    initial: 'waiting',
    on: { stop: '.stopped', cancel: { target: '.waiting', actions: ['noteCancel'] } },
    states: {
      waiting: {
        entry: 'fold',
        exit: 'unfold',
        after: { tick: 'due' },
        on: {
          process: { guard: 'isSteady', target: 'waiting', reenter: true },
          status: [
            { guard: 'movesTick', target: 'waiting', reenter: true, actions: ['note'] },
            { actions: ['note'] },
          ],
          poke: 'poked',
        },
      },
      poked: {
        after: {
          poke: [{ guard: 'resetsPeriod', target: 'due', actions: ['restartPeriod'] }, { target: 'due' }],
        },
        on: { status: { actions: ['note'] } },
      },
      due: {
        entry: 'lookAtContainer',
        always: [
          { guard: 'isOver', target: 'over' },
          { guard: and(['mayProbe', 'isCancelled']), target: 'waiting', actions: ['refuse', 'unhealthy'] },
          { guard: 'mayProbe', target: 'probing' },
          { target: 'waiting' },
        ],
      },
      probing: {
        entry: ['begin', 'attempted'],
        always: [
          { guard: and(['isInstant', 'isHealthy']), target: 'waiting', actions: ['warn', 'count'] },
          { guard: 'isInstant', target: 'waiting', actions: ['unhealthy', 'count'] },
        ],
        after: {
          duration: [
            { guard: 'isHealthy', target: 'waiting', actions: ['warn', 'count', 'noteLate'] },
            { target: 'waiting', actions: ['unhealthy', 'count', 'noteLate'] },
          ],
        },
        on: { status: { actions: ['note'] }, poke: { actions: ['notePoke'] } },
      },
      over: { entry: 'reportOver', type: 'final' },
      stopped: { type: 'final' },
    },
  }),
);
