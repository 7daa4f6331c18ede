import type { FieldError } from '../core/manifest/index.ts';
import { readingScenario } from '../core/scenario.ts';
import { runningOf } from '../core/simulate.ts';
import type { Run } from '../core/trace/index.ts';
import { atOnce, type Work } from '../core/work.ts';
import { type Inside, insideOf } from './containers.ts';
import { type Draft, optionsOf } from './draft.ts';

/** One of several workloads in a text, to choose from. */
export interface Workload {
  readonly kind: string;
  readonly name: string;
}

/** What would happen with a draft, and what the panels show of it. */
export interface Outcome extends Inside {
  readonly run: Run;
  /** Whether the text could be read at all; a manifest that is refused could. */
  readonly isReadable: boolean;
  readonly errors: readonly FieldError[];
  readonly workloads: readonly Workload[];
}

/** The whole story of a draft: text to run. The one place where the page meets the engine. */
export const outcomeOf = (draft: Draft): Outcome => atOnce(outcomeIn(draft));

/** The same with pauses. */
export function* outcomeIn(draft: Draft): Work<Outcome> {
  const asked = yield* readingScenario(draft.text, optionsOf(draft));
  yield;
  const run = yield* runningOf(asked);
  yield;
  const errors = run.rejected?.errors ?? [];
  return {
    run,
    isReadable: !errors.some(({ type }) => type === 'Malformed'),
    errors,
    workloads: asked.workloads.map(({ kind, name }) => ({ kind, name })),
    ...insideOf(asked, draft.behaviour),
  };
}
