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
    | 'Malformed';
  readonly detail: string;
  readonly range?: Range;
}

/** What every reader of text from people returns. Bad text is an answer, not an exception. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** One workload of a text: its value, and where each field of it is written. */
export interface Manifest {
  readonly kind: string;
  readonly name: string;
  /** Plain data without prototypes from outside. */
  readonly value: unknown;
  /** Where a field path such as `spec.containers[0].lifecycle` is written: key and value; `undefined` where it is not. */
  rangeOf(path: string): Range | undefined;
}
