import type { Container } from '../../pod/index.ts';
import type { Ms } from '../../time.ts';
import { heldBackUntil } from '../backoff.ts';
import { lastExited } from '../runtime.ts';
import type { Context } from './worker.ts';

/** A container of the plan that must not start yet. */
export interface HeldBack {
  readonly container: Container;
  readonly until: Ms;
}

/** The containers at the head of the plan that must wait, up to the first one that may start. */
export function heldBack({ world, pod, plan, backOffs, cache }: Context): readonly HeldBack[] {
  const held: HeldBack[] = [];
  for (const start of plan.starts) {
    const container = pod.containers.find(({ name }) => name === start);
    const until = container && heldBackUntil(world, backOffs.get(start), lastExited(cache, container));
    if (!container || until === undefined) break;
    held.push({ container, until });
  }
  return held;
}
