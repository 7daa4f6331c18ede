import type { Item, Layers, Link } from './layers.ts';

const SWEEPS = 16;

type Order = readonly (readonly Item[])[];

/** Orders every layer from left to right so that few edges cross: the best of many sweeps down and up. */
export function ordered({ layers, links, chains }: Layers): Layers {
  const layerOf = new Map(layers.flatMap((layer, index) => layer.map(({ id }) => [id, index] as const)));
  const gaps = layers.map((_, index) => links.filter(({ upper }) => layerOf.get(upper) === index));
  let order: Order = layers.map((layer) => layer.toSorted((a, b) => Number(b.isFirst) - Number(a.isFirst)));
  let best = order;
  let fewest = crossingsOf(order, gaps);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    order = swapped(swept(order, gaps, sweep % 2 === 0), gaps);
    const crossings = crossingsOf(order, gaps);
    if (crossings < fewest) {
      best = order;
      fewest = crossings;
    }
  }
  return { layers: best, links, chains };
}

type Places = ReadonlyMap<string, { readonly index: number; readonly width: number }>;

const placesIn = (layer: readonly Item[] = []): Places =>
  new Map(layer.map(({ id, width }, index) => [id, { index, width }]));

/** How far right an edge ends: its item's place, and where on the item it ends as a fraction. */
const endIn = (places: Places, id: string, at = 0): number => {
  const place = places.get(id);
  return place === undefined ? 0 : place.index + at / (place.width + 1);
};

/** Moves every item to the middle of what it is joined to in the layer before. */
function swept(order: Order, gaps: readonly (readonly Link[])[], isDown: boolean): Order {
  const result = [...order];
  for (const index of isDown ? result.keys() : [...result.keys()].reverse()) {
    const before = placesIn(result[isDown ? index - 1 : index + 1]);
    const links = gaps[isDown ? index - 1 : index] ?? [];
    const layer = result[index] ?? [];
    const wishes = new Map(
      layer.map(({ id, isFirst }, at) => {
        const ends = links.flatMap(({ upper, lower, upperAt, lowerAt }) => {
          if (isDown) return lower === id ? [endIn(before, upper, upperAt)] : [];
          return upper === id ? [endIn(before, lower, lowerAt)] : [];
        });
        const mean = ends.length === 0 ? at : ends.reduce((sum, end) => sum + end, 0) / ends.length;
        return [id, isFirst ? Number.NEGATIVE_INFINITY : mean];
      }),
    );
    result[index] = layer.toSorted((a, b) => (wishes.get(a.id) ?? 0) - (wishes.get(b.id) ?? 0));
  }
  return result;
}

/** Swaps neighbours where that saves crossings of the edges that end at them. */
function swapped(order: Order, gaps: readonly (readonly Link[])[]): Order {
  const result = [...order];
  for (const index of result.keys()) {
    const sides = [
      endsBy('lower', gaps[index - 1], placesIn(result[index - 1])),
      endsBy('upper', gaps[index], placesIn(result[index + 1])),
    ];
    const layer = [...(result[index] ?? [])];
    for (let at = 0; at + 1 < layer.length; at += 1) {
      const [a, b] = [layer[at], layer[at + 1]];
      if (!a || !b || a.isFirst) continue;
      const gain = sides.reduce((sum, ends) => sum + gainOf(ends.get(a.id), ends.get(b.id)), 0);
      if (gain > 0) layer.splice(at, 2, b, a);
    }
    result[index] = layer;
  }
  return result;
}

/** Per item of a layer, where the edges at it end in the other layer. */
function endsBy(mine: 'upper' | 'lower', links: readonly Link[] = [], others: Places) {
  const ends = new Map<string, number[]>();
  for (const link of links) {
    const end =
      mine === 'lower' ? endIn(others, link.upper, link.upperAt) : endIn(others, link.lower, link.lowerAt);
    ends.set(link[mine], [...(ends.get(link[mine]) ?? []), end]);
  }
  return ends;
}

/** How many crossings less there are if the second changes places with the first. */
const gainOf = (first: readonly number[] = [], second: readonly number[] = []): number =>
  first.reduce((sum, a) => sum + second.reduce((part, b) => part + Math.sign(a - b), 0), 0);

const crossingsOf = (order: Order, gaps: readonly (readonly Link[])[]): number =>
  order.reduce((sum, layer, index) => sum + crossingsBetween(layer, order[index + 1], gaps[index]), 0);

/** How often the edges between two neighbouring layers cross. */
function crossingsBetween(
  above: readonly Item[] | undefined,
  below: readonly Item[] | undefined,
  links: readonly Link[] = [],
): number {
  const [upper, lower] = [placesIn(above), placesIn(below)];
  const ends = links.map(
    (link) => [endIn(upper, link.upper, link.upperAt), endIn(lower, link.lower, link.lowerAt)] as const,
  );
  let crossings = 0;
  for (const [index, [a, b]] of ends.entries())
    for (const [c, d] of ends.slice(index + 1)) if ((a - c) * (b - d) < 0) crossings += 1;
  return crossings;
}
