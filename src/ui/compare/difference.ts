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
  /** Whether all spans are the same at the same time. */
  readonly isNone: boolean;
  /** The spans of each run that the other has not, however early or late. */
  readonly spans: readonly [ReadonlySet<ItemId>, ReadonlySet<ItemId>];
  /** Whether each run is refused. */
  readonly rejected: readonly [boolean, boolean];
  /** Milliseconds from the delete to the last exit of each run; `undefined` where there is none. */
  readonly stop: readonly [number | undefined, number | undefined];
  readonly hooks: readonly HookDifference[];
  readonly exits: readonly ExitDifference[];
}

/** Compares two finished runs. Where one is refused, that is the difference. */
export function differenceOf(a: Run, b: Run): Difference {
  const rejected = [a.rejected !== null, b.rejected !== null] as const;
  if (rejected.includes(true)) return { ...nothing, rejected };
  const fates = [fatesOf(a), fatesOf(b)] as const;
  const exits = [exitsOf(a), exitsOf(b)] as const;
  return {
    isNone: placedIn(a) === placedIn(b),
    spans: [missingIn(b, a), missingIn(a, b)],
    rejected,
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

const nothing = {
  isNone: false,
  spans: [new Set<ItemId>(), new Set<ItemId>()],
  stop: [undefined, undefined],
  hooks: [],
  exits: [],
} as const;

const keysOf = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>) => [
  ...new Set([...a.keys(), ...b.keys()]),
];

/** What a span says wherever it is, and its length in tenths of a second: what came before may have moved it. */
const keyOf = (lane: string, { container, attempt, kind, open, outcome, detail }: Span, tenths: number) =>
  [lane, container, attempt, kind, open, outcome, tenths, ...telling.map((key) => detail[key])].join();

const telling = ['phase', 'ready', 'serving', 'total', 'ruling', 'exitCode'];

/** What lasts until the pod is gone has no length of its own. */
const tenthsOf = ({ kind, open, from, to }: Span) =>
  open || kind === 'exited' || kind === 'grace' ? 0 : Math.round((to - from) / 100);

/** What all spans of a run say, and when. */
const placedIn = ({ lanes }: Run): string =>
  lanes.flatMap(({ lane, spans }) => spans.map((span) => keyOf(lane, span, span.to) + span.from)).join('\n');

/** The spans of `run` that `other` has not, give or take a tenth of a second; but for a platform's own bookkeeping. */
function missingIn(other: Run, run: Run): ReadonlySet<ItemId> {
  const known = new Set(
    other.lanes.flatMap(({ lane, spans }) =>
      spans.flatMap((span) => [-1, 0, 1].map((by) => keyOf(lane, span, tenthsOf(span) + by))),
    ),
  );
  return new Set(
    run.lanes.flatMap(({ lane, spans }, index) =>
      spans.flatMap((span, i) =>
        span.kind === 'state' || known.has(keyOf(lane, span, tenthsOf(span))) ? [] : [spanId(index, i)],
      ),
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

function fatesOf({ moments, lanes }: Run): ReadonlyMap<string, HookFate> {
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
  // No moment says that an exec hook is given up: it goes on, and its end is told.
  for (const { container, kind, outcome } of lanes.flatMap(({ spans }) => spans)) {
    const known = fates.get(`${container} ${kind}`);
    if (known && outcome === 'abandoned') fates.set(`${container} ${kind}`, { ...known, fate: outcome });
  }
  return fates;
}

function fateOf(end: string | undefined, exitCode: unknown, known: Fate | undefined): Fate {
  if (end === 'failed' || end === 'ignored' || end === 'skipped' || end === 'abandoned') return end;
  if (end === 'end' && known !== 'failed')
    return exitCode === undefined || exitCode === 0 ? 'runs' : 'failed';
  return known ?? 'runs';
}
