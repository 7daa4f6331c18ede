import { isPlain } from '../plain.ts';
import { type Text, text } from '../words/index.ts';

/** Hears which of somebody's wishes cannot be met, and what is done instead [APP-26]. */
export type Complain = (said: Text) => void;

/** The least and the most that a number may be. */
export type Bounds = readonly [least: number, most: number];

/** Seconds, up to a milliard: thirty years. */
export const time: Bounds = [0, 1_000_000_000];

/** What somebody gave where fields belong: none where it has none. */
export function fieldsIn(
  given: unknown,
  path: string,
  complain: Complain,
): Readonly<Record<string, unknown>> {
  if (isPlain(given)) return given;
  if (given !== undefined) complain(ignored(path, given));
  return {};
}

/** The number that somebody gave: left out where it is none, the nearest one where it is out of bounds. */
export function numberIn(
  given: unknown,
  path: string,
  bounds: Bounds,
  complain: Complain,
): number | undefined {
  if (isNumber(given)) return within(given, path, bounds, complain);
  if (given !== undefined) complain(ignored(path, given));
  return undefined;
}

/** The instant that somebody gave; none before the first container is one. */
export function instantIn(given: unknown, path: string, complain: Complain): number | undefined {
  if (!isNumber(given) || given >= 0) return numberIn(given, path, time, complain);
  complain(ignored(path, given));
  return undefined;
}

/** The nearest number within bounds. */
export function within(given: number, path: string, [least, most]: Bounds, complain: Complain): number {
  const used = Math.min(Math.max(given, least), most);
  if (used !== given) complain(text('simulate.option-bounded', { path, given, used }));
  return used;
}

/** That something makes no sense, and the run goes on as if it had not been given. */
export const ignored = (path: string, given: unknown): Text =>
  text('simulate.option-ignored', { path, given: shown(given) });

/** A value as a sentence shows it: short, whatever it is. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  return String(value).slice(0, 40);
}

/** Whether a value is a number to reckon with. */
export const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
