// The public types of hookline, written by `npx vitest run tests/surface.test.ts -u` from src/api.ts.

/**
 * What a manifest cannot say about one container: how long its hooks take, whether its process heeds
 * the stop signal. Times are seconds. What is left out is inferred from the manifest, then defaulted.
 * The format is public: scripts and links write it.
 */
export interface Behaviour {
  /** After the stop signal: leaves, or stays until it is killed. Default: leaves at once with 0. */
  readonly onTerm?: 'ignore' | { readonly exitAfter: number; readonly exitCode: number };
  /** The n-th start's own end; `null` runs on. Default: runs on. */
  readonly exitsAt?: readonly (OwnExit | null)[];
  /** Whether the last of `exitsAt` holds for every later start. Default `false`. */
  readonly exitsRepeat?: boolean;
  readonly hooks?: { readonly postStart?: HookBehaviour; readonly preStop?: HookBehaviour };
  /** Windows of results, counted from each start of the container. Default: success at once. */
  readonly probes?: Partial<Record<ProbeKind, readonly ProbeWindow[]>>;
}

/** What the thorough reader makes of the first workload of a text; nothing for a text that is refused. */
export declare function inferBehaviour(yaml: string): Promise<Readonly<Record<string, Behaviour>>>;

/** An error in the API server's own words; `Malformed` with field `''` for text that is no YAML. */
export interface FieldError {
  readonly field: string;
  readonly type:
    | 'Invalid value'
    | 'Required value'
    | 'Forbidden'
    | 'Unsupported value'
    | 'Duplicate value'
    | 'Too long'
    | 'Malformed';
  /** All that follows the type in the API server's sentence: `-1: must be greater than 0`. */
  readonly detail: string;
  readonly range?: Range;
  /** The rule behind it, where we have one. */
  readonly rule?: RuleId;
  /** The same in any language, where the words are ours; the API server's own stay as they are. */
  readonly text?: Text;
}

/** `[from, to)` in UTF-16 offsets of the YAML text. */
export type Range = readonly [from: number, to: number];

/** What a run depends on beside the text; whatever is left out has its default. Times are seconds. */
export interface Options {
  /** A platform's id. Default `kubernetes-1.36`; an unknown one gives a warning and the default. */
  readonly platform?: string;
  /** Feature gates that differ from the platform's. */
  readonly gates?: Readonly<Record<string, boolean>>;
  /** The kubelet's configuration. */
  readonly node?: {
    readonly maxContainerRestartPeriod?: number;
    readonly evictionMaxPodGracePeriod?: number;
    readonly gates?: Readonly<Record<string, boolean>>;
  };
  /** Per container; what is left out is inferred from the manifest, then defaulted. */
  readonly behaviour?: Readonly<Record<string, Behaviour>>;
  /** What happens to the pod. Default: one delete 5 s after everything has settled; `[]`: nothing happens. */
  readonly stimulus?: readonly Stimulus[];
  readonly timing?: Partial<Timing>;
  /** Where the run is cut. Default: 600 s after the last stimulus, or when nothing more can happen. */
  readonly until?: number;
  /** Which workload of a text with several, from 0. */
  readonly document?: number;
}

/**
 * The whole story: reads a text, asks the platform, runs the machines and draws what they said. Equal inputs give
 * equal bytes. Bad input is an answer (`rejected`, a warning), never an exception.
 */
export declare function simulate(yaml: string, options?: Options): Run;

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

interface OwnExit {
  readonly after: number;
  readonly code: number;
  readonly reason?: 'OOMKilled';
}

interface HookBehaviour {
  /** `null` never returns. Default 0. */
  readonly duration?: number | null;
  readonly exitCode?: number;
  readonly httpStatus?: number;
  readonly connection?: 'refused' | 'unresolvable';
  /** `false`: an HTTPS hook meets a plain HTTP server. */
  readonly tls?: boolean;
}

type ProbeKind = 'startup' | 'liveness' | 'readiness';

interface ProbeWindow {
  readonly from: number;
  /** Default: for ever. */
  readonly to?: number;
  readonly exitCode?: number;
  readonly httpStatus?: number;
  readonly connection?: 'ok' | 'refused' | 'unresolvable';
  readonly duration?: number | null;
}

/** A rule’s id, `T-32`; docs/rules.md has them all. */
type RuleId = string;

/**
 * A sentence before it is put into a language: a message's key and what goes into its gaps. Runs carry texts
 * so that changing the language never needs a new run.
 */
interface Text {
  readonly key: string;
  readonly params?: Readonly<Record<string, Gap>>;
}

/** A `sidecar` is an init container whose own restart policy is `Always`. */
type Role = 'init' | 'sidecar' | 'main';

/** Whole milliseconds: an instant on the run’s clock, or a length of time. */
type Ms = number;

/** A way to mend what a finding is about, ready to apply, with what it takes for granted. */
interface Fix extends Edit {
  /** In English. `text` says the same in any language. */
  readonly title: string;
  readonly text: Text;
  /** The program that the image must contain; `''` where it needs none. */
  readonly needs: string;
}

/** A fact at its time, with the machine and the state that said it. */
interface Moment extends Fact {
  readonly at: Ms;
  readonly actor: string;
  readonly state: string;
}

type SpanKind = PhaseKind | ExtraKind;

/** What goes into a gap of a sentence. */
type Gap = string | number | Text | Name;

/** A change of a text: `replacement` goes where `range` is. */
interface Edit {
  readonly range: Range;
  readonly replacement: string;
}

/** What a machine may say happened. `detail` has the keys of the public contract, in plain JSON. */
interface Fact {
  /** `''` for the pod. */
  readonly container: string;
  /** 0 for the first start. */
  readonly attempt: number;
  readonly what: What;
  readonly detail: Readonly<Record<string, unknown>>;
  /** Who says so. */
  readonly rule: RuleId;
}

/**
 * What the kubelet is doing with an attempt; these partition it. A sidecar that waits for its turn to be
 * stopped is `waiting` again.
 */
type PhaseKind = 'waiting' | 'postStart' | 'running' | 'preStop' | 'stopping' | 'backoff' | 'exited';

/** These may overlap a partition or another lane's spans. */
type ExtraKind =
  | 'grace'
  | 'hook-ignored'
  | 'preStop-detached'
  | 'phase'
  | 'state'
  | 'deletion'
  | 'deadline'
  | 'endpoint'
  | 'probe';

/** A name that each language has its own word for, such as a platform's label. */
type Name = Readonly<Record<Lang, string>>;

type What =
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

/** A language of the interface. Both are complete; neither is a translation of last resort. */
type Lang = 'en' | 'zh';

export {};
