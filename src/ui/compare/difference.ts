import type { Run, Span } from '../../core/trace/index.ts';
import { deleteOf, type ItemId, spanId } from '../timeline/index.ts';

/** What became of a hook. */
export type Fate = 'runs' | 'abandoned' | 'failed' | 'ignored' | 'skipped';

/** A hook that fares differently in the second run. */
export interface HookDifference {
  readonly container: string;
  readonly hook: string;
  readonly handler: string;
  readonly fates: readonly [Fate | undefined, Fate | undefined];
}

/** A container that ends with another exit code in the second run. */
export interface ExitDifference {
  readonly container: string;
  readonly codes: readonly [number | undefined, number | undefined];
}

/** How a second run differs from a first. */
export interface Difference {
  /** The spans of each run that the other has not. */
  readonly spans: readonly [ReadonlySet<ItemId>, ReadonlySet<ItemId>];
  /** Whether each run is refused. */
  readonly rejected: readonly [boolean, boolean];
  /** Milliseconds from the delete to the last exit of each run; `undefined` where there is none. */
  readonly stop: readonly [number | undefined, number | undefined];
  readonly hooks: readonly HookDifference[];
  readonly exits: readonly ExitDifference[];
}

/** Compares two finished runs. */
export function differenceOf(a: Run, b: Run): Difference {
  const fates = [fatesOf(a), fatesOf(b)] as const;
  const exits = [exitsOf(a), exitsOf(b)] as const;
  return {
    spans: [missingIn(b, a), missingIn(a, b)],
    rejected: [a.rejected !== null, b.rejected !== null],
    stop: [stopOf(a), stopOf(b)],
    hooks: keysOf(...fates).flatMap((key) => {
      const [one, two] = [fates[0].get(key), fates[1].get(key)];
      if (one?.fate === two?.fate) return [];
      const { container, hook, handler } = one ?? two ?? { container: '', hook: '', handler: '' };
      return [{ container, hook, handler, fates: [one?.fate, two?.fate] as const }];
    }),
    exits: keysOf(...exits).flatMap((container) => {
      const codes = [exits[0].get(container), exits[1].get(container)] as const;
      return codes[0] === codes[1] ? [] : [{ container, codes }];
    }),
  };
}

const keysOf = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>) => [
  ...new Set([...a.keys(), ...b.keys()]),
];

const keyOf = ({ container, attempt, kind, from, to, open, outcome, detail }: Span) =>
  [container, attempt, kind, from, to, open, outcome, detail.phase, detail.ready, detail.serving].join();

/** The spans of `run` that `other` has not. */
function missingIn(other: Run, run: Run): ReadonlySet<ItemId> {
  const known = new Set(other.lanes.flatMap(({ lane, spans }) => spans.map((span) => lane + keyOf(span))));
  return new Set(
    run.lanes.flatMap(({ lane, spans }, index) =>
      spans.flatMap((span, i) => (known.has(lane + keyOf(span)) ? [] : [spanId(index, i)])),
    ),
  );
}

/** From the delete to the last process's exit; a platform's own bookkeeping after that is not the pod's stop. */
function stopOf(run: Run): number | undefined {
  const from = deleteOf(run);
  const last = run.moments.findLast(({ what }) => what === 'exited')?.at;
  return from === undefined || last === undefined || last < from ? undefined : last - from;
}

function exitsOf({ moments }: Run): ReadonlyMap<string, number> {
  const ends = moments.filter(({ what }) => what === 'exited');
  return new Map(ends.map(({ container, detail }) => [container, Number(detail.exitCode)]));
}

interface HookFate {
  readonly container: string;
  readonly hook: string;
  readonly handler: string;
  readonly fate: Fate;
}

function fatesOf({ moments }: Run): ReadonlyMap<string, HookFate> {
  const fates = new Map<string, HookFate>();
  for (const { what, container, detail } of moments) {
    const [hook = '', end] = what.split('-');
    const isOwn = hook === 'preStop' || hook === 'postStart';
    const name = isOwn ? hook : String(detail.hook ?? '');
    if (!isOwn && hook !== 'hook') continue;
    const key = `${container} ${name}`;
    const known = fates.get(key);
    const handler = String(detail.handler ?? known?.handler ?? '');
    fates.set(key, { container, hook: name, handler, fate: fateOf(end, detail.exitCode, known?.fate) });
  }
  return fates;
}

function fateOf(end: string | undefined, exitCode: unknown, known: Fate | undefined): Fate {
  if (end === 'failed' || end === 'ignored' || end === 'skipped' || end === 'abandoned') return end;
  if (end === 'end' && known !== 'failed')
    return exitCode === undefined || exitCode === 0 ? 'runs' : 'failed';
  return known ?? 'runs';
}
