import type { RuleId } from '../rules/index.ts';
import type { Text } from '../words/index.ts';

/** `[from, to)` in UTF-16 offsets of the YAML text. */
export type Range = readonly [from: number, to: number];

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

/** The whole sentence as the API server prints it: `spec.containers: Required value`. */
export const sentenceOf = ({ field, type, detail }: FieldError): string =>
  type === 'Malformed' ? detail : [field, type, detail].filter((part) => part !== '').join(': ');

/** What every reader of text from people returns. Bad text is an answer, not an exception. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Something worth knowing that does not stop the reading: what was dropped, rewritten, repaired or assumed. */
export interface Remark {
  /** Stable, `unknown-field`; never reused for another meaning. */
  readonly id: string;
  readonly rule: RuleId;
  readonly text: Text;
  readonly severity: 'warning' | 'info';
  readonly container?: string;
  /** The field path it is about. */
  readonly field?: string;
  /** The name that was probably meant by a misspelt one. */
  readonly meant?: string;
  readonly range?: Range;
}

/** One workload of a text: its value, and where each field of it is written. */
export interface Manifest {
  readonly kind: string;
  /** The field in which the pod's `metadata` and `spec` stand; `''` for a pod itself. */
  readonly path: string;
  /** Whether a controller of somebody's own makes the pods: the API server knows nothing of the kind. */
  readonly isCustom: boolean;
  readonly name: string;
  /** The whole text it stands in, which all ranges are of. */
  readonly text: string;
  /** Plain data; objects have no prototype, so a key such as `constructor` is only a key. */
  readonly value: unknown;
  /** What the text says in a way that kubectl would take differently, or not at all. */
  readonly remarks: readonly Remark[];
  /**
   * Where a field path such as `spec.containers[0].lifecycle` is written: key and value; `undefined` where it is not,
   * but the first line for a `kind` that only the list around it tells.
   */
  rangeOf(path: string): Range | undefined;
}
