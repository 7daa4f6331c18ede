import { type PointerEvent, useRef } from 'react';
import type { Ms } from '../../core/time.ts';
import { AXIS } from './Axis.tsx';
import type { ItemId } from './item.ts';
import type { Scale } from './scale.ts';

interface PlotPointer {
  readonly scale: Scale;
  readonly left: number;
  onSeek(at: Ms): void;
  onPan(by: number): void;
  onPick(id: ItemId | undefined): void;
}

const itemUnder = (target: EventTarget): ItemId | undefined =>
  target instanceof Element
    ? (target.closest<SVGElement>('[data-item]')?.dataset.item as ItemId | undefined)
    : undefined;

const SLACK = 4;

/**
 * What a pointer does on the plot: on the axis it scrubs; on the lanes a drag pans and a click picks what is
 * under it and moves the playhead there.
 */
export function usePlotPointer({ scale, left, onSeek, onPan, onPick }: PlotPointer) {
  const press = useRef<{ x: number; last: number; does: 'scrub' | 'pan' | 'wait'; item: ItemId | undefined }>(
    undefined,
  );
  const xIn = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const zoom = box.width / Math.max(event.currentTarget.offsetWidth, 1) || 1;
    return { x: (event.clientX - box.left) / zoom - left, y: (event.clientY - box.top) / zoom };
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || (event.target as Element).closest('.hl-grip, .hl-card')) return;
      const { x, y } = xIn(event);
      const does = y < AXIS ? 'scrub' : 'wait';
      press.current = { x, last: x, does, item: itemUnder(event.target) };
      if (does === 'scrub') {
        event.currentTarget.setPointerCapture(event.pointerId);
        onSeek(scale.atOf(x));
      }
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const start = press.current;
      if (!start) return;
      const { x } = xIn(event);
      if (start.does === 'scrub') onSeek(scale.atOf(x));
      else if (start.does === 'pan' || Math.abs(x - start.x) > SLACK) {
        if (start.does === 'wait') event.currentTarget.setPointerCapture(event.pointerId);
        onPan((start.last - x) / scale.width);
        press.current = { ...start, last: x, does: 'pan' };
      }
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const start = press.current;
      press.current = undefined;
      if (start?.does !== 'wait') return;
      onPick(start.item);
      onSeek(scale.atOf(xIn(event).x));
    },
    onPointerCancel() {
      press.current = undefined;
    },
  };
}
