import type { Moment } from '../lifecycle/index.ts';
import type { FieldError, Range } from '../manifest/index.ts';
import type { ProbeKind, Role } from '../pod/index.ts';
import type { Fix } from '../port/index.ts';
import type { RuleId } from '../rules/index.ts';
import type { Ms } from '../time.ts';
import type { Text } from '../words/index.ts';

/** A whole run, plain JSON: what happened, and what the views draw. Equal inputs give equal bytes. */
export interface Run {
  readonly format: 'hookline.run/1';
  /** The platform's id. */
  readonly platform: string;
  /** Set where the API server, or the platform, refuses the manifest; then nothing happened. */
  readonly rejected: null | { readonly errors: readonly FieldError[] };
  /** Whether something could still have happened after `end`. */
  readonly truncated: boolean;
  /** The last instant of the run and of the picture. */
  readonly end: Ms;
  readonly moments: readonly Moment[];
  readonly lanes: readonly Lane[];
  /** One sentence that answers the page; also for a rejected manifest. */
  readonly verdict: Text;
  readonly warnings: readonly Note[];
  readonly findings: readonly Note[];
  readonly assumptions: readonly Note[];
}

/** A warning, finding or assumption. */
export interface Note {
  /** Stable, `no-budget-left`; never reused for another meaning. */
  readonly id: string;
  readonly rule: RuleId;
  /** In English, without mark-up. `text` says the same in any language. */
  readonly message: string;
  readonly text: Text;
  readonly severity: 'warning' | 'info';
  readonly container?: string;
  readonly range?: Range;
  readonly source?: string;
  /** Ways to mend it, ready to apply; the closest first. */
  readonly fixes?: readonly Fix[];
}

export interface Lane {
  readonly lane: 'pod' | 'container' | 'probe' | 'endpoint';
  readonly container: string;
  /** Of a container's lane. */
  readonly role?: Role;
  /** Of a probe's lane; each probe of a container has its own. */
  readonly probe?: ProbeKind;
  readonly spans: readonly Span[];
  readonly marks: readonly Mark[];
}

/**
 * What the kubelet is doing with an attempt; these partition it. A sidecar that waits for its turn to be
 * stopped is `waiting` again.
 */
export type PhaseKind = 'waiting' | 'postStart' | 'running' | 'preStop' | 'stopping' | 'backoff' | 'exited';

/** These may overlap a partition or another lane's spans. */
export type ExtraKind =
  | 'grace'
  | 'hook-ignored'
  | 'preStop-detached'
  | 'phase'
  | 'state'
  | 'deletion'
  | 'deadline'
  | 'endpoint'
  | 'probe';

export type SpanKind = PhaseKind | ExtraKind;

export interface Span {
  readonly container: string;
  readonly attempt: number;
  readonly kind: SpanKind;
  readonly from: Ms;
  readonly to: Ms;
  /** Whether it was still going on at the run's end. */
  readonly open: boolean;
  readonly outcome?: 'ok' | 'failed' | 'abandoned' | 'killed' | 'ignored' | 'skipped';
  /** `{ handler }` of a hook, `{ total, spent, left, minimum, asked, ruling }` of a grace, `{ phase }`, `{ state, billed }` … */
  readonly detail: Readonly<Record<string, unknown>>;
  readonly why: Why;
}

/** A moment as the timeline marks it. */
export interface Mark {
  readonly container: string;
  readonly attempt: number;
  /** The moment's `what`; for a stop the signal, `SIGTERM`; `SIGKILL` at the exit it causes. */
  readonly what: string;
  readonly at: Ms;
  /** Index into `Run.moments`. */
  readonly moment: number;
  readonly why: Why;
}

/** Why something is where it is: who says so, and which line of the YAML or which named default decides. */
export interface Why {
  readonly rule: RuleId;
  readonly sentence: Text;
  /** The machine and the state that said it. */
  readonly actor: string;
  readonly state: string;
  /** The deciding field's place in the text; absent where a default decided. */
  readonly range?: Range;
  /** The field path, `spec.terminationGracePeriodSeconds`, or the name of the default. */
  readonly field: string;
  /** The moment that caused this one, as an index, where there is one. */
  readonly cause?: number;
}
