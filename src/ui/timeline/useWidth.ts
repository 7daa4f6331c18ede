import { type RefObject, useLayoutEffect, useState } from 'react';
import { painted } from '../playback/index.ts';

/** The width of an element's content in whole pixels, kept up to date; 0 until the browser has laid it out, which it is not made to. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    observer.observe(element);
    // A frame that nobody sees is laid out, but hears of no size.
    void painted().then(() => setWidth((known) => known || Math.round(element.clientWidth)));
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
