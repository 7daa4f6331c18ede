import type { Ms } from '../../time.ts';
import { heldBackUntil } from '../backoff.ts';
import { named } from '../named.ts';
import { lastExited } from '../runtime.ts';
import { type Context, nextStartOf } from './worker.ts';

/** Until when the next container of the plan must wait; `undefined` where it may start. */
export const heldBack = (context: Context): Ms | undefined => {
  const container = nextStartOf(context);
  if (!container) return undefined;
  return heldBackUntil(
    context.world,
    named(context.backOffs, container.name),
    lastExited(context.cache, container),
  );
};
