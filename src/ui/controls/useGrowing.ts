import { startTransition, useEffect, useState } from 'react';

/**
 * How many of `total` things to draw by now: a first few at once, then more with each pause the browser gets, so
 * that hundreds never hold up the page. Begins anew when `of` changes.
 */
export function useGrowing(total: number, step: number, of: unknown): number {
  const [grown, setGrown] = useState({ of, count: step });
  const count = Object.is(grown.of, of) ? grown.count : step;
  useEffect(() => {
    if (count >= total) return;
    startTransition(() => setGrown({ of, count: count + step }));
  }, [count, total, step, of]);
  return Math.min(count, total);
}
