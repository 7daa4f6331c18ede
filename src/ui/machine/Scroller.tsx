import { type CSSProperties, type ReactNode, type RefObject, useState } from 'react';
import type { MachineWords } from './words/index.ts';

interface ScrollerProps {
  /** The picture's own width. */
  readonly width: number;
  readonly words: MachineWords;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}

const STEP = 1.25;
const [LEAST, MOST] = [0.3, 3];

/** A picture that scrolls in a box of its own: as wide as the box but never too small to read, or as large as is asked for. */
export function Scroller({ width, words, box, children }: ScrollerProps) {
  const [zoom, setZoom] = useState<number | 'readable' | 'fit'>('readable');
  const change = (by: number) => {
    const now = (box.current?.firstElementChild?.clientWidth ?? width) / width;
    setZoom(Math.min(Math.max(now * by, LEAST), MOST));
  };
  const size = {
    '--hl-own': `${width}px`,
    ...(typeof zoom === 'number' && { width: `${width * zoom}px` }),
  } as CSSProperties;
  return (
    <div className="hl-machine-picture">
      <div className="hl-machine-zoom">
        <button
          type="button"
          className="hl-icon-button"
          aria-label={words.zoomOut}
          onClick={() => change(1 / STEP)}
        >
          <span aria-hidden="true">−</span>
        </button>
        <button
          type="button"
          className="hl-icon-button"
          aria-label={words.zoomIn}
          onClick={() => change(STEP)}
        >
          <span aria-hidden="true">+</span>
        </button>
        <button
          type="button"
          className="hl-button"
          aria-pressed={zoom === 'fit'}
          onClick={() => setZoom(zoom === 'fit' ? 'readable' : 'fit')}
        >
          {words.fit}
        </button>
      </div>
      <div ref={box} className="hl-machine-scroll">
        <div
          className="hl-machine-sheet"
          data-zoom={typeof zoom === 'number' ? 'own' : zoom}
          style={size}
          translate="no"
        >
          {children}
        </div>
      </div>
    </div>
  );
}
