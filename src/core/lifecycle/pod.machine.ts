import { assign, enqueueActions, not, raise, sendTo, setup, stateIn } from 'xstate';
import { type Ms, ms, seconds } from '../time.ts';
import type { Fact } from './fact.ts';
import { patched } from './patch.ts';
import { located, reporter, sayer } from './say.ts';
import { type PodStatus, statusChange } from './status.ts';
import { workerMachine } from './worker.machine.ts';
import type { World } from './world.ts';

interface Deletion {
  /** When it was first asked for. */
  readonly at: Ms;
  /** `deletionGracePeriodSeconds`. */
  readonly grace: Ms;
}

interface Context {
  readonly world: World;
  readonly name: '';
  readonly attempt: 0;
  readonly status: PodStatus | undefined;
  /** The status before the last one. */
  readonly before: PodStatus | undefined;
  readonly deletion: Deletion | undefined;
  readonly endpoint: Endpoint;
}

interface Endpoint {
  readonly ready: boolean;
  readonly serving: boolean;
  readonly terminating: boolean;
}

type Event =
  | { type: 'status'; status: PodStatus; isFinal: boolean }
  | { type: 'settled' | 'finished' | 'gone' }
  | { type: 'delete' | 'drain'; grace: Ms | undefined }
  | { type: 'patch'; patch: unknown }
  | { type: 'remove-manifest' };

const says = sayer<Context, Event>('pod');
const reports = reporter<Context, Event>('pod');

/** How long the default stimulus waits for the pod to settle, and after it has [APP-1]. */
const DEFAULT_PATIENCE = seconds(60);
const DEFAULT_PAUSE = seconds(5);

const isOver = ({ status }: Context) => status?.phase === 'Succeeded' || status?.phase === 'Failed';

/** What a delete makes of the grace that stands on the object: it can only become shorter [T-1, T-4]. */
function graceAfter({ world, deletion, status }: Context, asked: Ms | undefined): Ms {
  if (status && isOver({ status } as Context)) return ms(0);
  if (!deletion) return asked === undefined ? world.pod.grace : asked < 0 ? seconds(1) : asked;
  if (asked === undefined || asked >= deletion.grace) return deletion.grace;
  if (asked === 0) return asked;
  return deletion.at + asked <= world.now() ? seconds(1) : asked;
}

const endpointOf = ({ status, deletion, world }: Context): Endpoint | undefined => {
  if (!world.pod.containers.length || !status) return undefined;
  if (status.phase === 'Succeeded' || status.phase === 'Failed')
    return { ready: false, serving: false, terminating: deletion !== undefined };
  const serving = status.isReady;
  return { ready: serving && deletion === undefined, serving, terminating: deletion !== undefined };
};

/** The phase becomes terminal only once every container was stopped and the sandbox with them [M-4, R-31]. */
function published(status: PodStatus, isFinal: boolean, { status: before }: Context): PodStatus {
  const isTerminal = status.phase === 'Succeeded' || status.phase === 'Failed';
  return isTerminal && !isFinal ? { ...status, phase: before?.phase ?? 'Pending' } : status;
}

function changesOf({ before, status }: Context): readonly Fact[] {
  if (!status) return [];
  const detail = statusChange(before, status);
  if (Object.keys(detail).length === 0) return [];
  const facts: Fact[] = [];
  const fact = (what: Fact['what'], rule: Fact['rule'], container: string, about: Fact['detail']) =>
    facts.push({ container, attempt: 0, what, rule, detail: about });
  fact('status', 'S-3', '', detail);
  if (before?.phase !== status.phase) {
    fact('phase', 'S-14', '', { phase: status.phase, ...(status.reason && { reason: status.reason }) });
  }
  for (const [name, now] of Object.entries(status.containers)) {
    const was = before?.containers[name];
    if (now.state === 'waiting' && (was?.state !== 'waiting' || was.reason !== now.reason)) {
      fact('waiting', 'S-13', name, { reason: now.reason ?? '', message: now.message ?? '' });
    }
    if (now.ready !== (was?.ready ?? false)) fact(now.ready ? 'ready' : 'unready', 'R-60', name, {});
  }
  return facts;
}

const podObject = setup({
  types: { input: {} as { world: World }, context: {} as Context, events: {} as Event },
  actors: { worker: workerMachine },
  delays: {
    patience: ({ context: { world } }) => (world.stimulus ? Number.POSITIVE_INFINITY : DEFAULT_PATIENCE),
    pause: () => DEFAULT_PAUSE,
  },
  guards: {
    isOver: ({ context }) => isOver(context),
    isDefault: ({ context }) => context.world.stimulus === undefined,
    isGraceless: ({ context, event }) =>
      (event.type === 'delete' || event.type === 'drain') && graceAfter(context, event.grace) === 0,
    isShorter: ({ context, event }) =>
      (event.type === 'delete' || event.type === 'drain') &&
      graceAfter(context, event.grace) < (context.deletion?.grace ?? Number.POSITIVE_INFINITY),
    isDeleted: ({ context }) => context.deletion !== undefined,
  },
  actions: {
    noteStatus: assign(({ context, event }) =>
      event.type === 'status'
        ? { before: context.status, status: published(event.status, event.isFinal, context) }
        : {},
    ),
    sayStatus: reports(changesOf),
    updateEndpoint: enqueueActions(({ context, enqueue }) => {
      const now = endpointOf(context);
      const was = context.endpoint;
      if (
        !now ||
        (now.ready === was.ready && now.serving === was.serving && now.terminating === was.terminating)
      )
        return;
      enqueue.assign({ endpoint: now });
      enqueue('sayEndpoint');
    }),
    sayEndpoint: says('endpoint', 'R-61', ({ endpoint }) => ({ ...endpoint })),
    noteDeletion: assign(({ context, event }) => {
      if (event.type !== 'delete' && event.type !== 'drain') return {};
      const { deletion, world } = context;
      return { deletion: { at: deletion?.at ?? world.now(), grace: graceAfter(context, event.grace) } };
    }),
    marked: says('pod-deletion-marked', 'T-2', ({ deletion }) => ({
      deletionGracePeriodSeconds: (deletion?.grace ?? 0) / 1000,
    })),
    deleted: says('pod-object-deleted', 'T-3'),
    tellWorker: sendTo(
      'worker',
      ({ context }) => ({ type: 'delete', grace: context.deletion?.grace ?? ms(0) }),
      {
        delay: ({ context }) => context.world.latency.watch,
      },
    ),
    patchWorker: sendTo(
      'worker',
      ({ context, event }) => ({
        type: 'patch',
        pod: patched(context.world.pod, event.type === 'patch' ? event.patch : undefined),
      }),
      { delay: ({ context }) => context.world.latency.watch },
    ),
    endStatic: sendTo(
      'worker',
      ({ context: { world } }) => ({
        type: 'end',
        ending: { grace: world.pod.grace, isDeletion: true, rule: 'T-5A' },
      }),
      { delay: ({ context }) => context.world.latency.watch },
    ),
    deleteByDefault: raise({ type: 'delete', grace: undefined }),
    tellGone: raise({ type: 'gone' }),
  },
});

/** The pod as an object of the API: what a user sees of it and what he does to it. The kubelet's worker is its child. */
export const podMachine = located(
  podObject.createMachine({
    id: 'pod',
    context: ({ input: { world } }) => ({
      world,
      name: '',
      attempt: 0,
      status: undefined,
      before: undefined,
      deletion: undefined,
      endpoint: { ready: false, serving: false, terminating: false },
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
                  guard: 'isGraceless',
                  target: 'removed',
                  actions: ['noteDeletion', 'marked', 'tellWorker', 'updateEndpoint'],
                },
                {
                  target: 'terminating',
                  actions: ['noteDeletion', 'marked', 'tellWorker', 'updateEndpoint'],
                },
              ],
              patch: { actions: ['patchWorker'] },
              'remove-manifest': { target: 'terminating', actions: ['endStatic'] },
            },
          },
          terminating: {
            on: {
              delete: [
                { guard: 'isGraceless', target: 'removed', actions: ['noteDeletion', 'tellWorker'] },
                { guard: 'isShorter', actions: ['noteDeletion', 'marked', 'tellWorker'] },
              ],
              finished: 'removed',
            },
          },
          removed: { entry: 'deleted' },
        },
      },
      status: {
        on: {
          status: {
            guard: not(stateIn({ object: 'removed' })),
            actions: ['noteStatus', 'sayStatus', 'updateEndpoint'],
          },
        },
      },
      user: {
        initial: 'waiting',
        states: {
          waiting: {
            always: { guard: not('isDefault'), target: 'silent' },
            after: { patience: { target: 'deciding' } },
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
