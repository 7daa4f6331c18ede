import type { FieldError } from '../core/manifest/index.ts';
import { type Manifest, podPaths, readWorkloads } from '../core/manifest/index.ts';
import { simulate } from '../core/simulate.ts';
import type { Run } from '../core/trace/index.ts';
import type { ContainerChoices } from '../ui/behaviour/index.ts';
import { containersOf } from './containers.ts';
import type { Draft } from './draft.ts';

/** What would happen with a draft, and what the panels show of it. */
export interface Outcome {
  readonly run: Run;
  /** Whether the text could be read at all; a manifest that is refused could. */
  readonly isReadable: boolean;
  readonly errors: readonly FieldError[];
  readonly workloads: readonly Manifest[];
  readonly containers: readonly ContainerChoices[];
  readonly pod: { readonly name: string; readonly namespace: string; readonly grace: number };
}

/** The whole story of a draft: text to run. The one place where the page meets the engine. */
export function outcomeOf(draft: Draft): Outcome {
  const { text, platform, behaviour, stimulus, timing, document, more } = draft;
  const run = simulate(text, {
    platform,
    behaviour,
    timing,
    document,
    ...more,
    ...(stimulus === undefined ? {} : { stimulus }),
  });
  const errors = run.rejected?.errors ?? [];
  const read = readWorkloads(text);
  const workloads = read.ok ? read.value.workloads : [];
  const manifest = workloads[document] ?? workloads[0];
  return {
    run,
    isReadable: !errors.some(({ type }) => type === 'Malformed'),
    errors,
    workloads,
    ...containersOf(manifest, manifest ? (podPaths[manifest.kind] ?? '') : '', behaviour),
  };
}
