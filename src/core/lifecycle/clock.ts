import { type Ms, ms } from '../time.ts';

interface Timer {
  readonly id: number;
  readonly due: Ms;
  readonly fire: () => void;
}

/** More timers than this at one instant is a machine chasing its own tail. */
const MAX_FIRINGS_PER_INSTANT = 10_000;

/**
 * A clock with no time of its own, for `createActor`: it jumps from one due timer to the next, so that a timer set
 * by a firing timer starts from that instant. Timers due at the same instant fire in the order they were set.
 * (XState's SimulatedClock moves `now` to the end of a jump first, which stretches chains of timers.)
 */
export function createVirtualClock(start: Ms) {
  let now = start;
  let lastId = 0;
  let firings = 0;
  const queue: Timer[] = [];
  const cancelled = new Set<number>();
  const live = new Set<number>();

  const isBefore = (a: Timer, b: Timer) => a.due < b.due || (a.due === b.due && a.id < b.id);

  /** The first timer that still counts; cancelled ones are dropped on the way. */
  function first(): Timer | undefined {
    for (let top = queue[0]; top; top = queue[0]) {
      if (!cancelled.delete(top.id)) return top;
      removeFirst(queue, isBefore);
    }
    return undefined;
  }

  return {
    now: (): Ms => now,

    /** When the next timer is due; `undefined` when nothing is left to happen. */
    next: (): Ms | undefined => first()?.due,

    setTimeout(fire: () => void, delay: number): number {
      if (Number.isNaN(delay)) throw new Error('A delay must be a number of milliseconds.');
      const id = ++lastId;
      if (delay === Number.POSITIVE_INFINITY) return id;
      live.add(id);
      insert(queue, { id, due: ms(now + Math.max(0, delay)), fire }, isBefore);
      return id;
    },

    clearTimeout(id: number): void {
      if (live.delete(id)) cancelled.add(id);
    },

    /** Fires the next timer if it is due by `end`; says whether it did. */
    step(end: Ms): boolean {
      const timer = first();
      if (!timer || timer.due > end) return false;
      firings = timer.due > now ? 1 : firings + 1;
      if (firings > MAX_FIRINGS_PER_INSTANT) throw new Error(`The simulation does not move past ${now} ms.`);
      now = timer.due;
      live.delete(timer.id);
      removeFirst(queue, isBefore);
      timer.fire();
      return true;
    },
  };
}

/** Puts `item` into the binary heap `heap`. */
function insert<Item>(heap: Item[], item: Item, isBefore: (a: Item, b: Item) => boolean): void {
  let at = heap.push(item) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const parent = heap[up] as Item;
    if (!isBefore(item, parent)) break;
    heap[at] = parent;
    at = up;
  }
  heap[at] = item;
}

/** Takes the first item out of the binary heap `heap`. */
function removeFirst<Item>(heap: Item[], isBefore: (a: Item, b: Item) => boolean): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    if (left >= heap.length) break;
    const right = left + 1;
    const child = right < heap.length && isBefore(heap[right] as Item, heap[left] as Item) ? right : left;
    if (!isBefore(heap[child] as Item, last)) break;
    heap[at] = heap[child] as Item;
    at = child;
  }
  heap[at] = last;
}
