import type { RuleId } from './rules/index.ts';
import type { Options } from './scenario.ts';
import { simulate } from './simulate.ts';
import { defaultTiming } from './stimulus/index.ts';
import { type Ms, ms } from './time.ts';
import type { Mark, Run } from './trace/index.ts';
import { spoken, type Text, text } from './words/index.ts';

/** How far a mark may be from where a run has it, because a real kubelet keeps a rhythm of its own. */
export interface Band {
  /** Index into `Run.lanes`, and into the lane's marks. */
  readonly lane: number;
  readonly mark: number;
  readonly from: Ms;
  readonly to: Ms;
}

/** What varies in a run that is played at every phase of the relist and with every back-off. */
export interface Spread {
  readonly bands: readonly Band[];
  /** Who says that it varies: the phase of the relist, and the length of a back-off. */
  readonly rules: readonly RuleId[];
  /** The band that matters most and its worst case, as a sentence; absent where nothing moves. */
  readonly worst?: Text;
}

/** Less than this nobody sees, and the kubelet's small delays are no surer. */
const LEAST = 50;
const PHASES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99];
const FACTORS = [1, 1.5];

/**
 * Plays a scenario at the ends of what really varies and in between, and says what moves. The delete stays where the run
 * has it; so does everything else that the scenario says.
 *
 * @param run What `simulate` made of the same text and options.
 */
export function spreadOf(yaml: string, options: Options = {}, run: Run = simulate(yaml, options)): Spread {
  if (run.rejected) return { bands: [], rules: [] };
  const timing = { ...defaultTiming, ...options.timing };
  const fixed = { ...options, stimulus: options.stimulus ?? stimulusIn(run) };
  const waits = run.lanes.some(({ spans }) => spans.some(({ kind }) => kind === 'backoff'));
  const phases = timing.relist === 0 ? [timing.relistPhase] : PHASES.map((share) => share * timing.relist);
  const factors = waits ? FACTORS : [timing.backOffFactor];
  const played = factors.map((backOffFactor) =>
    phases.map((relistPhase) =>
      simulate(yaml, { ...fixed, timing: { ...timing, relistPhase, backOffFactor } }),
    ),
  );
  const bands = bandsOf(run, played.flat());
  const moves = (runs: readonly Run[]) => runs[0] !== undefined && bandsOf(runs[0], runs).length > 0;
  const rules: readonly RuleId[] = [
    ...(played.some(moves) ? (['APP-8'] as const) : []),
    ...(moves(played.flatMap((runs) => runs.slice(0, 1))) ? (['APP-9'] as const) : []),
  ];
  const worst = worstOf(run, bands);
  return { bands, rules, ...(worst && { worst }) };
}

/** The delete that comes by itself, nailed to where it came. */
const stimulusIn = ({ moments }: Run) =>
  moments
    .filter(({ what }) => what === 'pod-deletion-marked')
    .slice(0, 1)
    .map(({ at }) => ({ at: at / 1000, do: 'delete' as const }));

/** The marks that are everywhere, and not at the same instant. */
function bandsOf(run: Run, others: readonly Run[]): readonly Band[] {
  const known = others.map(instantsOf);
  return [...instantsOf(run)].flatMap(([key, { lane, mark, at }]) => {
    const there = known.flatMap((instants) => instants.get(key)?.at ?? []);
    const from = ms(Math.min(at, ...there));
    const to = ms(Math.max(at, ...there));
    return there.length < known.length || to - from < LEAST ? [] : [{ lane, mark, from, to }];
  });
}

/** What a viewer waits for. */
const isTelling = ({ what, attempt }: Mark) =>
  what.startsWith('SIG') ||
  what === 'exited' ||
  what === 'pod-object-deleted' ||
  (what === 'started' && attempt > 0);

/** Each telling mark by what it is: the n-th of its kind on its lane and attempt. */
function instantsOf({
  lanes,
}: Run): ReadonlyMap<string, { readonly lane: number; readonly mark: number; readonly at: Ms }> {
  const found = new Map<string, { lane: number; mark: number; at: Ms }>();
  for (const [lane, { marks }] of lanes.entries())
    for (const [mark, each] of marks.entries()) {
      if (!isTelling(each)) continue;
      let nth = 0;
      const keyOf = () => [lane, each.attempt, each.what, nth].join();
      while (found.has(keyOf())) nth++;
      found.set(keyOf(), { lane, mark, at: each.at });
    }
  return found;
}

/** When the last process and the object are gone after a delete; where nobody deletes, the last restart. */
function worstOf({ lanes, moments }: Run, bands: readonly Band[]): Text | undefined {
  const deletedAt = moments.find(({ what }) => what === 'pod-deletion-marked')?.at;
  const placed = bands.map((band) => ({ ...band, ...lanes[band.lane]?.marks[band.mark] }));
  const latest = (isWanted: (what: string | undefined) => boolean) =>
    placed
      .filter(({ what }) => isWanted(what))
      .sort((a, b) => a.to - b.to)
      .at(-1);
  const exit = latest((what) => what === 'exited' || what === 'SIGKILL');
  const gone = latest((what) => what === 'pod-object-deleted');
  const start = latest((what) => what === 'started');
  const sinceDelete = (at: Ms) => spoken(ms(at - (deletedAt ?? 0)));
  for (const [key, band] of [
    ['spread.exit', exit],
    ['spread.gone', gone],
  ] as const)
    if (band && deletedAt !== undefined && band.from > deletedAt)
      return text(key, { from: sinceDelete(band.from), to: sinceDelete(band.to) });
  return (
    start &&
    text('spread.start', {
      container: start.container ?? '',
      start: (start.attempt ?? 0) + 1,
      from: spoken(start.from),
      to: spoken(start.to),
    })
  );
}
