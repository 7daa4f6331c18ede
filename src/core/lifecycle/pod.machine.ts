import { assign, enqueueActions, not, or, raise, sendTo, setup, stateIn, stopChild } from 'xstate';
import { maxPendingOf } from '../platform/index.ts';
import type { Pod } from '../pod/index.ts';
import { type Ms, ms, never, seconds } from '../time.ts';
import { announcementsOf, type Endpoint, endpointOf } from './announce.ts';
import { type Deletion, graceAfter, isOver } from './deletion.ts';
import { nodeNotReady } from './events.ts';
import { patched } from './patch.ts';
import { located, reporter, sayer } from './say.ts';
import type { PodStatus } from './status.ts';
import type { TriggerEvent } from './triggers.ts';
import { workerMachine } from './worker.machine.ts';
import type { World } from './world.ts';

interface Context {
  readonly world: World;
  /** As it was written last. */
  readonly pod: Pod;
  readonly name: '';
  readonly attempt: 0;
  readonly status: PodStatus | undefined;
  /** The status before the last one. */
  readonly before: PodStatus | undefined;
  readonly deletion: Deletion | undefined;
  readonly endpoint: Endpoint;
  readonly endpointBefore: Endpoint;
}

type Event =
  | TriggerEvent
  | { type: 'status'; status: PodStatus; isFinal: boolean }
  | { type: 'settled' | 'finished' };

const says = sayer<Context, Event>('pod');
const reports = reporter<Context, Event>('pod');

/** Until when the default stimulus waits for the pod to settle, and how long after it has [APP-1]. */
const PATIENCE = seconds(60);
const PAUSE = seconds(5);

const noEndpoint: Endpoint = { ready: false, serving: false, terminating: false };

/**
 * The phase, and the reason with it [T-71], becomes terminal only once every container was stopped and the sandbox with
 * them [M-4]; that of a deleted pod that was still Pending only as the object goes.
 */
function published(status: PodStatus, isFinal: boolean, { status: before, deletion }: Context): PodStatus {
  const { phase = 'Pending' } = before ?? {};
  const isHeld = !isFinal || (deletion !== undefined && phase === 'Pending');
  const { reason: _, ...others } = status;
  return isOver(status) && isHeld ? { ...others, phase } : status;
}

const graceAsked = ({ world, status, deletion }: Context, event: Event): Ms =>
  graceAfter(world, status, deletion, event.type === 'delete' ? event.grace : undefined);

const podObject = setup({
  types: { input: {} as { world: World }, context: {} as Context, events: {} as Event },
  actors: { worker: workerMachine },
  delays: {
    patience: ({ context: { world } }) => (world.stimulus ? never : ms(PATIENCE - world.now())),
    pause: () => PAUSE,
    graceEnd: ({ context: { world, deletion } }) =>
      world.platform.objectRemoval.value === 'at-grace-end' ? (deletion?.grace ?? never) : never,
    nodeMonitor: ({ context: { world } }) =>
      world.timing.relist === 0 ? ms(0) : world.platform.nodeMonitorGrace.value,
    toleration: ({ context: { world } }) =>
      world.isStatic ? never : (world.pod.lostNodeToleration ?? never),
    maxPending: ({ context: { world } }) => maxPendingOf(world.platform, world.pod),
  },
  guards: {
    showsStart: ({ event }) =>
      event.type === 'status' &&
      [...event.status.containers.values()].some(({ state }) => state !== 'waiting'),
    isOver: ({ context }) => isOver(context.status),
    isDefault: ({ context }) => context.world.stimulus === undefined,
    goesAtOnce: ({ context, event }) =>
      graceAsked(context, event) === 0 || context.world.platform.objectRemoval.value === 'at-once',
    isShorter: ({ context, event }) => graceAsked(context, event) < (context.deletion?.grace ?? never),
    isStatic: ({ context }) => context.world.isStatic,
  },
  actions: {
    noteStatus: assign(({ context, event }) => {
      if (event.type !== 'status') return {};
      const status = published(event.status, event.isFinal, context);
      const endpoint = endpointOf(status, context.deletion !== undefined);
      return { before: context.status, status, endpointBefore: context.endpoint, endpoint };
    }),
    noteEnd: assign(({ context: { status, world } }) => {
      const isPending = status?.phase === 'Pending' && world.platform.terminalPhaseOnDelete.value;
      return { before: status, status: isPending ? { ...status, phase: 'Failed' as const } : status };
    }),
    noteLoss: assign(({ context }) => ({
      before: context.status,
      status: context.status && { ...context.status, isReady: false },
    })),
    expire: assign(({ context: { status, world } }) => ({
      before: status,
      status: status && {
        ...status,
        phase: 'Failed' as const,
        rule: world.platform.maxPending.rule ?? 'S-14',
      },
    })),
    sayStatus: reports(({ before, status }) => (status ? announcementsOf(before, status) : [])),
    noteEndpoint: assign(({ context: { status, deletion, endpoint } }) => ({
      endpointBefore: endpoint,
      endpoint: endpointOf(status, deletion !== undefined),
    })),
    sayEndpoint: reports(({ endpoint, endpointBefore: was, ...context }) => {
      const isSame =
        endpoint.ready === was.ready &&
        endpoint.serving === was.serving &&
        endpoint.terminating === was.terminating;
      const { name, attempt } = context;
      return isSame
        ? []
        : [{ container: name, attempt, what: 'endpoint', detail: { ...endpoint }, rule: 'R-61' }];
    }),
    noteDeletion: assign(({ context, event }) => ({
      deletion: { at: context.deletion?.at ?? context.world.now(), grace: graceAsked(context, event) },
    })),
    marked: says('pod-deletion-marked', 'T-2', ({ deletion }, event) => ({
      deletionGracePeriodSeconds: (deletion?.grace ?? 0) / 1000,
      ...(event.type === 'delete' && event.disruption && { disruption: event.disruption }),
    })),
    deleted: says('pod-object-deleted', 'T-3'),
    sayEvent: reports((_, event) =>
      event.type === 'end' && event.said
        ? [{ container: '', attempt: 0, what: 'event', detail: { ...event.said }, rule: event.ending.rule }]
        : [],
    ),
    sayPreempted: reports((_, event) =>
      event.type === 'delete' && event.said
        ? [{ container: '', attempt: 0, what: 'event', detail: { ...event.said }, rule: 'T-45' }]
        : [],
    ),
    tellDeletion: sendTo(
      'worker',
      ({ context }) => ({ type: 'delete', grace: context.deletion?.grace ?? ms(0) }),
      {
        delay: ({ context }) => context.world.latency.watch,
      },
    ),
    notePatch: assign(({ context, event }) =>
      event.type === 'patch' ? { pod: patched(context.pod, event.patch) } : {},
    ),
    tellPatch: sendTo('worker', ({ context }) => ({ type: 'patch', pod: context.pod }), {
      delay: ({ context }) => context.world.latency.watch,
    }),
    tellRemoval: sendTo(
      'worker',
      ({ context: { world } }) => ({
        type: 'end',
        ending: { grace: world.pod.grace, isDeletion: true, rule: 'T-5A' },
      }),
      { delay: ({ context }) => context.world.latency.watch },
    ),
    tellEnding: enqueueActions(({ event, enqueue }) => {
      if (event.type === 'end') enqueue.sendTo('worker', { type: 'end', ending: event.ending });
    }),
    restartKubelet: enqueueActions(({ event, enqueue }) => {
      if (event.type === 'kubelet-restart')
        enqueue.sendTo('worker', { type: 'kubelet.down', downFor: event.downFor });
    }),
    loseNode: stopChild('worker'),
    silenceNode: ({ context }) => context.world.silence(),
    deleteByDefault: raise({ type: 'delete', grace: undefined, disruption: undefined }),
    nodeEvent: reports(({ before }) =>
      before?.isReady
        ? [{ container: '', attempt: 0, what: 'event', detail: { ...nodeNotReady }, rule: 'T-46' }]
        : [],
    ),
    taintEvent: says('event', 'T-46', ({ world: { pod, platform } }) => ({
      type: 'Normal',
      reason: 'TaintManagerEviction',
      from: platform.lostNodeEventFrom.value,
      message: `Marking for deletion Pod ${pod.namespace}/${pod.name}`,
    })),
    deleteByTaint: raise({ type: 'delete', grace: undefined, disruption: 'DeletionByTaintManager' }),
  },
});

/** The pod as an object of the API: what a user sees of it and does to it. The kubelet's worker is its child. */
export const podMachine = located(
  podObject.createMachine({
    id: 'pod',
    context: ({ input: { world } }) => ({
      world,
      pod: world.pod,
      name: '',
      attempt: 0,
      status: undefined,
      before: undefined,
      deletion: undefined,
      endpoint: noEndpoint,
      endpointBefore: noEndpoint,
    }),
    invoke: { src: 'worker', id: 'worker', input: ({ context }) => ({ world: context.world }) },
    type: 'parallel',
    states: {
      object: {
        initial: 'stored',
        states: {
          stored: {
            on: {
              delete: [
                {
                  guard: 'goesAtOnce',
                  target: 'removed',
                  actions: ['sayPreempted', 'noteDeletion', 'marked'],
                },
                { target: 'terminating', actions: ['sayPreempted', 'noteDeletion', 'marked'] },
              ],
              'remove-manifest': { target: 'terminating', actions: ['tellRemoval'] },
            },
          },
          terminating: {
            after: { graceEnd: 'removed' },
            on: {
              delete: [
                { guard: 'goesAtOnce', target: 'removed', actions: ['noteDeletion', 'marked'] },
                { guard: 'isShorter', actions: ['noteDeletion', 'marked'] },
              ],
              finished: { target: 'removed', actions: ['noteEnd', 'sayStatus'] },
            },
          },
          removed: { entry: 'deleted' },
        },
      },
      status: {
        on: {
          status: {
            guard: not(stateIn({ object: 'removed' })),
            actions: ['noteStatus', 'sayStatus', 'sayEndpoint'],
          },
          delete: [
            { guard: stateIn({ node: 'ready' }), actions: ['noteEndpoint', 'sayEndpoint', 'tellDeletion'] },
            { actions: ['noteEndpoint', 'sayEndpoint'] },
          ],
        },
      },
      node: {
        initial: 'ready',
        states: {
          ready: {
            on: {
              patch: { actions: ['notePatch', 'tellPatch'] },
              end: { actions: ['sayEvent', 'tellEnding'] },
              'kubelet-restart': { actions: ['restartKubelet'] },
              'node-lost': { target: 'lost', actions: ['loseNode', 'silenceNode'] },
            },
          },
          lost: { after: { nodeMonitor: 'unreachable' } },
          unreachable: {
            entry: ['noteLoss', 'sayStatus', 'nodeEvent', 'noteEndpoint', 'sayEndpoint'],
            after: { toleration: { target: 'tainted', actions: ['taintEvent', 'deleteByTaint'] } },
          },
          tainted: {},
        },
      },
      patience: {
        initial: 'waiting',
        states: {
          waiting: {
            after: { maxPending: 'exhausted' },
            on: { status: { guard: 'showsStart', target: 'satisfied' }, finished: 'satisfied' },
          },
          exhausted: {
            entry: ['loseNode', 'silenceNode', 'expire', 'sayStatus', 'noteEndpoint', 'sayEndpoint'],
          },
          satisfied: {},
        },
      },
      user: {
        initial: 'waiting',
        states: {
          waiting: {
            always: { guard: or([not('isDefault'), 'isStatic']), target: 'silent' },
            after: { patience: 'deciding' },
            on: { settled: 'pausing' },
          },
          pausing: { after: { pause: 'deciding' } },
          deciding: {
            always: [
              { guard: 'isOver', target: 'silent' },
              { target: 'silent', actions: ['deleteByDefault'] },
            ],
          },
          silent: {},
        },
      },
    },
  }),
);
