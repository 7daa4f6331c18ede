import type { Shared } from '../core/link/index.ts';
import type { FieldError } from '../core/manifest/index.ts';
import { readingScenario } from '../core/scenario.ts';
import { runningOf } from '../core/simulate.ts';
import type { Run } from '../core/trace/index.ts';
import { atOnce, type Work } from '../core/work.ts';

/** What a frame shows of a document. */
export interface Outcome {
  readonly shown: Run;
  /** `stale`: the text cannot be read, and this is the run of the last one that could. */
  readonly state: 'live' | 'stale' | 'rejected';
  /** Why the text cannot be read; `undefined` where it can. */
  readonly fault: FieldError | undefined;
}

/** Runs a document; where its text is unreadable the outcome before it stays, if there was one. */
export const outcomeOf = (document: Shared, before?: Outcome): Outcome => atOnce(outcomeIn(document, before));

/** The same with pauses. */
export function* outcomeIn({ yaml, b: _, ...options }: Shared, before?: Outcome): Work<Outcome> {
  const run = yield* runningOf(yield* readingScenario(yaml, options));
  const fault = run.rejected?.errors.find(({ type }) => type === 'Malformed');
  if (!fault) return { shown: run, state: run.rejected ? 'rejected' : 'live', fault: undefined };
  if (before && before.state !== 'rejected') return { ...before, state: 'stale', fault };
  return { shown: run, state: 'rejected', fault };
}
