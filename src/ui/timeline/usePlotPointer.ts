import { type PointerEvent, useRef } from 'react';
import type { Ms } from '../../core/time.ts';
import { AXIS } from './Axis.tsx';
import type { ItemId } from './item.ts';
import { type Range, rangeOf, snapped } from './range.ts';
import type { Scale } from './scale.ts';

interface PlotPointer {
  readonly scale: Scale;
  readonly left: number;
  /** What an end of a range snaps to. */
  readonly instants: readonly Ms[];
  /** Whether a drag selects a range also without the Shift key. */
  readonly isSelecting: boolean;
  /** When the mark was that somebody picks; `undefined` for a span. */
  instantOf(id: ItemId | undefined): Ms | undefined;
  onSeek(at: Ms): void;
  onPan(by: number): void;
  onPick(id: ItemId | undefined): void;
  onRange(range: Range | undefined): void;
}

const itemUnder = (target: EventTarget): ItemId | undefined =>
  target instanceof Element
    ? (target.closest<SVGElement>('[data-item]')?.dataset.item as ItemId | undefined)
    : undefined;

const SLACK = 4;
/** So many pixels from a moment, and it is meant. */
const SNAP = 6;

interface Press {
  readonly x: number;
  readonly last: number;
  readonly does: 'scrub' | 'pan' | 'wait' | 'select';
  readonly item: ItemId | undefined;
}

/**
 * What a pointer does on the plot: on the axis it scrubs; on the lanes a drag pans and a click picks what is
 * under it and moves the playhead there. With Shift a drag selects a range.
 */
export function usePlotPointer(plot: PlotPointer) {
  const { scale, left, instants, isSelecting, instantOf, onSeek, onPan, onPick, onRange } = plot;
  const press = useRef<Press>(undefined);
  const instantAt = (x: number) => snapped(scale.atOf(x), instants, scale.atOf(x + SNAP) - scale.atOf(x));
  const xIn = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const zoom = box.width / Math.max(event.currentTarget.offsetWidth, 1) || 1;
    return { x: (event.clientX - box.left) / zoom - left, y: (event.clientY - box.top) / zoom };
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (!event.isPrimary) press.current = undefined;
      if (!event.isPrimary || event.button !== 0 || (event.target as Element).closest('.hl-grip, .hl-card'))
        return;
      const { x, y } = xIn(event);
      const does = isSelecting || event.shiftKey ? 'select' : y < AXIS ? 'scrub' : 'wait';
      press.current = { x, last: x, does, item: itemUnder(event.target) };
      if (does !== 'wait') event.currentTarget.setPointerCapture(event.pointerId);
      if (does === 'scrub') onSeek(scale.atOf(x));
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const start = press.current;
      if (!start) return;
      const { x } = xIn(event);
      if (start.does === 'scrub') onSeek(scale.atOf(x));
      else if (start.does === 'select') {
        if (Math.abs(x - start.x) > SLACK) onRange(rangeOf(instantAt(start.x), instantAt(x)));
      } else if (start.does === 'pan' || Math.abs(x - start.x) > SLACK) {
        if (start.does === 'wait') event.currentTarget.setPointerCapture(event.pointerId);
        onPan((start.last - x) / scale.width);
        press.current = { ...start, last: x, does: 'pan' };
      }
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const start = press.current;
      press.current = undefined;
      if (!start || start.does === 'scrub' || start.does === 'pan') return;
      const { x } = xIn(event);
      if (start.does === 'select' && Math.abs(x - start.x) > SLACK) return;
      onRange(undefined);
      onPick(start.item);
      onSeek(instantOf(start.item) ?? scale.atOf(x));
    },
    onPointerCancel() {
      press.current = undefined;
    },
  };
}
