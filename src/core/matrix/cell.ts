import type { Fate, Known } from '../platform/index.ts';
import type { HandlerKind } from '../pod/index.ts';
import type { Ms } from '../time.ts';
import type { Run, Span } from '../trace/index.ts';
import type { Name, Text } from '../words/index.ts';

/** What one platform makes of a manifest, next to the Kubernetes that all are compared with. */
export interface Cell {
  /** The platform's id. */
  readonly platform: string;
  readonly label: Name;
  /** Every hook of the manifest and what becomes of it; none where no platform takes the manifest. */
  readonly hooks: readonly HookCell[];
  /** From what ends the pod to the end of its last process; `undefined` where nothing ends, or nothing ran. */
  readonly timeToDie: Ms | undefined;
  readonly outcome: Outcome;
  /** The exit code of the process that ended worst, where one ended. */
  readonly exitCode: number | undefined;
  /** The sentence that the run, or its refusal, comes to. */
  readonly verdict: Text;
  /** How the weakest answer is known that this cell rests on. */
  readonly evidence: Known<unknown>['how'];
  /** What the run takes for granted about the platform. */
  readonly assumptions: Run['assumptions'];
  /** What differs from the Kubernetes that all are compared with, the most surprising first. */
  readonly differs: readonly Text[];
  /** How much of a surprise the differences are, 0 for none; silent ones weigh the most. */
  readonly surprise: number;
}

/** One hook on one platform. */
export interface HookCell {
  readonly container: string;
  readonly hook: 'postStart' | 'preStop';
  readonly handler: HandlerKind;
  /** `dropped`: the API threw it away before anything could call it. */
  readonly fate: Fate | 'dropped';
  /** Who says so, and how sure that is. */
  readonly known: Known<unknown>;
  /** How it came out in this run, where it was called. */
  readonly came: Span['outcome'] | undefined;
}

/** How a pod comes out: refused, restarted over and over, or its processes gone of themselves, on the signal or by force. */
export type Outcome =
  | 'unreadable'
  | 'refused'
  | 'no-process'
  | 'expired'
  | 'runs-on'
  | 'loops'
  | 'ends-itself'
  | 'leaves'
  | 'killed';
