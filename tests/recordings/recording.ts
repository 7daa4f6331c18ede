import { readFileSync } from 'node:fs';
import type { Behaviour } from '../../src/core/behaviour/index.ts';
import type { Stimulus } from '../../src/core/stimulus/index.ts';
import type { Version } from './kubelets.ts';

/**
 * One run of a real kubelet under a scripted container runtime: the pod, what its processes did, what happened to it,
 * and everything that was seen. Times are seconds; 0 is the creation of the first container.
 */
export interface Recording {
  readonly id: string;
  /** The manifest, as YAML. */
  readonly pod: string;
  readonly behaviour: Readonly<Record<string, Behaviour>>;
  readonly stimulus: readonly Stimulus[];
  readonly trace: readonly Entry[];
  /** When each probe ran, by `container kind`. */
  readonly probeTimes?: Readonly<Record<string, readonly number[]>>;
  /** The API server's answer, where it refused the pod. */
  readonly rejected?: { readonly httpStatus: number; readonly message: string };
  /** When watching stopped, where something could still have happened. */
  readonly observedUntil?: number;
  readonly incomplete?: boolean;
  /** On which race the recording sits. */
  readonly racy?: string;
  /** How a second run of the same case compares. */
  readonly repeat?: {
    readonly entriesOnlyInOneRun: number;
    readonly stopTimeoutsEqual: boolean;
    readonly exitCodesEqual: boolean;
  };
}

/** Something that was seen: in the container runtime, in the kubelet's log, or by watching the API. */
export interface Entry {
  readonly t: number;
  /** `''` for the pod. */
  readonly container: string;
  readonly attempt?: number;
  readonly what: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

export { type Version, versions } from './kubelets.ts';

const read = new Map<Version, readonly Recording[]>();

/** Everything recorded of one kubelet, sorted by id. The file has one JSON document per line. */
export function recordingsOf(version: Version): readonly Recording[] {
  const known = read.get(version);
  if (known) return known;
  const lines = readFileSync(new URL(`./${version}.ndjson`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const recordings = lines.map((line) => JSON.parse(line) as Recording);
  read.set(version, recordings);
  return recordings;
}

/** Whether a recording says something certain: it is whole, sits on no race, and came out the same when it was run twice. */
export const isSane = ({ incomplete, racy, repeat }: Recording): boolean =>
  !incomplete &&
  !racy &&
  (!repeat || (repeat.entriesOnlyInOneRun === 0 && repeat.stopTimeoutsEqual && repeat.exitCodesEqual));

/** What a recording is about, the first word of its id. */
export const topicOf = ({ id }: Recording): string => id.split('-')[0] ?? id;

/** When watching ended. */
export const endOf = ({ observedUntil, trace }: Recording): number =>
  observedUntil ?? Math.max(...trace.map(({ t }) => t));
