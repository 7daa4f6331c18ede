/**
 * Something that happens to the pod from outside. `at` is seconds on the trace's clock: 0 is the creation
 * of the first container. The format is public: scripts and links write it.
 */
export type Stimulus = { readonly at: number } & (
  | { readonly do: 'delete'; readonly gracePeriodSeconds?: number }
  | { readonly do: 'force-delete' }
  | { readonly do: 'drain'; readonly gracePeriodSeconds?: number }
  | { readonly do: 'evict' | 'evict-hard' | 'evict-soft' | 'preempt-scheduler' | 'preempt-kubelet' }
  | { readonly do: 'node-shutdown'; readonly seconds: number; readonly criticalSeconds: number }
  | { readonly do: 'node-lost' }
  | { readonly do: 'kubelet-restart'; readonly downFor: number }
  /** A strategic merge patch as text or value; only changed images act. */
  | { readonly do: 'patch'; readonly patch: unknown }
  /** The file of a static pod goes away; a run with one is a run of a static pod. */
  | { readonly do: 'remove-manifest' }
);

/** What really varies from run to run. Seconds and a factor. */
export interface Timing {
  /** Period of the kubelet's relist; 0 is the idealised kubelet that notices everything at once. Default 1. */
  readonly relist: number;
  /** Where the first relist falls, from 0 up to `relist`. Default 0.5. */
  readonly relistPhase: number;
  /** By how much a back-off really exceeds its nominal step, 1.0 to 1.5. Default 1. */
  readonly backOffFactor: number;
  /** From creating a container to its process running. Default 0. */
  readonly create: number;
}

export const defaultTiming: Timing = { relist: 1, relistPhase: 0.5, backOffFactor: 1, create: 0 };
