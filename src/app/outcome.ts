import { type FieldError, readWorkloads } from '../core/manifest/index.ts';
import { simulate } from '../core/simulate.ts';
import type { Run } from '../core/trace/index.ts';
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
export function outcomeOf(draft: Draft): Outcome {
  const { text } = draft;
  const run = simulate(text, optionsOf(draft));
  const errors = run.rejected?.errors ?? [];
  const read = readWorkloads(text);
  return {
    run,
    isReadable: !errors.some(({ type }) => type === 'Malformed'),
    errors,
    workloads: read.ok ? read.value.workloads.map(({ kind, name }) => ({ kind, name })) : [],
    ...insideOf(draft),
  };
}
