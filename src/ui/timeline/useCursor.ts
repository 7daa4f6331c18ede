import { type KeyboardEvent, type RefObject, useCallback, useState } from 'react';
import type { Run } from '../../core/trace/index.ts';
import type { LanePicture } from './drawn.ts';
import { extentOf, type Item, type ItemId, itemOf, itemsOf } from './item.ts';

/** The one item that the Tab key reaches: the cursor, or the first that is drawn where that is lost in a crowd. */
export function tabStopOf(lanes: readonly LanePicture[], cursor: ItemId | undefined): ItemId | undefined {
  const drawnOn = ({ boxes, budgets, slots, marks }: LanePicture) =>
    [...boxes, ...budgets, ...slots, ...marks].map(({ id }) => id);
  const home = lanes[Number(cursor?.split('.')[0])];
  if (cursor && home && drawnOn(home).includes(cursor)) return cursor;
  return lanes.flatMap(drawnOn)[0];
}

/** The item that has, or would get, the keyboard's focus; the first of the first container to begin with. */
export function useCursor(run: Run, plot: RefObject<HTMLElement | null>) {
  const [wanted, setCursor] = useState<ItemId>();
  const laneIndex = Math.max(
    0,
    run.lanes.findIndex(({ lane }) => lane === 'container'),
  );
  const first = () => {
    const lane = run.lanes[laneIndex];
    return lane && itemsOf(lane, laneIndex)[0];
  };
  const cursor = itemOf(run, wanted) ?? first();

  /** Focuses the first of some items that is drawn: a crowded lane draws only what can be told apart. */
  const focus = useCallback(
    (items: readonly Item[]) => {
      for (const { id } of items) {
        const drawn = plot.current?.querySelector<SVGElement>(`g[data-item="${id}"]`);
        if (!drawn) continue;
        setCursor(id);
        drawn.focus();
        return;
      }
    },
    [plot],
  );

  /** Moves along the lane or to the nearest item of another lane; `true` if the key was one of ours. */
  const onKey = (event: KeyboardEvent): boolean => {
    if (!cursor) return false;
    const lane = Number(cursor.id.split('.')[0]);
    const here = [...itemsOf(cursor.lane, lane)];
    const index = here.findIndex(({ id }) => id === cursor.id);
    const along: Readonly<Record<string, () => readonly Item[]>> = {
      ArrowRight: () => here.slice(index + 1),
      ArrowLeft: () => here.slice(0, Math.max(index, 0)).reverse(),
      Home: () => here,
      End: () => here.reverse(),
    };
    const wanted = along[event.key];
    if (wanted) {
      focus(wanted());
      return true;
    }
    const across = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (across === undefined) return false;
    for (let next = lane + across; run.lanes[next]; next += across) {
      const there = [...itemsOf(run.lanes[next] ?? cursor.lane, next)];
      const at = extentOf(cursor)[0];
      if (there.length === 0) continue;
      focus(there.sort((a, b) => Math.abs(extentOf(a)[0] - at) - Math.abs(extentOf(b)[0] - at)));
      break;
    }
    return true;
  };

  return { cursor, setCursor, onKey } as const;
}
