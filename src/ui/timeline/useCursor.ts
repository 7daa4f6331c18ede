import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Run } from '../../core/trace/index.ts';
import { extentOf, type Item, type ItemId, itemOf, itemsOf } from './item.ts';

/** The item that has, or would get, the keyboard's focus; the first of the first container to begin with. */
export function useCursor(run: Run, plot: RefObject<HTMLElement | null>) {
  const [wanted, setCursor] = useState<ItemId>();
  const laneIndex = Math.max(
    0,
    run.lanes.findIndex(({ lane }) => lane === 'container'),
  );
  const first = useMemo(() => {
    const lane = run.lanes[laneIndex];
    return lane && itemsOf(lane, laneIndex)[0];
  }, [run, laneIndex]);
  const cursor = itemOf(run, wanted) ?? first;

  const awaited = useRef<ItemId>(undefined);
  const focusDrawn = useCallback(
    (id: ItemId) => plot.current?.querySelector<SVGElement>(`g[data-item="${id}"]`)?.focus(),
    [plot],
  );
  /** Focuses an item: what a crowd has swallowed as soon as it is drawn, which the cursor always is. */
  const focus = (item: Item | undefined) => {
    if (!item) return;
    setCursor(item.id);
    awaited.current = item.id;
    focusDrawn(item.id);
  };
  useLayoutEffect(() => {
    if (awaited.current && awaited.current === wanted) focusDrawn(awaited.current);
    awaited.current = undefined;
  }, [wanted, focusDrawn]);

  /** Moves along the lane or to the nearest item of another lane; `true` if the key was one of ours. */
  const onKey = (event: KeyboardEvent): boolean => {
    if (!cursor) return false;
    const lane = Number(cursor.id.split('.')[0]);
    const here = itemsOf(cursor.lane, lane);
    const index = here.findIndex(({ id }) => id === cursor.id);
    const along = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: here.length - 1 }[event.key];
    if (along !== undefined) {
      focus(here[along]);
      return true;
    }
    const across = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (across === undefined) return false;
    for (let next = lane + across; run.lanes[next]; next += across) {
      const there = itemsOf(run.lanes[next] ?? cursor.lane, next);
      const at = extentOf(cursor)[0];
      const nearest = [...there].sort(
        (a, b) => Math.abs(extentOf(a)[0] - at) - Math.abs(extentOf(b)[0] - at),
      )[0];
      if (nearest) {
        focus(nearest);
        break;
      }
    }
    return true;
  };

  return { cursor, setCursor, onKey } as const;
}
