import type { Ms } from '../time.ts';

/** A length of time as kubectl prints it: two units while they are small. @see HumanDuration in apimachinery */
export function ageOf(age: Ms): string {
  const s = Math.max(0, Math.floor(age / 1000));
  const min = Math.floor(s / 60);
  const h = Math.floor(min / 60);
  if (s < 120) return `${s}s`;
  if (min < 10) return s % 60 === 0 ? `${min}m` : `${min}m${s % 60}s`;
  if (min < 180) return `${min}m`;
  return h < 8 && min % 60 > 0 ? `${h}h${min % 60}m` : `${h}h`;
}
