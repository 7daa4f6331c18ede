import type { Judged } from './judged.ts';
import { jitterOf, NOTICE } from './tolerance.ts';

interface Cut {
  readonly recorded: readonly Judged[];
  readonly simulated: readonly Judged[];
  readonly isCut: boolean;
}

/**
 * Where one side has one more start of a container than the other, and the jitter of its back-off can carry that start
 * over `horizon` (the deletion, or the end of watching): judges the container only up to there.
 */
export function withoutShiftedRestarts(
  recorded: readonly Judged[],
  simulated: readonly Judged[],
  horizon: number,
): Cut {
  let cut: Cut = { recorded, simulated, isCut: false };
  const names = new Set([...recorded, ...simulated].map(({ container }) => container));
  names.delete('');
  for (const name of names) cut = withoutShiftedRestart(cut, name, horizon);
  return cut;
}

function withoutShiftedRestart(both: Cut, name: string, horizon: number): Cut {
  const startsIn = (list: readonly Judged[]) =>
    list.filter(({ container, what }) => container === name && what === 'created');
  const [inRecording, inRun] = [startsIn(both.recorded), startsIn(both.simulated)];
  if (inRecording.length === inRun.length) return both;

  const isRecorded = inRecording.length > inRun.length;
  const longer = isRecorded ? both.recorded : both.simulated;
  const nth = Math.min(inRecording.length, inRun.length);
  const extra = startsIn(longer)[nth];
  if (!extra) return both;
  const exitsOf = (list: readonly Judged[]) =>
    list.filter(({ container, what }) => container === name && what === 'exited');
  const before = exitsOf(longer).findLast(({ t }) => t <= extra.t);
  const wait = extra.t - (before?.t ?? extra.t);
  const isShifted = wait >= 5 && extra.t + jitterOf(wait) * nth + NOTICE >= horizon;
  if (!isShifted) return both;

  const upTo = (list: readonly Judged[], limit: number) =>
    list.filter(({ container, t }) => container !== name || t < limit);
  const shorten = (list: readonly Judged[]) =>
    list === longer
      ? upTo(list, extra.t - 0.001)
      : upTo(list, Math.max(exitsOf(list).at(-1)?.t ?? Number.POSITIVE_INFINITY, 0) + NOTICE);
  return { recorded: shorten(both.recorded), simulated: shorten(both.simulated), isCut: true };
}
