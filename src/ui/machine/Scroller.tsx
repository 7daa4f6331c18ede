import { type CSSProperties, type ReactNode, type RefObject, useState } from 'react';
import type { MachineWords } from './words/index.ts';

interface ScrollerProps {
  /** The picture's own width. */
  readonly width: number;
  readonly words: MachineWords;
  readonly box: RefObject<HTMLDivElement | null>;
  /** What stands before the zoom buttons. */
  readonly tools: ReactNode;
  readonly children: ReactNode;
}

const STEP = 1.25;
const [LEAST, MOST] = [0.3, 3];

/** A picture that scrolls in a box of its own: as wide as the box but never too small to read, or as large as is asked for. */
export function Scroller({ width, words, box, tools, children }: ScrollerProps) {
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
      <div className="hl-machine-tools">
        {tools}
        <ul className="hl-machine-legend" aria-hidden="true">
          {Object.entries(words.legend).map(([taken, text]) => (
            <li key={taken} data-taken={taken}>
              {text}
            </li>
          ))}
        </ul>
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
      </div>
      {/* biome-ignore-start lint/a11y: what scrolls must be reachable by keyboard, and have a name */}
      <div ref={box} className="hl-machine-scroll" tabIndex={0} role="group" aria-label={words.title}>
        {/* biome-ignore-end lint/a11y: see above */}
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
