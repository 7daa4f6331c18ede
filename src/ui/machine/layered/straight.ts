import type { Item, Layers } from './layers.ts';

/** Lets every long edge run straight as far as its neighbours leave room: `middle` with fewer bends, in the same order. */
export function straightened(
  { layers, chains }: Pick<Layers, 'layers' | 'chains'>,
  middle: ReadonlyMap<string, number>,
  apartOf: (left: Item, right: Item) => number,
): ReadonlyMap<string, number> {
  const result = new Map(middle);
  const places = new Map(
    layers.flatMap((layer) =>
      layer.map(
        (item, index) => [item.id, { item, left: layer[index - 1], right: layer[index + 1] }] as const,
      ),
    ),
  );
  const at = (id: string) => result.get(id) ?? 0;
  /** Between what an item may stand. */
  const roomOf = (id: string): readonly [number, number] => {
    const { item, left, right } = places.get(id) ?? {};
    return [
      item && left ? at(left.id) + apartOf(left, item) : Number.NEGATIVE_INFINITY,
      item && right ? at(right.id) - apartOf(item, right) : Number.POSITIVE_INFINITY,
    ];
  };
  const settle = (run: readonly string[], [least, most]: readonly [number, number]) => {
    const wish = run.reduce((sum, id) => sum + at(id), 0) / run.length;
    for (const id of run) result.set(id, Math.min(Math.max(wish, least), most));
  };
  for (const chain of chains.values()) {
    let run: string[] = [];
    let room: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const id of chain) {
      const [least, most] = roomOf(id);
      const both = [Math.max(room[0], least), Math.min(room[1], most)] as const;
      const isMovable = places.get(id)?.item.kind !== 'node';
      if (isMovable && both[0] <= both[1]) {
        run.push(id);
        room = both;
        continue;
      }
      if (run.length > 1) settle(run, room);
      run = isMovable ? [id] : [];
      room = isMovable ? [least, most] : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    }
  }
  return result;
}
