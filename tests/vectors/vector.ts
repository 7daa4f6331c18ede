import type { Options } from '../../src/core/scenario.ts';

/** One scenario and everything that is expected of it, on the idealised kubelet that notices everything at once. */
export interface Vector {
  /** Several rows may share an id, where it speaks of several releases, pods or manifests. */
  readonly id: `V-${number}`;
  /** The scenario in words. */
  readonly given: string;
  /** The manifest; JSON is YAML. */
  readonly pod: string;
  readonly options: Options;
  /** Where the list's 0 lies on the run's clock, in seconds: the stimulus. What came before is not listed. Default 0. */
  readonly from?: number;
  /** Where the list ends, in seconds of the list; default: with the run. */
  readonly to?: number;
  /** Kinds of moments that are listed beside the usual ones. */
  readonly also?: readonly ('probe' | 'ready' | 'unready' | 'endpoint' | 'waiting')[];
  /** Reasons of events that are not listed: those of which nobody says how many come at one instant. */
  readonly except?: readonly string[];
  /** The whole list: one line per moment, `seconds container what value`. */
  readonly expected: string;
  /** What a recording taught, where the vector was wrong before. */
  readonly corrected?: string;
}

/** A manifest, and what the API server makes of it. */
export interface Verdict {
  readonly id: `V-${number}`;
  readonly given: string;
  readonly pod: string;
  readonly options: Options;
  /** `field: type: words` of every error; empty where the pod is taken. */
  readonly refused: readonly string[];
  /** Ids of the warnings that must be among those given. */
  readonly warned?: readonly string[];
}
