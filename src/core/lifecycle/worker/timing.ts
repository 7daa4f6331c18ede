import { type Ms, ms, never } from '../../time.ts';
import { relistAfter } from '../latency.ts';
import type { Context } from './worker.ts';

type Delay = (given: { readonly context: Context }) => Ms;

/** The kubelet's newest look at the runtime: a refresh, or the last relist of the grid. */
function lastLook({ world, cachedAt }: Context): Ms {
  const { timing, now } = world;
  if (timing.relist === 0) return now();
  const period = timing.relist * 1000;
  return ms(Math.max(cachedAt, relistAfter(timing, now()) - period));
}

/** How long a worker waits, by name. */
export const delays = {
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
} satisfies Record<string, Delay>;
