import type { Chart, Moment, Step } from '../../core/lifecycle/index.ts';
import type { Ms } from '../../core/time.ts';
import type { Actor } from './actors.ts';

/** How many steps were taken up to an instant, by halves: the index of the first that comes later. */
export function stepsUntil(steps: readonly Step[], at: Ms): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The steps of the latest instant among the first `count`: what was just done, microstep by microstep. */
export function latestOf(steps: readonly Step[], count: number): readonly Step[] {
  const last = steps[count - 1];
  if (!last) return [];
  let from = count - 1;
  while (from > 0 && steps[from - 1]?.at === last.at) from -= 1;
  return steps.slice(from, count).filter(({ transitions }) => transitions.length > 0);
}

/** When each state was entered, or entered anew; by path. */
export function entriesOf(
  { transitions }: Chart,
  steps: readonly Step[],
): ReadonlyMap<string, readonly Ms[]> {
  const targets = new Map(transitions.map(({ id, to }) => [id, to]));
  const entries = new Map<string, Ms[]>();
  let before = new Set<string>();
  for (const step of steps) {
    const aimed = new Set(step.transitions.flatMap((id) => targets.get(id) ?? []));
    for (const path of step.states) {
      if (before.has(path) && !aimed.has(path)) continue;
      entries.set(path, [...(entries.get(path) ?? []), step.at]);
    }
    before = new Set(step.states);
  }
  return entries;
}

/**
 * Where a click on a state leads: to when it was last entered; from there to when it is entered next, and round again.
 * `undefined` for a state that is never entered.
 */
export function entryFrom(entries: readonly Ms[], at: Ms): Ms | undefined {
  if (entries.includes(at)) return entries.find((entry) => entry > at) ?? entries[0];
  return entries.findLast((entry) => entry < at) ?? entries[0];
}

/** What an actor said in one of its steps: in the states it entered, and on the way out of those it left. */
export function momentsOf(
  moments: readonly Moment[],
  { machine, container, attempt, part, steps }: Actor,
  step: Step,
  { transitions }: Chart,
): readonly Moment[] {
  const before = new Set(steps[steps.indexOf(step) - 1]?.states);
  const taken = transitions.filter(({ id }) => step.transitions.includes(id));
  const aimed = new Set(taken.flatMap(({ to }) => to));
  const places = new Set([
    ...taken.flatMap(({ from, actions }) => (actions.length > 0 ? [from] : [])),
    ...step.states.filter((path) => !before.has(path) || aimed.has(path)),
  ]);
  const isAbout = ({ container: name, attempt: start, detail }: Moment) =>
    name === container && (machine === 'probe' ? isOfProbe(part, detail) : start === attempt);
  return moments.filter(
    (moment) =>
      moment.at === step.at &&
      moment.actor === machine &&
      places.has(moment.state) &&
      (machine === 'pod' || machine === 'worker' || isAbout(moment)),
  );
}

/** An attempt names its probe's kind, the kubelet's event begins with it. */
const isOfProbe = (kind: string, detail: Moment['detail']): boolean =>
  detail.kind === kind || String(detail.message).toLowerCase().startsWith(kind);
