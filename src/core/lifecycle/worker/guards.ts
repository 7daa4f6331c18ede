import { isOver } from '../deletion.ts';
import { heldBack } from './held-back.ts';
import type { Context } from './worker.ts';

type Guard = (given: { readonly context: Context }) => boolean;

/** What a worker asks itself, by name. */
export const guards = {
  hasUpdate: ({ context }) => context.hasUpdate,
  isStopped: ({ context }) => context.isStopped,
  mustTerminate: ({ context }) => context.willTerminate,
  isPastDeadline: ({ context }) => context.isPastDeadline,
  isFirstSync: ({ context }) => context.starts.size === 0,
  nothingToDo: ({ context: { plan, restartsAll } }) =>
    plan.kills.length + plan.starts.length === 0 && !plan.killPod && !restartsAll,
  mustKillPod: ({ context }) => context.plan.killPod,
  allHeldBack: ({ context }) => {
    const { kills, starts } = context.plan;
    return kills.length === 0 && starts.length > 0 && heldBack(context).length === starts.length;
  },
  noKillLeft: ({ context }) => context.plan.kills.length === 0,
  noStartLeft: ({ context }) => context.plan.starts.length === 0,
  startsTogether: ({ context }) => {
    const { plan, pod, world } = context;
    const isMain = pod.containers.find(({ name }) => name === plan.starts[1])?.role === 'main';
    return world.platform.startOrder.value === 'concurrent' && isMain;
  },
  noneUnderWay: ({ context }) => context.underWay.size === 0,
  restartsAll: ({ context }) => context.restartsAll,
  hasSandbox: ({ context }) => context.hasSandbox,
  isTerminal: ({ context }) => isOver(context.status),
} satisfies Record<string, Guard>;
