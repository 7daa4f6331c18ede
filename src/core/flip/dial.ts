import type { ProbeKind } from '../pod/index.ts';

/** A number of a probe that can be turned, by its name in the manifest. */
export type ProbeNumber = 'initialDelaySeconds' | 'periodSeconds' | 'failureThreshold';

/** A value of a dial: a number, or `null` for a process or a hook that never ends. */
export type Setting = number | null;

/** What a dial turns. */
export type Aim =
  | { readonly what: 'grace' }
  | { readonly what: 'delete' }
  /** How long a process goes on after its stop signal. */
  | { readonly what: 'leaving'; readonly container: string; readonly signal: string }
  | { readonly what: 'hook'; readonly container: string; readonly hook: 'postStart' | 'preStop' }
  | {
      readonly what: 'probe';
      readonly container: string;
      readonly probe: ProbeKind;
      readonly number: ProbeNumber;
    };

/** Where the number stands: in the manifest, or in what the manifest cannot say. */
export type Home =
  | { readonly in: 'field'; readonly path: string }
  /** A `sleep` of a command, whose words are at `path`. */
  | { readonly in: 'command'; readonly path: string; readonly command: readonly string[] }
  | { readonly in: 'behaviour' }
  | { readonly in: 'stimulus' };

/** A number that decides how a pod dies, and how far it can be turned. Seconds, or a count. */
export interface Dial {
  /** `grace`, `leaving c01`, `preStop c01`, `liveness.failureThreshold c01`, `delete`. */
  readonly id: string;
  readonly aim: Aim;
  readonly home: Home;
  readonly value: Setting;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Whether `null` may follow `most`. */
  readonly mayBeNever: boolean;
}

/**
 * Whether more of it only ever does more of the same, so that outcomes change once or twice along the way. A probe's
 * grid or the time of a delete may meet a crash loop in any of its turns.
 */
export const isSteady = ({ aim }: Dial): boolean => aim.what !== 'delete' && aim.what !== 'probe';

/** So many steps can be searched by halves, and so many one by one, with 25 runs. */
const affordable = { steady: 1000, other: 22 };

/** What a search stops at, in order, the dial's own value among them; `null` comes last. */
export function stopsOf(dial: Dial): readonly Setting[] {
  const { value, least, most, mayBeNever } = dial;
  const limit = affordable[isSteady(dial) ? 'steady' : 'other'];
  const step = dial.step * Math.max(1, Math.ceil((most - least) / dial.step / limit));
  const count = Math.floor((most - least) / step);
  const numbers = new Set(Array.from({ length: count + 1 }, (_, index) => tidy(least + index * step)));
  numbers.add(most);
  if (value !== null) numbers.add(value);
  const sorted = [...numbers].sort((a, b) => a - b);
  return mayBeNever ? [...sorted, null] : sorted;
}

/** Without what binary fractions leave behind. */
const tidy = (value: number) => Math.round(value * 1000) / 1000;
