import type { Band } from '../../core/spread.ts';
import { inSeconds } from '../../core/time.ts';
import type { Drawn } from './drawn.ts';

interface BandsProps extends Drawn {
  readonly bands: readonly Band[];
}

/** How far a mark may be from where it is drawn: a soft band from the soonest to the latest. */
export function Bands({ lanes, scale, bands }: BandsProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g className="hl-bands" aria-hidden="true">
      {bands.flatMap(({ lane, mark, from, to }) => {
        const picture = lanes[lane];
        const box = picture?.marks[mark];
        if (!picture || !box) return [];
        const [x, end] = [scale.xOf(from), Math.max(scale.xOf(to), scale.xOf(from) + 2)];
        const { y, height } = picture.bar;
        return (
          <g
            key={box.id}
            data-testid="band"
            data-what={box.mark.what}
            data-glyph={box.glyph}
            data-from={inSeconds(from)}
            data-to={inSeconds(to)}
          >
            <rect x={x} y={y} width={end - x} height={height} />
            <path d={`M${x} ${y - 3}v6m0 -3H${end}m0 -3v6`} />
          </g>
        );
      })}
    </g>
  );
}
