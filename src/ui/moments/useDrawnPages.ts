import { type RefObject, useCallback, useEffect, useState } from 'react';
import { useGrowing } from '../controls/index.ts';

/** So many pages are drawn whether anyone looks at them or not. */
const ALWAYS = 10;

/** So many are drawn in one go. */
const AT_ONCE = 2;

/**
 * Which pages of a long table are drawn: the first ten, and of the others those that came near the view or were asked for.
 * @param pages elements that stand for the pages not yet drawn name theirs as `data-page`
 * @param of begins anew when it changes
 */
export function useDrawnPages(count: number, pages: RefObject<HTMLElement | null>, of: unknown) {
  const grown = useGrowing(Math.min(count, ALWAYS), AT_ONCE, of);
  const [seen, setSeen] = useState<{ readonly of: unknown; readonly pages: ReadonlySet<number> }>();
  const later = seen && Object.is(seen.of, of) ? seen.pages : undefined;
  const isDrawn = useCallback((page: number) => page < grown || later?.has(page) === true, [grown, later]);
  const draw = useCallback(
    (wanted: readonly number[]) =>
      setSeen((before) => {
        const known = before && Object.is(before.of, of) ? before.pages : [];
        return { of, pages: new Set([...known, ...wanted]) };
      }),
    [of],
  );
  useEffect(() => {
    if (count <= ALWAYS || !pages.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const near = entries.filter((entry) => entry.isIntersecting).map(({ target }) => target);
        if (near.length > 0) draw(near.map((page) => Number((page as HTMLElement).dataset.page)));
      },
      { root: pages.current.closest('.hl-scroll'), rootMargin: '400px 0px' },
    );
    for (const page of pages.current.querySelectorAll('[data-page]')) observer.observe(page);
    return () => observer.disconnect();
  }, [count, pages, draw]);
  return { isDrawn, draw } as const;
}
