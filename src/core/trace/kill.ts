import type { Moment } from '../lifecycle/index.ts';
import type { Container, Pod, Role } from '../pod/index.ts';
import { wordIn } from './told.ts';

/** What set a kill off, as far as the kubelet's own event tells. */
export type KillReason =
  | 'deletion'
  | 'liveness'
  | 'startup'
  | 'postStart'
  | 'changed'
  | 'restart-all'
  | 'deadline'
  | 'finished'
  /** A probe failed, nothing else runs, so the whole pod is stopped. */
  | 'unhealthy'
  | 'other';

/** What has happened to the pod as a whole so far, as far as a kill asks for it. */
export interface PodSoFar {
  /** The smallest grace, in seconds, that a deletion has asked for. */
  readonly deletionGrace: number | undefined;
  readonly isOverDeadline: boolean;
  /** Whether the kubelet, or something on its node, has said that it ends the pod. */
  readonly isEvicted: boolean;
  /** Whether a main container still runs. */
  readonly servesOn: boolean;
}

/** Reads the reason of a kill from its `Killing` event and what went before. */
export function killReasonOf(
  killing: Moment,
  pod: PodSoFar,
  role: Role,
  hasFailedProbe: boolean,
): KillReason {
  const message = wordIn(killing, 'message');
  if (message.includes('liveness probe')) return 'liveness';
  if (message.includes('startup probe')) return 'startup';
  if (message === 'FailedPostStartHook') return 'postStart';
  if (message.includes('definition changed')) return 'changed';
  if (message === 'killing') return 'restart-all';
  if (pod.isEvicted) return 'other';
  if (pod.isOverDeadline) return 'deadline';
  if (pod.deletionGrace !== undefined) return 'deletion';
  if (role === 'sidecar' && !pod.servesOn) return 'finished';
  return hasFailedProbe ? 'unhealthy' : 'other';
}

/** A kill's share of the grace period, in seconds. */
export interface Budget {
  readonly total: number;
  /** What the hook took, in whole seconds as the kubelet counts them [T-23]. */
  readonly spent: number;
  /** What waiting for its turn took, likewise. */
  readonly waited: number;
  /** What that leaves; the signal gets `minimum` where it is more. */
  readonly left: number;
  readonly minimum: number;
  /** What the stop signal really gets. */
  readonly timeout: number;
  /** Whether the stop signal gets the whole grace once more, after the hook [PLAT-1]. */
  readonly isGivenTwice: boolean;
}

/** What decides a grace. */
export interface Basis {
  readonly reason: KillReason;
  readonly pod: Pod;
  readonly container: Container;
  readonly deletionGrace: number | undefined;
}

interface Measured extends Basis {
  /** Seconds the hook took, and waiting for the turn. */
  readonly hook: number;
  readonly turn: number;
  readonly timeout: number;
  readonly minimum: number;
  /** The grace the kubelet named when it stopped waiting for the hook. */
  readonly named: number | undefined;
  readonly isGivenTwice: boolean;
}

/**
 * Works the grace of a kill out from its stop call. No moment names it, but the kubelet's own sum can be
 * read backwards, unless the minimum hides what was left: then the grace that the reason of the kill gives counts.
 */
export function budgetOf(measured: Measured): Budget {
  const { hook, turn, timeout, minimum, named, isGivenTwice } = measured;
  const spent = Math.floor(hook);
  const waited = Math.floor(turn);
  const rest = { waited, minimum, timeout, isGivenTwice };
  if (isGivenTwice) return { ...rest, total: timeout, spent, left: timeout };
  const expected = expectedGrace(measured);
  const read = timeout + spent + waited;
  const isHidden = timeout <= minimum;
  const fits = isHidden ? expected <= read + 1 : Math.abs(read - expected) <= 1;
  const total = named ?? (fits ? expected : read);
  const left = isHidden ? Math.max(0, total - spent - waited) : timeout;
  return { ...rest, total, spent: isHidden ? spent : total - left - waited, left };
}

/** The grace, in seconds, that a kill of this reason gets by the rules [T-10, T-21, T-59]. */
export function expectedGrace({ reason, pod, container, deletionGrace }: Basis): number {
  const ownGrace = { liveness: container.livenessProbe?.grace, startup: container.startupProbe?.grace };
  if (reason === 'restart-all') return 0;
  if (reason === 'liveness' || reason === 'startup') return (ownGrace[reason] ?? pod.grace) / 1000;
  if (reason === 'deletion') return Math.max(1, deletionGrace ?? 1);
  return pod.grace / 1000;
}
