import type { Timing } from '../../src/core/stimulus/index.ts';
import type { Run } from '../../src/core/trace/index.ts';
import { judge } from './judge.ts';
import { endOf, isSane, type Recording, recordingsOf, type Version } from './recording.ts';
import { simulated } from './simulated.ts';

/** A sane recording, the run of its pod, and what the judge holds against it. */
export interface Judgement {
  readonly recording: Recording;
  readonly run: Run;
  readonly faults: readonly string[];
}

/** Judges every sane recording of a kubelet at a timing. */
export const judgementsAt = (version: Version, timing: Partial<Timing>): readonly Judgement[] =>
  recordingsOf(version)
    .filter(isSane)
    .map((recording) => {
      const run = simulated(recording, version, timing);
      return { recording, run, faults: judge(recording, run) };
    });

const atDefault = new Map<Version, readonly Judgement[]>();

/** Judges every sane recording of a kubelet at the default timing; once. */
export function judgementsOf(version: Version): readonly Judgement[] {
  const judgements = atDefault.get(version) ?? judgementsAt(version, {});
  atDefault.set(version, judgements);
  return judgements;
}

/** How many of so many. */
export interface Share {
  readonly agreed: number;
  readonly of: number;
}

/** How often something agreed. */
export const shareOf = (faults: readonly (readonly unknown[])[]): Share => ({
  agreed: faults.filter(({ length }) => length === 0).length,
  of: faults.length,
});

/** `97.9`, rounded down: never more than it is. */
export const percent = ({ agreed, of }: Share): number => Math.floor((1000 * agreed) / of) / 10;

/** The phases of the relist at which the agreement is measured, in seconds. */
export const phases: readonly number[] = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95];

/**
 * How often the runs agree with the recordings at each of `at`, and how often the default run agrees with such a run in
 * the recording's place: what a kubelet that is exactly like ours would reach, had it been recorded.
 */
export function acrossPhases(
  version: Version,
  at: readonly number[] = phases,
): { readonly recorded: readonly Share[]; readonly itself: Share } {
  const defaults = judgementsOf(version);
  const others = at.map((relistPhase) => judgementsAt(version, { relistPhase }));
  const itself = others.flatMap((judgements) =>
    judgements.flatMap(({ recording, run }, i) => {
      const ours = defaults[i]?.run;
      return ours && !ours.rejected && !recording.rejected ? [judge(asRecording(recording, run), ours)] : [];
    }),
  );
  return {
    recorded: others.map((each) => shareOf(each.map(({ faults }) => faults))),
    itself: shareOf(itself),
  };
}

/** A run as if it had been recorded in the recording's place. */
function asRecording(recording: Recording, run: Run): Recording {
  const times = new Map<string, number[]>();
  for (const { at, container, what, detail } of run.moments) {
    if (what !== 'probe') continue;
    const key = `${container}/${detail.kind}`;
    times.set(key, [...(times.get(key) ?? []), at / 1000]);
  }
  const trace = run.moments
    .filter(({ what }) => what !== 'probe' && what !== 'phase')
    .map(({ at, container, attempt, what, detail }) => ({ t: at / 1000, container, attempt, what, detail }));
  return { ...recording, trace, probeTimes: Object.fromEntries(times), observedUntil: endOf(recording) };
}
