import type { FieldError } from '../manifest/index.ts';
import type { Gate, HandlerKind, Probe, ProbeKind } from '../pod/index.ts';
import type { RuleId } from '../rules/index.ts';
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
  /** The rule that says so, for what follows from the value to cite; always there where it differs from Kubernetes. */
  readonly rule?: RuleId;
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

  readonly gates: Readonly<Record<Gate, GateDefault>>;

  /** Per hook and handler: what becomes of it. */
  readonly postStart: Readonly<Record<HandlerKind, Known<Fate>>>;
  readonly preStop: Readonly<Record<HandlerKind, Known<Fate>>>;
  /** Per probe and handler: what becomes of it. */
  readonly probes: Readonly<Record<ProbeKind, Readonly<Record<Probe['handler'], Known<Fate>>>>>;
  /** What is said where a hook or a probe is refused; `undefined` where none is for its kind. */
  readonly refusalWords: Known<RefusalWords | undefined>;
  /** Fields of a container that the API has never heard of and cuts off, `lifecycle.preStop.sleep`. */
  readonly unknownFields: Known<readonly string[]>;

  /** `spec.terminationGracePeriodSeconds` where the manifest is silent. */
  readonly defaultGrace: Known<Ms>;
  /** A longer grace is cut to this; `Infinity` where nothing cuts it. */
  readonly maxGrace: Known<Ms>;
  /** Whether a grace in the manifest or in a delete counts; where not, `defaultGrace` runs whatever they say. */
  readonly graceHonoured: Known<boolean>;
  /** Whether a negative grace of a pod is stored as one second, or kept as it is. */
  readonly negativeGrace: Known<'one' | 'kept'>;
  /**
   * What the stop signal gets after the preStop hook when the pod is deleted: what is left of the grace, or all
   * of it once more. `full` knows no minimum; other kills always get what is left.
   */
  readonly graceAfterHook: Known<'remaining' | 'full'>;
  /** The least time between the stop signal and SIGKILL. */
  readonly minimumStop: Known<Ms>;
  /** Whether the kubelet takes a grace of zero as one second, or as not given (then the spec's counts). */
  readonly zeroGrace: Known<'one-second' | 'unset'>;
  /** Whether a delete with grace zero still runs the preStop hook. */
  readonly zeroGraceRunsHook: Known<boolean>;

  /** Main containers start one after the other, each after the hook of the one before, or all at once. */
  readonly startOrder: Known<'serial' | 'concurrent'>;
  /** Whether a restartable init container is one, its gate being on: `none` runs it as a plain init container. */
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

  /** Whether `activeDeadlineSeconds` counts. */
  readonly deadlineHonoured: Known<boolean>;
  /** When a deleted pod's object goes: after its containers, when the grace is over, or before they end. */
  readonly objectRemoval: Known<'after-stop' | 'at-grace-end' | 'at-once'>;
  /** Whether a pod that the kubelet preempts is told to be the target of a disruption. */
  readonly preemptionIsDisruption: Known<boolean>;
  /** Whether a deleted pod gets a terminal phase before it goes. */
  readonly terminalPhaseOnDelete: Known<boolean>;
  /** What probes do once the pod terminates: run on (readiness, and all of sidecars), or are cancelled. */
  readonly probesWhileTerminating: Known<'run' | 'cancelled'>;
  /** Whether an early readiness probe also restarts the probe's period. */
  readonly readinessBoostResetsPeriod: Known<boolean>;
  /** Whether the startup probe rests after its success until the next start. */
  readonly startupHoldsOnSuccess: Known<boolean>;
  /** Whether what a probe said last still holds after a restart of the kubelet, until the probe speaks again. */
  readonly probesKeepResults: Known<boolean>;
  /** Soft eviction's grace: the smaller of the pod's and the configured one, or the configured one. */
  readonly softEvictionGrace: Known<'smaller' | 'configured'>;

  /** A node shutdown is cut to these: the notice of a machine that is taken away. `Infinity`: not cut. */
  readonly maxShutdown: Known<ShutdownNotice>;

  /** For how long a node may be silent before its pods are no longer ready. */
  readonly nodeMonitorGrace: Known<Ms>;
  /** Who sends the event of a pod that is taken off a lost node. */
  readonly lostNodeEventFrom: Known<'taint-controller' | 'taint-eviction-controller'>;
  /** Which wording the events have; see `lifecycle/events.ts`. */
  readonly eventText: Known<'1.24' | '1.26' | '1.29' | '1.33' | '1.35'>;

  /** Whether processes run at all. Where none does, every hook is void and a deleted pod goes at once. */
  readonly hasProcess: Known<boolean>;
  /** A pod that has not started anything by then is ended without hooks; `Infinity` where nothing ends it. */
  readonly maxPending: Known<Ms>;
  /** Environment variables of a container that put starts and stops in order, larger first; default 0. */
  readonly priorityVariables: Known<PriorityVariables | undefined>;
  /** Annotations of a pod that change its run, by what they do; `undefined` where there is none such. */
  readonly annotations: Readonly<Record<AnnotationEffect, Known<string | undefined>>>;
  /** How containers named by the `ignoreExitCode` annotation end once the others of a Job have ended. */
  readonly namedSidecarStop: Known<'never' | 'without-hook' | 'with-hook'>;
  /** How much of its termination message file a container gets to show; `undefined` where none is read. */
  readonly terminationMessage: Known<TerminationMessage | undefined>;
  /** The platform's own names for what a pod goes through; empty where it has only the phases. */
  readonly states: Known<readonly PlatformState[]>;
}

/** A gate's default on a platform. */
export interface GateDefault extends Known<boolean> {
  /** Whether nobody can change it: not there yet, locked, or removed. */
  readonly fixed: boolean;
}

/** How a platform refuses, in its own words where they are known. */
export interface RefusalWords {
  readonly type: FieldError['type'];
  readonly hook: string;
  readonly probe: string;
}

/** How long a node may take to shut down, and how much of that is kept for critical pods. */
export interface ShutdownNotice {
  readonly total: Ms;
  readonly critical: Ms;
}

export interface PriorityVariables {
  readonly launch: PriorityVariable;
  readonly exit: PriorityVariable;
}

/** The name of an environment variable, and the rule that says what it does. */
export interface PriorityVariable {
  readonly name: string;
  readonly rule: RuleId;
}

/** What a platform's annotation does to a run. */
export type AnnotationEffect =
  /** Containers whose exit code does not count. */
  | 'ignoreExitCode'
  /** Containers that do not keep the pod from being ready. */
  | 'ignoreNotReady'
  /** `maxPending` in whole minutes. */
  | 'maxPendingMinutes'
  /** What to do when the pod cannot be created. */
  | 'failStrategy'
  /** Minutes for which an ended Job's pod stays. */
  | 'delayRelease';

/** Limits in bytes; a pod over its limit shares it evenly among its containers. */
export interface TerminationMessage {
  readonly perContainer: number;
  readonly perPod: number;
}

/** A state a platform shows beside the phase, and whether time in it costs money. */
export interface PlatformState {
  /** When the pod is in it; `terminating` only while a preStop hook runs. */
  readonly during: 'pending' | 'creating' | 'running' | 'terminating' | 'succeeded' | 'failed';
  readonly name: { readonly en: string; readonly zh: string };
  readonly phase: 'Pending' | 'Running' | 'Succeeded' | 'Failed';
  readonly billed: boolean;
}

export interface BackOff {
  readonly initial: Ms;
  readonly max: Ms;
  /** A run longer than this starts the series anew. */
  readonly reset: Ms;
}
