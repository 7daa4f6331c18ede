import { type Ms, ms } from '../time.ts';
import type { Moment } from './fact.ts';
import type { Repeated } from './world.ts';

/** So many successes of a probe in a row are told: a pod may live for years, and nobody counts them [APP-27]. */
const TOLD_IN_A_ROW = 5000;

/** Writes down what the machines say, each thing at its time on `now`. */
export function createRecorder(now: () => Ms) {
  const said: Moment[] = [];
  const repeating = new Map<string, Repeated>();
  const repeated = new Map<string, Moment[]>();
  let count = 0;
  let deletedAt: Ms | undefined;

  const writeRepeated = ({ name, attempt, kind, from, every }: Repeated, until: number) => {
    const key = `${name} ${kind}`;
    const told = repeated.get(key) ?? [];
    repeated.set(key, told);
    const before = told.length;
    // The one that it goes on from has been told.
    const last = Math.min(until, from + (TOLD_IN_A_ROW - 1) * every);
    for (let at = from; at < last; at = ms(at + every)) {
      const detail = { kind, result: 'success' };
      told.push({
        at,
        container: name,
        attempt,
        what: 'probe',
        detail,
        rule: 'R-1',
        actor: 'probe',
        state: 'probing',
      });
    }
    count += told.length - before;
  };

  return {
    say(moment: Omit<Moment, 'at'>): void {
      if (moment.what === 'pod-deletion-marked') deletedAt ??= now();
      count += 1;
      said.push({ at: now(), ...moment });
    },

    repeat(id: string, repeated: Repeated | undefined): void {
      const before = repeating.get(id);
      if (before) writeRepeated(before, now());
      if (repeated) repeating.set(id, repeated);
      else repeating.delete(id);
    },

    /** Whether a probe goes on and on. */
    repeats: (): boolean => repeating.size > 0,

    /** Ends all that repeats: nobody is left to say so. */
    silence(): void {
      for (const each of repeating.values()) writeRepeated(each, now());
      repeating.clear();
    },

    /** When the pod was first deleted, once it was. */
    deletedAt: (): Ms | undefined => deletedAt,

    count: (): number => count,

    /**
     * Everything up to `end`, in order of time. What repeats comes last in an instant, by its container and kind: how far anyone looks
     * ahead does not change what came before what.
     */
    finish(end: Ms): readonly Moment[] {
      for (const each of repeating.values()) writeRepeated(each, end + 1);
      const keys = [...repeated.keys()].sort();
      return [...said, ...keys.flatMap((key) => repeated.get(key) ?? [])].sort((a, b) => a.at - b.at);
    },

    last: (): Ms => said.at(-1)?.at ?? ms(0),
  };
}
