/**
 * A search along the stops of a dial. It asks for the outcome at one stop after the other, by index, and is told its
 * key; it returns the nearest stop with another outcome than today's.
 */
export type Search = Generator<number, number | undefined, string>;

/**
 * Searches from `now` towards `end` by halves: right where the stops with today's outcome lie side by side, as they
 * do where more of something never undoes what less of it did. Asks for at most 2 + log2 of the way.
 */
export function* byHalves(now: number, end: number, today: string): Search {
  if (now === end || (yield end) === today) return undefined;
  let same = now;
  let other = end;
  while (Math.abs(other - same) > 1) {
    const middle = Math.trunc((same + other) / 2);
    if ((yield middle) === today) same = middle;
    else other = middle;
  }
  return other;
}

/** Asks for every stop from `now` towards `end`: right wherever outcomes come and go. */
export function* oneByOne(now: number, end: number, today: string): Search {
  const by = Math.sign(end - now);
  let found: number | undefined;
  for (let index = now + by; by !== 0 && (end - index) * by >= 0; index += by) {
    const isOther = (yield index) !== today;
    if (isOther) found ??= index;
  }
  return found;
}
