import { startTransition, useEffect, useState } from 'react';

/**
 * How many of `total` things to draw by now: `first` of them at once, by default a step, then a step more with each pause the browser
 * gets, so that hundreds never hold up the page. Begins anew when `of` changes.
 */
export function useGrowing(total: number, step: number, of: unknown, first = step): number {
  const [grown, setGrown] = useState({ of, count: first });
  const count = Object.is(grown.of, of) ? grown.count : first;
  useEffect(() => {
    if (count >= total) return;
    startTransition(() => setGrown({ of, count: count + step }));
  }, [count, total, step, of]);
  return Math.min(count, total);
}
