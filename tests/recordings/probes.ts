import type { ProbeKind } from '../../src/core/pod/index.ts';
import type { Run } from '../../src/core/trace/index.ts';
import { endOf, type Recording } from './recording.ts';

/** How far a probe may be from its partner, in seconds. */
const SLACK = 0.15;

/** One probe of one container: when it ran until the deletion, in the recording and in the run. */
export interface ProbeVerdict {
  readonly container: string;
  readonly kind: ProbeKind;
  readonly recorded: readonly number[];
  readonly simulated: readonly number[];
  readonly agrees: boolean;
}

/** Compares when the probes ran. Every time of a list must have its partner. */
export function probeVerdicts(recording: Recording, run: Pick<Run, 'moments'>): readonly ProbeVerdict[] {
  const deletion = recording.trace.find(({ what }) => what === 'pod-deletion-marked');
  const limit = (deletion?.t ?? endOf(recording)) - SLACK;
  return Object.entries(recording.probeTimes ?? {}).map(([key, times]) => {
    const [container = '', kind = ''] = key.split('/');
    const recorded = times.filter((t) => t < limit);
    const simulated = run.moments
      .filter(
        ({ what, detail, ...each }) =>
          what === 'probe' && each.container === container && detail.kind === kind,
      )
      .map(({ at }) => at / 1000)
      .filter((t) => t < limit);
    const agrees =
      recorded.length === simulated.length &&
      recorded.every((t, i) => Math.abs(t - (simulated[i] ?? Number.NaN)) <= SLACK);
    return { container, kind: kind as ProbeKind, recorded, simulated, agrees };
  });
}
