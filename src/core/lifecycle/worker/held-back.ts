import type { Ms } from '../../time.ts';
import { heldBackUntil } from '../backoff.ts';
import { lastExited } from '../runtime.ts';
import { type Context, nextStartOf } from './worker.ts';

/** Until when the next container of the plan must wait; `undefined` where it may start. */
export const heldBack = (context: Context): Ms | undefined => {
  const container = nextStartOf(context);
  if (!container) return undefined;
  const { world, backOffs, cache } = context;
  return heldBackUntil(world, backOffs.get(container.name), lastExited(cache, container));
};
