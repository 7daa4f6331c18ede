import { memo } from 'react';
import type { LanePicture } from './drawn.ts';
import { Flags } from './Flags.tsx';
import type { ItemId } from './item.ts';
import { LaneView } from './LaneView.tsx';
import type { PlotWindow } from './plot-window.ts';
import { useSightFirst } from './useSightFirst.ts';

interface LanesProps {
  readonly lanes: readonly LanePicture[];
  /** How many of them are drawn by now. */
  readonly drawn: number;
  /** Whether the whole picture is too full to draw each thing by itself. */
  readonly crowded: boolean;
  /** What of the plot is in view; all of it where not given. */
  readonly seen: PlotWindow | undefined;
  readonly width: number;
  /** Id of the hatch pattern of this picture. */
  readonly hatch: string;
  readonly cursor: ItemId | undefined;
  readonly selected: ItemId | undefined;
  readonly differing: ReadonlySet<ItemId> | undefined;
}

/** All lanes of a picture, each drawn when a frame has room for it. */
export const Lanes = memo(function Lanes({ lanes, drawn, seen, cursor, selected, ...rest }: LanesProps) {
  const pictures = useSightFirst(lanes, seen);
  const on = (id: ItemId | undefined, { index }: LanePicture) =>
    id?.startsWith(`${index}.`) ? id : undefined;
  return pictures
    .slice(0, drawn)
    .map((picture) => (
      <LaneView
        key={`${picture.lane.lane} ${picture.lane.container} ${picture.lane.probe}`}
        picture={picture}
        cursor={on(cursor, picture)}
        selected={on(selected, picture)}
        {...rest}
      />
    ));
});

/** What is written above the bars, over all that lies on the lanes. */
export const Writing = memo(function Writing({ lanes, drawn }: Pick<LanesProps, 'lanes' | 'drawn'>) {
  return lanes.slice(0, drawn).map((picture) => <Flags key={picture.index} picture={picture} />);
});
