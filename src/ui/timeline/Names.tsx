import { memo } from 'react';
import { useSpeech } from '../words/index.ts';
import type { LanePicture } from './drawn.ts';
import { namesOf } from './lane-names.ts';
import type { Measure } from './measure.ts';

interface NamesProps {
  readonly lanes: readonly LanePicture[];
  /** Of the room for them, in pixels. */
  readonly width: number;
  /** Of what is written bold. */
  readonly measure: Measure;
}

/** The lanes' names: in the gutter, or above each lane where there is none. */
export const Names = memo(function Names({ lanes, width, measure }: NamesProps) {
  const { words } = useSpeech();
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g aria-hidden="true">
      {lanes.map(({ index, lane, nameY, bar }) => {
        const isStacked = nameY < bar.y;
        const [name, second] = namesOf(lane, words);
        const room = isStacked ? width - measure(second) - 8 : width - 26;
        return (
          <text
            key={index}
            x={isStacked ? 0 : 16}
            y={nameY}
            dominantBaseline={isStacked ? undefined : 'central'}
          >
            <tspan className="hl-name" dy={!isStacked && second !== '' ? -7 : 0}>
              {clipped(name, room, measure)}
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

/** A name that fits its room: what tells names apart is at either end. The lane's own label still says all of it. */
function clipped(name: string, room: number, measure: Measure): string {
  let text = name;
  for (let half = name.length >> 1; half > 3 && measure(text) > room; half -= 1)
    text = `${name.slice(0, half)}…${name.slice(-half)}`;
  return text;
}
