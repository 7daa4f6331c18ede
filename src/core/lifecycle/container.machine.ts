import { type ActorRefFrom, and, assign, enqueueActions, raise, sendParent, setup } from 'xstate';
import type { Behaviour } from '../behaviour/index.ts';
import type { Container } from '../pod/index.ts';
import type { RuleId } from '../rules/index.ts';
import { type Ms, ms, never, seconds } from '../time.ts';
import { eventsOf } from './events.ts';
import type { Fact } from './fact.ts';
import { type HookName, hookPlanOf, postStartError } from './handler.ts';
import { hookMachine } from './hook.machine.ts';
import { type Kill, killOf, leftAfter, stopTimeout } from './kill.ts';
import { answerOf, type Exit, exitOf, killed, ownExitOf } from './process.ts';
import { located, reporter, sayer } from './say.ts';
import type { World } from './world.ts';

export interface AttemptInput {
  readonly world: World;
  readonly container: Container;
  /** The runtime's count: 0 for the first start, and again after all containers were restarted. */
  readonly attempt: number;
  /** Counts every start of this container, for what its process does. */
  readonly start: number;
}

interface Context extends AttemptInput {
  readonly name: string;
  readonly behaviour: Behaviour;
  readonly hook: ActorRefFrom<typeof hookMachine> | undefined;
  readonly kill: Kill;
  readonly startFailed: boolean;
  /** What is left of the grace period. */
  readonly left: Ms;
  /** When the wait under way began. */
  readonly since: Ms;
  readonly isMyTurn: boolean;
  readonly timeout: Ms;
  readonly exit: Exit | undefined;
}

type Event =
  | { type: 'kill'; kill: Kill }
  | { type: 'hook.done'; failed: boolean }
  | { type: 'turn' | 'signal' | 'process.exited' | 'kubelet.down' };

const says = sayer<Context, Event>('container');
const reports = reporter<Context, Event>('container');

const waited = ({ world, since }: Context): Ms => ms(world.now() - since);

/** The kill that a failed postStart hook brings: the pod's own grace, and the preStop hook with it. */
const failedStart = ({ pod }: World): Kill => killOf('FailedPostStartHook', 'T-50', pod.grace);

/** Who says that a kill calls no hook: it comes by force, with all containers of the pod, or with a grace of 0. */
const skipRuleOf = ({ isForced, rule }: Kill, { platform }: World): RuleId =>
  isForced || rule === 'T-59' ? rule : (platform.zeroGraceRunsHook.rule ?? rule);

const attempt = setup({
  types: { input: {} as AttemptInput, context: {} as Context, events: {} as Event },
  actors: { hook: hookMachine },
  delays: {
    creation: ({ context }) => seconds(context.world.timing.create),
    ownExit: ({ context: { behaviour, start } }) => {
      const own = ownExitOf(behaviour, start);
      return own ? seconds(own.after) : never;
    },
    answer: ({ context: { behaviour, container, timeout } }) => answerOf(behaviour, container, timeout).after,
    timeout: ({ context }) => context.timeout,
    hookGrace: ({ context }) => context.kill.hookGrace,
    left: ({ context }) => context.left,
  },
  guards: {
    hasPostStart: ({ context }) => context.container.postStart !== undefined,
    hasPreStop: ({ context }) => context.container.preStop !== undefined,
    hasNoHookGrace: ({ context }) => context.kill.hookGrace <= 0,
    failed: ({ event }) => event.type === 'hook.done' && event.failed,
    graceIsSpent: ({ context }) => waited(context) >= context.kill.hookGrace,
    needNotWait: ({ context }) => !context.kill.ordered || context.left <= 0 || context.isMyTurn,
    isDead: ({ context }) => context.exit !== undefined,
  },
  actions: {
    droppedPostStart: reports((context) => droppedIn(context, 'postStart')),
    droppedPreStop: reports((context) => droppedIn(context, 'preStop')),
    created: says('created', 'S-10'),
    started: says('started', 'S-10'),
    pulledEvent: says('event', 'E-23', ({ world, container }) => ({
      ...eventsOf(world.platform).pulled(container),
    })),
    createdEvent: says('event', 'E-1', ({ world, container }) => ({
      ...eventsOf(world.platform).created(container),
    })),
    startedEvent: says('event', 'E-2', ({ world, container }) => ({
      ...eventsOf(world.platform).started(container),
    })),
    exited: says('exited', 'R-31', ({ exit }) => ({ ...exit })),
    hookSkippedByExit: says('hook-skipped', 'R-30', () => ({ hook: 'preStop', why: 'exited-by-itself' })),
    hookSkippedForGrace: says(
      'hook-skipped',
      ({ kill, world }) => skipRuleOf(kill, world),
      ({ kill }) => ({ hook: 'preStop', why: kill.isForced ? 'by-force' : 'no-grace' }),
    ),
    killing: says('event', 'T-39', ({ kill }) => ({
      type: 'Normal',
      reason: 'Killing',
      message: kill.message,
    })),
    preStopAbandoned: says('preStop-abandoned', 'T-31', ({ kill }) => ({
      gracePeriod: kill.hookGrace / 1000,
    })),
    stopRequested: says('stop-requested', 'T-32', ({ container, timeout, exit }) => ({
      signal: container.stopSignal,
      timeout: timeout / 1000,
      ...(exit && { alreadyExited: true }),
    })),

    exitByItself: assign(({ context: { behaviour, start } }) => {
      const own = ownExitOf(behaviour, start);
      return own ? { exit: exitOf(own) } : {};
    }),
    leave: assign(({ context: { behaviour, container, timeout } }) => ({
      exit: answerOf(behaviour, container, timeout).exit,
    })),
    die: assign({ exit: killed }),

    callPostStart: assign(({ context, spawn }) => ({
      hook: spawn('hook', { id: 'postStart', input: hookInput(context, 'postStart') }),
    })),
    callPreStop: assign(({ context, spawn }) => ({
      hook: spawn('hook', { id: 'preStop', input: hookInput(context, 'preStop') }),
    })),
    beginKill: assign(({ context, event }) => {
      const kill = event.type === 'kill' ? event.kill : failedStart(context.world);
      return { kill, left: kill.grace, since: context.world.now(), startFailed: event.type !== 'kill' };
    }),
    charge: assign({ left: ({ context }) => leftAfter(context.left, waited(context)) }),
    spendAll: assign({ left: ms(0) }),
    markTime: assign({ since: ({ context }) => context.world.now() }),
    giveTurn: assign({ isMyTurn: true }),
    setTimeout: assign({ timeout: ({ context: { world, kill, left } }) => stopTimeout(world, kill, left) }),

    tellProcess: raise({ type: 'signal' }),
    tellKubelet: raise({ type: 'process.exited' }),
    loseHook: enqueueActions(({ context, enqueue }) => {
      if (context.hook?.getSnapshot().status === 'active') enqueue.stopChild(context.hook);
    }),
    tellHook: enqueueActions(({ context, enqueue }) => {
      if (context.hook?.getSnapshot().status === 'active')
        enqueue.sendTo(context.hook, { type: 'container.died' });
    }),
    reportStarted: sendParent(({ context: { world, name, attempt, start, container } }) => ({
      type: 'container.started',
      name,
      instance: { attempt, start, image: container.image, startedAt: world.now(), exit: undefined },
    })),
    reportExited: sendParent(({ context: { world, name, exit } }) => ({
      type: 'container.exited',
      name,
      at: world.now(),
      exit,
    })),
    reportUp: sendParent(({ context: { name } }) => ({ type: 'container.up', name })),
    reportStopped: sendParent(({ context: { world, name, container, startFailed } }) => ({
      type: 'container.stopped',
      name,
      startFailed,
      error: startFailed ? postStartError(world, container) : '',
    })),
  },
});

/** A hook that the API threw away is missed where it would have been called. */
const droppedIn = ({ name, attempt, container }: Context, hook: HookName): readonly Fact[] =>
  container.droppedHooks
    .filter((dropped) => dropped.hook === hook)
    .map(({ handler, gate, rule, written }) => ({
      container: name,
      attempt,
      what: 'hook-skipped',
      detail: {
        hook,
        handler,
        why: written ? 'misspelt' : gate === undefined ? 'no-such-field' : 'gate-off',
        ...(gate && { gate }),
        ...(written && { written: written.slice(written.lastIndexOf('.') + 1) }),
      },
      rule,
    }));

function hookInput({ world, container, attempt, exit }: Context, hook: HookName) {
  const handler = container[hook];
  if (!handler) throw new Error(`${container.name} has no ${hook} hook to call.`);
  const plan = hookPlanOf(world, container, hook, handler, exit !== undefined);
  return { world, name: container.name, attempt, hook, plan };
}

/**
 * One attempt of one container: what its process does, and what the kubelet is doing with it. The kubelet's region
 * is where the time goes:
 *
 *   creating → postStart → running → preStop → turn → stopping → stopped
 */
export const containerMachine = located(
  attempt.createMachine({
    id: 'container',
    context: ({ input }) => ({
      ...input,
      name: input.container.name,
      behaviour: input.world.behaviour[input.container.name] ?? {},
      hook: undefined,
      kill: failedStart(input.world),
      startFailed: false,
      left: ms(0),
      since: input.world.now(),
      isMyTurn: false,
      timeout: ms(0),
      exit: undefined,
    }),
    type: 'parallel',
    states: {
      process: {
        initial: 'created',
        states: {
          created: { entry: ['pulledEvent', 'created', 'createdEvent'], after: { creation: 'alive' } },
          alive: {
            entry: ['started', 'startedEvent', 'droppedPostStart', 'reportStarted'],
            initial: 'running',
            after: { ownExit: { target: 'exited', actions: ['exitByItself'] } },
            states: {
              running: { on: { signal: 'signalled' } },
              signalled: {
                after: {
                  answer: { target: '#exited', actions: ['leave'] },
                  timeout: { target: '#exited', actions: ['die'] },
                },
              },
            },
          },
          exited: { id: 'exited', entry: ['exited', 'reportExited', 'tellHook', 'tellKubelet'] },
        },
      },
      kubelet: {
        initial: 'creating',
        on: {
          'kubelet.down': [
            { guard: 'isDead', target: '.exited' },
            { target: '.orphaned', actions: ['loseHook'] },
          ],
        },
        states: {
          creating: {
            after: { creation: [{ guard: 'hasPostStart', target: 'postStart' }, { target: 'running' }] },
          },
          postStart: {
            entry: 'callPostStart',
            on: { 'hook.done': [{ guard: 'failed', target: 'killing' }, { target: 'running' }] },
          },
          running: {
            entry: 'reportUp',
            on: {
              kill: 'killing',
              'process.exited': [
                { guard: 'hasPreStop', target: 'exited', actions: ['hookSkippedByExit'] },
                { target: 'exited' },
              ],
            },
          },
          exited: { on: { kill: 'killing' } },
          orphaned: { on: { kill: 'killing', 'process.exited': 'exited' } },
          killing: {
            entry: ['beginKill', 'killing', 'droppedPreStop'],
            always: [
              {
                guard: and(['hasPreStop', 'hasNoHookGrace']),
                target: 'turn',
                actions: ['hookSkippedForGrace'],
              },
              { guard: 'hasPreStop', target: 'preStop' },
              { target: 'turn' },
            ],
          },
          preStop: {
            entry: 'callPreStop',
            after: { hookGrace: { target: 'turn', actions: ['preStopAbandoned', 'spendAll'] } },
            on: {
              'hook.done': [
                { guard: 'graceIsSpent', target: 'turn', actions: ['preStopAbandoned', 'spendAll'] },
                { target: 'turn', actions: ['charge'] },
              ],
              turn: { actions: ['giveTurn'] },
            },
          },
          turn: {
            entry: 'markTime',
            always: { guard: 'needNotWait', target: 'stopping' },
            after: { left: { target: 'stopping', actions: ['spendAll'] } },
            on: { turn: { target: 'stopping', actions: ['charge'] } },
          },
          stopping: {
            entry: ['setTimeout', 'stopRequested', 'tellProcess'],
            always: { guard: 'isDead', target: 'stopped' },
          },
          stopped: { entry: 'reportStopped' },
        },
      },
    },
  }),
);
