import { assign, sendParent, setup } from 'xstate';
import { ms } from '../time.ts';
import type { HookName, HookPlan } from './handler.ts';
import { hookFailedEvent } from './hook-event.ts';
import { located, sayer } from './say.ts';
import type { World } from './world.ts';

export interface HookInput {
  readonly world: World;
  readonly name: string;
  readonly attempt: number;
  readonly hook: HookName;
  readonly plan: HookPlan;
}

const says = sayer<HookInput, unknown>('hook');

const call = setup({
  types: { input: {} as HookInput, context: {} as HookInput, events: {} as { type: 'container.died' } },
  delays: { duration: ({ context }) => context.plan.time },
  guards: {
    isIgnored: ({ context }) => context.plan.fate === 'ignored',
    isUnknown: ({ context }) => context.plan.fate === 'no-such-field',
    isPreStop: ({ context }) => context.hook === 'preStop',
    neverBegins: ({ context }) => !context.plan.begins,
    willFail: ({ context }) => context.plan.failure !== undefined,
    diesToo: ({ context }) => context.plan.diesWithContainer,
  },
  actions: {
    ignored: says(
      'hook-ignored',
      ({ plan }) => plan.rule,
      ({ hook, plan }) => ({ hook, handler: plan.handler }),
    ),
    unknownField: says(
      'hook-skipped',
      ({ plan }) => plan.rule,
      ({ hook, plan }) => ({ hook, handler: plan.handler, why: 'no-such-field' }),
    ),
    postStartBegin: says('postStart-begin', 'S-10', ({ plan }) => ({ handler: plan.handler })),
    postStartEnd: says('postStart-end', 'S-11', ({ plan }) => ({ handler: plan.handler, ...plan.result })),
    preStopBegin: says('preStop-begin', 'T-39', ({ plan }) => ({ handler: plan.handler })),
    preStopEnd: says('preStop-end', 'T-34', ({ plan }) => ({ handler: plan.handler, ...plan.result })),
    cut: assign({ plan: ({ context }) => cutShort(context.plan) }),
    hookFailed: says(
      'hook-failed',
      ({ plan }) => plan.rule,
      ({ hook, plan }) => ({
        hook,
        handler: plan.handler,
        why: plan.failure,
      }),
    ),
    warn: says(
      'event',
      ({ hook }) => (hook === 'preStop' ? 'E-10' : 'E-8'),
      (context) => ({ ...hookFailedEvent(context.world, context) }),
    ),
    report: sendParent(({ context }) => ({ type: 'hook.done', failed: context.plan.failure !== undefined })),
  },
});

/** A hook whose container died under it: an exec comes back with 137, a connection breaks. */
const cutShort = (plan: HookPlan): HookPlan => ({
  ...plan,
  time: ms(0),
  failure: 'container-died',
  result: plan.handler === 'exec' ? { exitCode: 137 } : {},
});

/** One call of a lifecycle hook. Nobody cancels it: only its own end or the end of its container does. */
export const hookMachine = located(
  call.createMachine({
    id: 'hook',
    context: ({ input }) => input,
    initial: 'called',
    states: {
      called: {
        always: [
          { guard: 'isIgnored', target: 'ignored' },
          { guard: 'isUnknown', target: 'unknown' },
          { guard: 'neverBegins', target: 'unanswered' },
          { guard: 'isPreStop', target: 'preStop' },
          { target: 'postStart' },
        ],
      },
      ignored: { entry: ['ignored', 'report'], type: 'final' },
      unknown: { entry: ['unknownField', 'report'], type: 'final' },
      unanswered: { after: { duration: 'failed' } },
      postStart: {
        entry: 'postStartBegin',
        after: { duration: { target: 'ended', actions: ['postStartEnd'] } },
        on: { 'container.died': { guard: 'diesToo', target: 'ended', actions: ['cut', 'postStartEnd'] } },
      },
      preStop: {
        entry: 'preStopBegin',
        after: { duration: { target: 'ended', actions: ['preStopEnd'] } },
        on: { 'container.died': { guard: 'diesToo', target: 'ended', actions: ['cut', 'preStopEnd'] } },
      },
      ended: { always: [{ guard: 'willFail', target: 'failed' }, { target: 'succeeded' }] },
      succeeded: { entry: 'report', type: 'final' },
      failed: { always: { target: 'warned', actions: ['hookFailed', 'warn'] } },
      warned: { entry: 'report', type: 'final' },
    },
  }),
);
