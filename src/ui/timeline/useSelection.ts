import type { Run } from '../../core/trace/index.ts';
import { type Player, stepFrom } from '../playback/index.ts';
import { extentOf, type ItemId, itemOf } from './item.ts';
import { marked, type Range, withEnd } from './range.ts';
import { type Scale, viewOn, wholeView } from './scale.ts';
import type { TimelineAxis } from './useAxis.ts';

interface Selecting {
  readonly run: Run;
  readonly player: Player;
  readonly axis: TimelineAxis;
  readonly scale: Scale;
  /** The span or mark that is selected, where no range is. */
  readonly selected: ItemId | undefined;
  onSelect(id: ItemId | undefined): void;
}

/** What is selected of the time, and what keys and buttons do with it. */
export function useSelection({ run, player, axis, scale, selected, onSelect }: Selecting) {
  const { instants, range, setRange, setView } = axis;
  const item = itemOf(run, selected);
  const [from, to] = item ? extentOf(item) : [];
  const extent: Range | undefined =
    range ?? (from !== undefined && to !== undefined ? { from, to } : undefined);
  return {
    extent,
    clear: () => (range ? setRange(undefined) : onSelect(undefined)),
    mark: () => setRange(marked(range, player.at())),
    /** Takes the playhead, and the end of the range that stands there, to the next moment. */
    extend(by: 1 | -1) {
      const here = player.at();
      const there = stepFrom(instants, here, by);
      setRange(withEnd(range, here, there));
      player.send({ type: 'seek', to: there });
    },
    /** Shows what is selected, or all of the run where that is in view already. */
    zoom: () =>
      setView((old) => {
        if (!extent || extent.from === extent.to) return wholeView;
        const next = viewOn(scale, extent.from, extent.to);
        return Math.abs(next.from - old.from) + Math.abs(next.to - old.to) < 1e-6 ? wholeView : next;
      }),
  };
}
