import type { Behaviour, ProbeWindow } from '../../core/behaviour/index.ts';
import type { ProbeKind } from '../../core/pod/index.ts';

/** When a probe fails, as the panel can say it. Seconds from each start of the container. */
export type ProbePattern =
  | { readonly fails: 'never' | 'always' }
  | { readonly fails: 'from'; readonly from: number }
  | { readonly fails: 'until'; readonly until: number }
  | { readonly fails: 'between'; readonly from: number; readonly until: number }
  /** More than the panel can say. */
  | { readonly fails: 'other' };

/** What a failing window is given: the least that fails every kind of probe. */
const failing = { exitCode: 1, connection: 'refused' } as const;

const isPlainFailure = ({ exitCode, httpStatus, connection, duration }: ProbeWindow): boolean =>
  exitCode === failing.exitCode &&
  connection === failing.connection &&
  httpStatus === undefined &&
  duration === undefined;

/** The windows as a pattern. */
export function patternOf(windows: readonly ProbeWindow[] = []): ProbePattern {
  const [only, ...rest] = windows;
  if (!only) return { fails: 'never' };
  if (rest.length > 0 || !isPlainFailure(only)) return { fails: 'other' };
  const { from, to } = only;
  if (to === undefined) return from === 0 ? { fails: 'always' } : { fails: 'from', from };
  return from === 0 ? { fails: 'until', until: to } : { fails: 'between', from, until: to };
}

/** The windows of a pattern; none where it always succeeds. */
export function windowsOf(pattern: ProbePattern): readonly ProbeWindow[] {
  switch (pattern.fails) {
    case 'always':
      return [{ from: 0, ...failing }];
    case 'from':
      return [{ from: pattern.from, ...failing }];
    case 'until':
      return [{ from: 0, to: pattern.until, ...failing }];
    case 'between':
      return [{ from: pattern.from, to: pattern.until, ...failing }];
    default:
      return [];
  }
}

/** The behaviour with one probe's windows changed; `undefined` takes them back. */
export function withProbe(
  chosen: Behaviour,
  kind: ProbeKind,
  windows: readonly ProbeWindow[] | undefined,
): Behaviour {
  const { probes, ...rest } = chosen;
  const { [kind]: _, ...others } = probes ?? {};
  const next = windows === undefined ? others : { ...others, [kind]: windows };
  return Object.keys(next).length === 0 ? rest : { ...rest, probes: next };
}
