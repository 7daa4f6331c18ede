import { run } from '../../src/core/lifecycle/index.ts';
import { readScenario } from '../../src/core/scenario.ts';
import type { Run } from '../../src/core/trace/index.ts';
import { judge } from './judge.ts';
import { endOf, isSane, type Recording, recordingsOf, type Version } from './recording.ts';
import { optionsOf, simulated } from './simulated.ts';

/** A sane recording, the run of its pod, and what the judge holds against it. */
export interface Judgement {
  readonly recording: Recording;
  readonly run: Run;
  readonly faults: readonly string[];
}

const known = new Map<Version, readonly Judgement[]>();

/** Judges every sane recording of a kubelet at the default timing; once. */
export function judgementsOf(version: Version): readonly Judgement[] {
  const judgements = known.get(version) ?? recordingsOf(version).filter(isSane).map(judged(version));
  known.set(version, judgements);
  return judgements;
}

const judged =
  (version: Version) =>
  (recording: Recording): Judgement => {
    const run = simulated(recording, version);
    return { recording, run, faults: judge(recording, run) };
  };

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

/** The phases of the relist at which the agreement is measured, in seconds: ten for the newest kubelet, four for the others. */
export const phasesOf = (version: Version): readonly number[] =>
  version === '1.36'
    ? [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]
    : [0.125, 0.375, 0.625, 0.875];

/** Factors of the back-off, one for each phase in turn. */
const backOffFactors = [1.05, 1.4, 1.2, 1.5, 1.1, 1.3];

/** How often the agreement holds where chance falls otherwise. */
export interface AcrossPhases {
  /** The runs at each phase of the relist with the recordings. */
  readonly recorded: readonly Share[];
  /**
   * The default run with a run at another phase and back-off in the recording's place: what a kubelet that is exactly
   * like ours would reach, had it been recorded.
   */
  readonly itself: Share;
}

/** Runs every sane recording of a kubelet at other phases of the relist. A refusal has no phase and holds at all of them. */
export function acrossPhases(version: Version): AcrossPhases {
  const itself: (readonly string[])[] = [];
  const faults = phasesOf(version).map((): (readonly string[])[] => []);
  for (const { recording, run: atDefault, faults: own } of judgementsOf(version)) {
    const { read } = readScenario(recording.pod, optionsOf(recording, version));
    const isBackingOff = atDefault.moments.some(({ detail }) => detail.reason === 'BackOff');
    for (const [i, relistPhase] of phasesOf(version).entries()) {
      if (!read.ok || recording.rejected) {
        faults[i]?.push(own);
        continue;
      }
      const { scenario } = read.value;
      const at = (backOffFactor: number) =>
        run({ ...scenario, timing: { ...scenario.timing, relistPhase, backOffFactor } }).moments;
      const moments = at(1);
      faults[i]?.push(judge(recording, { rejected: null, moments }));
      const drawnOut = isBackingOff ? at(backOffFactors[i % backOffFactors.length] ?? 1) : moments;
      itself.push(judge(asRecording(recording, drawnOut), atDefault));
    }
  }
  return { recorded: faults.map(shareOf), itself: shareOf(itself) };
}

/** A run as if it had been recorded in the recording's place. */
function asRecording(recording: Recording, moments: Run['moments']): Recording {
  const times = new Map<string, number[]>();
  for (const { at, container, what, detail } of moments) {
    if (what !== 'probe') continue;
    const key = `${container}/${detail.kind}`;
    times.set(key, [...(times.get(key) ?? []), at / 1000]);
  }
  const trace = moments
    .filter(({ what }) => what !== 'probe' && what !== 'phase')
    .map(({ at, container, attempt, what, detail }) => ({ t: at / 1000, container, attempt, what, detail }));
  return { ...recording, trace, probeTimes: Object.fromEntries(times), observedUntil: endOf(recording) };
}
