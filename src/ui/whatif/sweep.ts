import type { Flips } from '../../core/flip/index.ts';

/** A search that can go on when there is time for it. */
export interface Job {
  readonly id: string;
  begin(): Generator<undefined, Flips, void>;
}

/**
 * Does one job after the other, one run at a time, and gives way before each, so that nothing on the page waits longer
 * than a run takes. Stops as soon as `isWanted` says so.
 */
export async function sweep(
  jobs: readonly Job[],
  turn: () => Promise<void>,
  isWanted: () => boolean,
  tell: (id: string, flips: Flips) => void,
): Promise<void> {
  for (const { id, begin } of jobs) {
    const search = begin();
    for (;;) {
      await turn();
      if (!isWanted()) return;
      const step = search.next();
      if (!step.done) continue;
      tell(id, step.value);
      break;
    }
  }
}
