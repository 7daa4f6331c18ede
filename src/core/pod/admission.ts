import type { FieldError } from '../manifest/index.ts';
import type { RuleId } from '../rules/index.ts';
import type { Ms } from '../time.ts';
import type { Gate } from './pod.ts';

/**
 * What an API server, or a platform in its place, does with a manifest before anything runs: plain data that a
 * platform fills in, so that `pod/` never learns which platform it reads for.
 */
export interface Admission {
  /** The API server's feature gates. A field whose gate is off is dropped in silence. */
  readonly gates: Readonly<Record<Gate, boolean>>;
  /** `spec.terminationGracePeriodSeconds` where the manifest is silent. */
  readonly defaultGrace: Ms;
  /** Whether a negative grace period of a pod is stored as 1 (1.27 on), or kept as it is. */
  readonly negativeGrace: 'one' | 'kept';
  /**
   * Fields of a container that this API has never heard of, `lifecycle.preStop.sleep`, `restartPolicyRules`:
   * cut off while the manifest is decoded, before it is validated.
   */
  readonly unknownFields: readonly string[];
  /** Whether this API has a gate for a sleep of 0 s, on or off. */
  readonly hasZeroSleepGate: boolean;
  /** Fields of a container that are well known and refused all the same. */
  readonly refusals: readonly Refusal[];
}

/** A field that a platform does not accept, and how it says so. */
export interface Refusal {
  /** Relative to the container: `lifecycle`, `lifecycle.preStop.httpGet`, `startupProbe`. */
  readonly field: string;
  readonly type: FieldError['type'];
  /** In the platform's own words where they are known, else in ours. */
  readonly detail: string;
  /** Who says that it refuses. */
  readonly rule?: RuleId;
}
