import type { Container, ProbeKind } from '../pod/index.ts';
import type { Result } from './probe-outcome.ts';
import type { Instance } from './runtime.ts';

/** What the probes last said, each about one start of its container. */
export type Results = ReadonlyMap<string, { readonly start: number; readonly result: Result | undefined }>;

export const probeKey = (name: string, kind: ProbeKind) => `${name}/${kind}`;

/** What a probe says of this very instance; `undefined` as long as it does not know. */
export function resultOf(
  results: Results,
  { name }: Container,
  kind: ProbeKind,
  instance: Instance,
): Result | undefined {
  const entry = results.get(probeKey(name, kind));
  return entry?.start === instance.start ? entry.result : undefined;
}
