import { type RefObject, useCallback, useEffect } from 'react';
import { panned, wholeView, zoomed } from './scale.ts';
import type { TimelineAxis } from './useAxis.ts';

/** How wheel, fingers and buttons change the visible part of the run. */
export interface ViewControl {
  zoom(factor: number, around?: number): void;
  pan(by: number): void;
  fit(): void;
}

/** Where in a plot the time is drawn, in its own pixels: right of the names. */
interface DrawnPart {
  readonly left: number;
  readonly width: number;
}

/**
 * The view of a plot. Ctrl or ⌘ with the wheel zooms at the pointer, a sideways wheel pans once zoomed; a plain
 * wheel is the page's. Two fingers pinch.
 */
export function useView(
  plot: RefObject<HTMLElement | null>,
  { setView }: TimelineAxis,
  { left, width }: DrawnPart,
): ViewControl {
  const zoom = useCallback(
    (factor: number, around = 0.5) => setView((old) => zoomed(old, factor, around)),
    [setView],
  );
  const pan = useCallback((by: number) => setView((old) => panned(old, by)), [setView]);
  const fit = useCallback(() => setView(() => wholeView), [setView]);

  useEffect(() => {
    const element = plot.current;
    if (!element) return;
    const shareOf = (x: number) => {
      const box = element.getBoundingClientRect();
      const magnified = box.width / Math.max(element.offsetWidth, 1) || 1;
      return Math.min(Math.max(((x - box.left) / magnified - left) / width, 0), 1);
    };
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        zoom(Math.exp(-event.deltaY * 0.002 * (event.deltaMode === 1 ? 20 : 1)), shareOf(event.clientX));
      } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        pan(event.deltaX / width);
      }
    };
    const fingers = new Map<number, number>();
    const onPointer = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') return;
      const isUp = event.type === 'pointerup' || event.type === 'pointercancel';
      const before = [...fingers.values()];
      if (isUp) fingers.delete(event.pointerId);
      else if (event.type === 'pointerdown' || fingers.has(event.pointerId))
        fingers.set(event.pointerId, event.clientX);
      const [a, b] = fingers.values();
      const [oldA, oldB] = before;
      if (event.type !== 'pointermove' || a === undefined || b === undefined) return;
      if (oldA === undefined || oldB === undefined || oldA === oldB) return;
      zoom(Math.abs(a - b) / Math.abs(oldA - oldB), shareOf((a + b) / 2));
    };
    const kinds = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const;
    element.addEventListener('wheel', onWheel, { passive: false });
    for (const kind of kinds) element.addEventListener(kind, onPointer);
    return () => {
      element.removeEventListener('wheel', onWheel);
      for (const kind of kinds) element.removeEventListener(kind, onPointer);
    };
  }, [plot, zoom, pan, left, width]);

  return { zoom, pan, fit };
}
