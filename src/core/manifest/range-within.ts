import type { Range } from './manifest.ts';
import type { Entry, Place } from './place.ts';

/** Where a field path is written within `root`: the key and its value, an item without its dash. */
export function rangeWithin(root: Place, path: string): Range | undefined {
  let place: Place | undefined = root;
  let from: number | undefined;
  for (const [, quoted, index, name] of path.matchAll(/\["([^"]*)"\]|\[([^\]]*)\]|([^.[\]]+)/g)) {
    const entry: Entry | undefined = entryOf(place, quoted ?? index ?? name ?? '', quoted ?? name);
    if (entry === undefined) return undefined;
    ({ from, place } = entry);
  }
  return from === undefined ? root.range : [from, place?.range[1] ?? from];
}

function entryOf(place: Place | undefined, step: string, key: string | undefined): Entry | undefined {
  if (place === undefined) return undefined;
  const item = key === undefined ? place.items?.[Number(step)] : undefined;
  if (item !== undefined) return { from: item.range[0], place: item };
  const own = place.keys?.get(step);
  if (own !== undefined) return own;
  for (const source of place.merged ?? []) {
    const found = entryOf(source, step, key);
    if (found !== undefined) return found;
  }
  return undefined;
}
