import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { type Ms, ms } from '../../core/time.ts';
import { clockOf, useSpeech } from '../words/index.ts';
import type { Scale } from './scale.ts';

/** What a handle needs to know, and whom it tells. */
export interface GripProps {
  readonly at: Ms;
  readonly to: Ms;
  readonly scale: Scale;
  onMove(at: Ms): void;
  /** The plot must not change its scale under a moving hand. */
  onHold(held: boolean): void;
}

const HALF = 500;
const steps: Readonly<Record<string, number>> = {
  ArrowRight: HALF,
  ArrowUp: HALF,
  ArrowLeft: -HALF,
  ArrowDown: -HALF,
  PageUp: 10 * HALF,
  PageDown: -10 * HALF,
};

/** Where the delete's flag stands, as a style. */
export const placeOf = (x: number) => ({ transform: `translateX(${x.toFixed(1)}px)` });

/** The handle of the delete on the axis: drag it, or move it by arrow keys in half seconds. */
export function Grip({ at, to, scale, onMove, onHold }: GripProps) {
  const { words } = useSpeech();
  const offset = useRef<number>(undefined);
  const x = scale.xOf(at);
  const moveTo = (place: number) => onMove(ms(Math.max(0, Math.round(scale.atOf(place) / 100) * 100)));
  return (
    <div
      className="hl-grip"
      role="slider"
      tabIndex={0}
      aria-label={words.moveDelete}
      aria-valuemin={0}
      aria-valuemax={to / 1000}
      aria-valuenow={at / 1000}
      aria-valuetext={clockOf(at, words)}
      style={placeOf(x)}
      onPointerDown={(event: PointerEvent<HTMLElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        offset.current = event.clientX - x;
        onHold(true);
      }}
      onPointerMove={(event) => {
        if (offset.current !== undefined) moveTo(event.clientX - offset.current);
      }}
      onLostPointerCapture={() => {
        offset.current = undefined;
        onHold(false);
      }}
      onKeyDown={(event: KeyboardEvent) => {
        const by = steps[event.key];
        if (by === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        onMove(ms(Math.max(0, at + by)));
      }}
    >
      {words.deleteMark}
    </div>
  );
}
