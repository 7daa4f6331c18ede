import { memo } from 'react';
import { useSpeech } from '../words/index.ts';
import type { LanePicture } from './drawn.ts';
import { namesOf } from './lane-names.ts';

interface NamesProps {
  readonly lanes: readonly LanePicture[];
  /** Of the room for them, in pixels. */
  readonly width: number;
}

/** The lanes' names: in the gutter, or above each lane where there is none. */
export const Names = memo(function Names({ lanes, width }: NamesProps) {
  const { words } = useSpeech();
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g aria-hidden="true">
      {lanes.map(({ index, lane, nameY, bar }) => {
        const isStacked = nameY < bar.y;
        const [name, second] = namesOf(lane, words);
        return (
          <text
            key={index}
            x={isStacked ? 0 : 16}
            y={nameY}
            dominantBaseline={isStacked ? undefined : 'central'}
          >
            <tspan className="hl-name" dy={!isStacked && second !== '' ? -7 : 0}>
              {clipped(name, width)}
            </tspan>
            {second !== '' && (
              <tspan className="hl-role" {...(isStacked ? { dx: 6 } : { x: 16, dy: 15 })}>
                {second}
              </tspan>
            )}
          </text>
        );
      })}
    </g>
  );
});

/** A name that fits the gutter: what tells names apart is at either end. The lane's own label still says all of it. */
function clipped(name: string, width: number): string {
  const most = Math.max(6, Math.floor((width - 26) / 7));
  const half = (most >> 1) - 1;
  return name.length <= most ? name : `${name.slice(0, half)}…${name.slice(-half)}`;
}
