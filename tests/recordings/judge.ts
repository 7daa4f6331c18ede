import type { Run } from '../../src/core/trace/index.ts';
import { type Judged, judgedOf, judgedOfRun } from './judged.ts';
import { endOf, type Recording } from './recording.ts';
import { refusedByRun, refusedFields } from './refusal.ts';
import { withoutShiftedRestarts } from './shifted.ts';
import { isSameWait, NOTICE, TIGHT } from './tolerance.ts';

/**
 * The judge of a run by a recording of the same pod.
 *
 * Equal must be: how often each thing happens per container and attempt, exit codes, stop signals and their timeouts,
 * the words of events, the grace of a deletion, the last phase, the refused fields. In time, what follows at once from
 * something else must keep its distance to it within a quarter of a second. What begins with the kubelet noticing
 * something (a restart, the next container, a phase, a kill that had to wait for the pod's worker) may fall one relist
 * and a quarter earlier or later, and takes along what follows from it. Waits of a crash loop are compared as intervals.
 *
 * Not judged: sleep hooks' own begin and end (the kubelet sleeps unseen), probes, status details, other events, stop
 * calls on containers that had already exited.
 */
export function judge(recording: Recording, run: Pick<Run, 'rejected' | 'moments'>): readonly string[] {
  if (recording.rejected || run.rejected) return refusalFaults(recording, run);
  const end = endOf(recording);
  const said = judgedOf(recording.trace);
  const deletedAt = said.find(({ what }) => what === 'pod-deletion-marked')?.t ?? Number.POSITIVE_INFINITY;
  const { recorded, simulated, isCut } = withoutShiftedRestarts(
    said,
    judgedOfRun(run.moments, end + NOTICE),
    Math.min(deletedAt, end),
  );
  return [
    ...countFaults(recorded, simulated),
    ...orderedFaults({ recording, recorded, simulated, deletedAt, isCut }),
  ];
}

function refusalFaults({ rejected }: Recording, run: Pick<Run, 'rejected'>): readonly string[] {
  if (!rejected || !run.rejected) return [rejected ? 'not refused' : 'refused, but it ran'];
  const want = refusedFields(rejected.message).join('; ');
  const got = refusedByRun(run.rejected.errors).join('; ');
  return want && want !== got ? [`refused for ${want}, but simulated ${got}`] : [];
}

const groupedByKey = (list: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> => {
  const groups = new Map<string, Judged[]>();
  for (const each of list) {
    const group = groups.get(each.key);
    if (group) group.push(each);
    else groups.set(each.key, [each]);
  }
  return groups;
};

function countFaults(recorded: readonly Judged[], simulated: readonly Judged[]): readonly string[] {
  const [r, s] = [groupedByKey(recorded), groupedByKey(simulated)];
  return [...new Set([...r.keys(), ...s.keys()])].flatMap((key) => {
    const [want, got] = [r.get(key)?.length ?? 0, s.get(key)?.length ?? 0];
    return want === got ? [] : [`${key}: recorded ${want} times, simulated ${got} times`];
  });
}

interface Pair {
  readonly recording: Recording;
  readonly recorded: readonly Judged[];
  readonly simulated: readonly Judged[];
  readonly deletedAt: number;
  /** Whether a restart that jitter moved was left out; what it does to the phase is not known then. */
  readonly isCut: boolean;
}

/**
 * Goes through the recording in order and compares each entry with its partner in the run. `offsets` is by how much the
 * recording may be ahead of the run: whatever began by noticing adds its own, and all that follows may share it.
 */
function orderedFaults({ recording, recorded, simulated, deletedAt, isCut }: Pair): readonly string[] {
  const faults: string[] = [];
  const partners = groupedByKey(simulated);
  const met = new Map<string, number>();
  const offsets = [0];
  const exits = new Map<string, { readonly recorded: number; readonly simulated: number }>();
  const looping = new Set<string>();
  const firstContainer = recorded.find(({ what }) => what === 'created')?.container;
  const isQuiet = quietness(recording);
  const isDeletionQuiet = isQuiet(deletedAt);

  const began = (each: Judged, nth: number): boolean => {
    switch (each.what) {
      case 'phase':
      case 'pod-object-deleted':
      case 'DeadlineExceeded':
        return true;
      case 'created':
        return each.attempt > 0 || nth > 0 || each.container !== firstContainer;
      case 'Killing':
        if (each.t >= deletedAt) return !isDeletionQuiet;
        return looping.has(each.container) || !(/ probe/.test(String(each.facts.message)) && isQuiet(each.t));
      default:
        return false;
    }
  };

  for (const each of recorded) {
    const nth = met.get(each.key) ?? 0;
    met.set(each.key, nth + 1);
    const partner = partners.get(each.key)?.[nth];
    if (!partner) continue;
    const isExcused = isCut && each.what === 'phase';

    const [want, got] = [JSON.stringify(each.facts), JSON.stringify(partner.facts)];
    if (want !== got && !isExcused)
      faults.push(`${each.key} at ${each.t}: recorded ${want}, simulated ${got}`);

    const offset = each.t - partner.t;
    const isWithin = (slack: number) => offsets.some((known) => Math.abs(offset - known) <= slack);
    const begins = began(each, nth);
    if (isWithin(TIGHT)) {
      if (begins) offsets.push(offset);
    } else {
      const exit = exits.get(each.container);
      const waits = [
        each.t - (exit?.recorded ?? each.t),
        partner.t - (exit?.simulated ?? partner.t),
      ] as const;
      const isLoop = each.what === 'created' && each.attempt > 0 && Math.max(...waits) > 5;
      const isDeletionKill = each.what === 'Killing' && each.t >= deletedAt;
      const fits = isLoop ? isSameWait(...waits) : begins && isWithin(isDeletionKill ? 2 * NOTICE : NOTICE);
      if (fits) offsets.push(offset);
      else if (!isExcused)
        faults.push(`${each.key}: recorded at ${each.t.toFixed(2)}, simulated at ${partner.t.toFixed(2)}`);
      if (isLoop) looping.add(each.container);
    }
    if (each.what === 'exited') exits.set(each.container, { recorded: each.t, simulated: partner.t });
  }
  return faults;
}

/** What another sync of the pod leaves behind it. */
const traces = new Set(['created', 'exited', 'postStart-end', 'status']);

/**
 * Whether a pod was left alone for two relists before an instant. Work that comes sooner after another sync waits for up
 * to two relists; a quiet pod's worker acts at once.
 */
function quietness({ trace, probeTimes = {} }: Recording): (instant: number) => boolean {
  const readiness = Object.entries(probeTimes).flatMap(([key, times]) =>
    key.endsWith('readiness') ? times : [],
  );
  return (instant) =>
    !trace.some(({ t, what }) => traces.has(what) && t > instant - 2.2 && t < instant - 0.02) &&
    !readiness.some((t) => t > instant - 2.2 && t < instant);
}
