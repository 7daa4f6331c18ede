import { acrossPhases, judgementsOf, percent, type Share, shareOf } from '../../tests/recordings/measure.ts';
import { recordingsOf, type Version, versions } from '../../tests/recordings/recording.ts';

/** What is counted of one kubelet. */
export interface Counts {
  readonly version: Version;
  readonly recorded: number;
  readonly refused: number;
  /** Of the sane recordings. */
  readonly met: Share;
  readonly atPhases: readonly Share[];
  readonly itself: Share;
}

/** Of every recorded kubelet, oldest first. */
export const counts: readonly Counts[] = versions.map((version) => {
  const recordings = recordingsOf(version);
  const { recorded, itself } = acrossPhases(version);
  return {
    version,
    recorded: recordings.length,
    refused: recordings.filter(({ rejected }) => rejected).length,
    met: shareOf(judgementsOf(version).map(({ faults }) => faults)),
    atPhases: recorded,
    itself,
  };
});

/** All shares together. */
export const sumOf = (shares: readonly Share[]): Share => ({
  agreed: shares.reduce((sum, { agreed }) => sum + agreed, 0),
  of: shares.reduce((sum, { of }) => sum + of, 0),
});

/** `283 of 285`. */
export const inWords = ({ agreed, of }: Share): string => `${agreed} of ${of}`;

/** `99.3 %`. */
export const inPercent = (share: Share): string => `${percent(share).toFixed(1)} %`;
