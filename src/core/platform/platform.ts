import type { Gate, HandlerKind } from '../pod/index.ts';
import type { Ms } from '../time.ts';

/** A value, how we know it, and where a reader can check. */
export interface Known<Value> {
  readonly value: Value;
  /** `unknown`: no source says; `value` is the assumption that runs, `otherwise` what may be true instead. */
  readonly how: 'documented' | 'measured' | 'assumed' | 'unknown';
  /** An address a reader can open. */
  readonly source: string;
  /** Where in the source, or why it is assumed; at most 20 words of our own. */
  readonly where: string;
  /** When the source was last read, `2026-11`. */
  readonly date: string;
  readonly otherwise?: Value;
}

/** What becomes of a hook on a platform. */
export type Fate = 'runs' | 'ignored' | 'refused' | 'fails' | 'no-such-field';

/**
 * Where a pod runs, as far as its lifecycle can tell. Data only, so that two platforms can be compared,
 * printed and put in a table. Code asks what a platform can do and never reads its `id`.
 */
export interface Platform {
  readonly id: string;
  readonly label: { readonly en: string; readonly zh: string };
  /** Set where every run equals another platform's, and why that is right. */
  readonly sameAs?: { readonly id: string; readonly why: string };

  readonly gates: Readonly<Record<Gate, Known<boolean>>>;

  /** Per hook and handler: what becomes of it. */
  readonly postStart: Readonly<Record<HandlerKind, Known<Fate>>>;
  readonly preStop: Readonly<Record<HandlerKind, Known<Fate>>>;

  /** `spec.terminationGracePeriodSeconds` where the manifest is silent. */
  readonly defaultGrace: Known<Ms>;
  /** A longer grace is cut to this; `Infinity` where nothing cuts it. */
  readonly maxGrace: Known<Ms>;
  /** What the stop signal gets after the preStop hook: what is left of the grace, or all of it once more. */
  readonly graceAfterHook: Known<'remaining' | 'full'>;
  /** The least time between the stop signal and SIGKILL. */
  readonly minimumStop: Known<Ms>;
  /** Whether the kubelet takes a grace of zero as one second, or as not given (then the spec's counts). */
  readonly zeroGrace: Known<'one-second' | 'unset'>;
  /** Whether a delete with grace zero still runs the preStop hook. */
  readonly zeroGraceRunsHook: Known<boolean>;

  /** Main containers start one after the other, each after the hook of the one before, or all at once. */
  readonly startOrder: Known<'serial' | 'concurrent'>;
  /** Whether a restartable init container is one: `none` runs it as a plain init container. */
  readonly sidecars: Known<'none' | 'unordered' | 'ordered'>;
  /** Whether a container that never started holds up the sidecars' turn until the grace is over. */
  readonly notStartedBlocksSidecars: Known<boolean>;
  /** Whether a changed sidecar image restarts the sidecar. */
  readonly sidecarImageChange: Known<boolean>;

  /** When the worker goes on after a sync that started something. */
  readonly syncAfterStart: Known<'at-once' | 'next-relist'>;
  readonly backOff: Known<BackOff>;
  /** How a sync that met a back-off comes again: every 10 s, or when the back-off ends. */
  readonly backOffRetry: Known<'poll' | 'remaining'>;

  /** Whether a deleted pod gets a terminal phase before it goes. */
  readonly terminalPhaseOnDelete: Known<boolean>;
  /** What probes do once the pod terminates: run on (readiness, and all of sidecars), or are cancelled. */
  readonly probesWhileTerminating: Known<'run' | 'cancelled'>;
  /** Whether an early readiness probe also restarts the probe's period. */
  readonly readinessBoostResetsPeriod: Known<boolean>;
  /** Whether the startup probe rests after its success until the next start. */
  readonly startupHoldsOnSuccess: Known<boolean>;
  /** Soft eviction's grace: the smaller of the pod's and the configured one, or the configured one. */
  readonly softEvictionGrace: Known<'smaller' | 'configured'>;

  /** Which wording the events have; see `lifecycle/events.ts`. */
  readonly eventText: Known<'1.24' | '1.26' | '1.29' | '1.33' | '1.35'>;
}

export interface BackOff {
  readonly initial: Ms;
  readonly max: Ms;
  /** A run longer than this starts the series anew. */
  readonly reset: Ms;
}
