/** The index of the last of some moments, in order of time, that is not after an instant; -1 if all are. */
export function lastUntil(moments: readonly { readonly at: number }[], at: number): number {
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle]?.at ?? at) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
