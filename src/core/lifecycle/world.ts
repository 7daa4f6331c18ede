import type { Behaviour } from '../behaviour/index.ts';
import type { Platform } from '../platform/index.ts';
import type { Gate, Pod, ProbeKind } from '../pod/index.ts';
import type { Stimulus, Timing } from '../stimulus/index.ts';
import type { Ms } from '../time.ts';
import type { Moment } from './fact.ts';
import type { Latency } from './latency.ts';

/** Everything a run depends on. Equal scenarios give equal runs. */
export interface Scenario {
  readonly pod: Pod;
  readonly platform: Platform;
  /** The gates in force: the platform's, with what the user changed. */
  readonly gates: Readonly<Record<Gate, boolean>>;
  readonly node: NodeConfiguration;
  /** Complete: one entry for each container. */
  readonly behaviour: Readonly<Record<string, Behaviour>>;
  /** `undefined`: the default stimulus, one delete once the pod has settled [APP-1]. */
  readonly stimulus: readonly Stimulus[] | undefined;
  readonly timing: Timing;
  /** Where the run is cut; `undefined` lets it end by itself [APP-7]. */
  readonly until: Ms | undefined;
}

/** The part of the kubelet's configuration that a pod can feel. */
export interface NodeConfiguration {
  /** `crashLoopBackOff.maxContainerRestartPeriod`. */
  readonly maxContainerRestartPeriod: Ms | undefined;
  /** `evictionMaxPodGracePeriod`, 0 unless configured. */
  readonly evictionMaxPodGracePeriod: Ms;
}

/** A probe that succeeds on every tick of its grid. */
export interface Repeated {
  readonly name: string;
  readonly attempt: number;
  readonly kind: ProbeKind;
  readonly from: Ms;
  readonly every: Ms;
}

/** What every machine of a run has at hand: the scenario, the clock to measure with, and an ear. */
export interface World extends Scenario {
  readonly latency: Latency;
  /** Whether the pod comes from a file on the node and not from the API. */
  readonly isStatic: boolean;
  /** Containers whose exit code does not count and that are stopped once the others have ended; by annotation. */
  readonly helpers: ReadonlySet<string>;
  /** Containers that do not keep the pod from being ready; by annotation. */
  readonly unawaited: ReadonlySet<string>;
  readonly now: () => Ms;
  /** A success that a probe repeats on its grid until it says otherwise, without a timer for each. */
  readonly repeat: (id: string, repeated: Repeated | undefined) => void;
  /** Ends every repeated success: what made them is gone. */
  readonly silence: () => void;
  readonly say: (moment: Omit<Moment, 'at'>) => void;
}
