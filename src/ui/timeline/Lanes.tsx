import { memo, type ReactNode } from 'react';
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
  /** What lies over the lanes and under what is written above them. */
  readonly children: ReactNode;
}

/** All lanes of a picture, each drawn when a frame has room for it. */
export const Lanes = memo(function Lanes({
  lanes,
  drawn,
  seen,
  cursor,
  selected,
  children,
  ...rest
}: LanesProps) {
  const pictures = useSightFirst(lanes, seen);
  const on = (id: ItemId | undefined, { index }: LanePicture) =>
    id?.startsWith(`${index}.`) ? id : undefined;
  const shown = pictures.slice(0, drawn);
  return (
    <>
      {shown.map((picture) => (
        <LaneView
          key={`${picture.lane.lane} ${picture.lane.container} ${picture.lane.probe}`}
          picture={picture}
          cursor={on(cursor, picture)}
          selected={on(selected, picture)}
          {...rest}
        />
      ))}
      {children}
      {shown.map((picture) => (
        <Flags key={picture.index} picture={picture} />
      ))}
    </>
  );
});
