import type { RuleId } from '../rules/index.ts';
import type { Ms } from '../time.ts';

/** What a machine may say happened. `detail` has the keys of the public contract, in plain JSON. */
export interface Fact {
  /** `''` for the pod. */
  readonly container: string;
  /** 0 for the first start. */
  readonly attempt: number;
  readonly what: What;
  readonly detail: Readonly<Record<string, unknown>>;
  /** Who says so. */
  readonly rule: RuleId;
}

/** A fact at its time, with the machine and the state that said it. */
export interface Moment extends Fact {
  readonly at: Ms;
  readonly actor: string;
  readonly state: string;
}

export type What =
  | 'created'
  | 'started'
  | 'postStart-begin'
  | 'postStart-end'
  | 'preStop-begin'
  | 'preStop-end'
  | 'preStop-abandoned'
  | 'hook-failed'
  | 'hook-ignored'
  | 'hook-skipped'
  | 'stop-requested'
  | 'exited'
  | 'probe'
  | 'waiting'
  | 'ready'
  | 'unready'
  | 'endpoint'
  | 'event'
  | 'phase'
  | 'status'
  | 'pod-deletion-marked'
  | 'pod-object-deleted'
  | 'sandbox-stopped';
