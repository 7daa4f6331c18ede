import type { Moment } from '../lifecycle/index.ts';
import type { Manifest } from '../manifest/index.ts';
import type { BackOff, Platform } from '../platform/index.ts';
import type { Pod } from '../pod/index.ts';
import type { Ms } from '../time.ts';

/** What the machines told, in order of time, and what it was told about. */
export interface Told {
  readonly moments: readonly Moment[];
  /** The last instant of the run. */
  readonly end: Ms;
  /** Whether something could still have happened after `end`. */
  readonly truncated: boolean;
  readonly pod: Pod;
  readonly manifest: Manifest;
  readonly platform: Platform;
  /** The waits between restarts in force, by platform, gates and node. */
  readonly backOff: BackOff;
}

/** A moment and its place in the run. */
export interface Placed {
  readonly moment: Moment;
  readonly index: number;
}

/** A string of a moment's detail, `''` where it has none. */
export const wordIn = ({ detail }: Moment, key: string): string => {
  const value = detail[key];
  return typeof value === 'string' ? value : '';
};

/** A number of a moment's detail, where it has one. */
export const numberIn = ({ detail }: Moment, key: string): number | undefined => {
  const value = detail[key];
  return typeof value === 'number' ? value : undefined;
};

/** Whether a moment is the kubelet's event of this reason. */
export const isEvent = (moment: Moment, reason: string): boolean =>
  moment.what === 'event' && moment.detail.reason === reason;
