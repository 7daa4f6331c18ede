import { inSeconds, type Ms, ms } from '../../core/time.ts';
import type { Words } from './words.en.ts';

/** A length of time as a label says it: `30 s`, `4.9 s`, `2 min 10 s`. Rounded to a tenth of a second. */
export function durationOf(length: Ms, words: Words): string {
  if (!Number.isFinite(length)) return '∞';
  const rounded = ms(Math.round(length / 100) * 100);
  if (Math.abs(rounded) < 120_000) return words.seconds(inSeconds(rounded));
  const minutes = Math.trunc(rounded / 60_000);
  return words.minutes(minutes, inSeconds(ms(Math.abs(rounded) - Math.abs(minutes) * 60_000)));
}

/** An instant with one decimal, as clocks and tables show it: `34.5 s`. */
export const clockOf = (at: Ms, words: Words): string =>
  words.seconds((Math.round(at / 100) / 10 || 0).toFixed(1));
