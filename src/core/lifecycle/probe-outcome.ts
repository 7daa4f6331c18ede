import type { Ms } from '../time.ts';

/** A prober's verdict; what it keeps of a container. */
export type Result = 'success' | 'failure';

/** One try of a probe. An `error` could not be run at all and changes nothing. */
export interface ProbeOutcome {
  readonly result: Result | 'error';
  readonly time: Ms;
  /** What the event quotes; a success with a warning has one too. */
  readonly output: string;
}
