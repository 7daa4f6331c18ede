import type { Item, Layers, Link } from './layers.ts';
import { spread } from './spread.ts';
import { straightened } from './straight.ts';

/** The middle of every item, and where edges meet nodes, from left to right; nothing lies left of 0. */
export interface Columns {
  readonly middle: ReadonlyMap<string, number>;
  /** Where an edge meets the upper and the lower item of a link. */
  readonly ends: ReadonlyMap<Link, readonly [upper: number, lower: number]>;
}

const GAP = { node: 22, label: 12, bend: 9 } as const;
const ROUNDS = 24;

/** The widest that edges of one side stand apart. */
const SHARED = 20;

/** Gives every item its column: near what it is joined to, long edges straight above all. */
export function columnsOf({ layers, links, chains }: Layers): Columns {
  const items = new Map(layers.flat().map((item) => [item.id, item]));
  const offsets = offsetsOf(layers, links);
  const middle = new Map<string, number>();
  for (const layer of layers) {
    let right = 0;
    for (const [index, item] of layer.entries()) {
      const left = index === 0 ? 0 : right + gapBetween(layer[index - 1], item);
      middle.set(item.id, left + item.width / 2);
      right = left + item.width;
    }
  }
  const [above, below] = [byEnd(links, 'lower'), byEnd(links, 'upper')];
  const pullTo = (link: Link, isFromAbove: boolean) => {
    const [upperAt, lowerAt] = offsets.get(link) ?? [0, 0];
    const [other, by] = isFromAbove ? [link.upper, upperAt - lowerAt] : [link.lower, lowerAt - upperAt];
    return {
      at: (middle.get(other) ?? 0) + by,
      weight: weightOf(items.get(link.upper), items.get(link.lower)),
    };
  };
  const pulls = (id: string) => [
    ...(above.get(id) ?? []).map((link) => pullTo(link, true)),
    ...(below.get(id) ?? []).map((link) => pullTo(link, false)),
  ];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const layer of round % 2 === 0 ? layers : layers.toReversed()) {
      const wishes = layer.map((item, index) => {
        const wanted = pulls(item.id);
        const weight = wanted.reduce((sum, pull) => sum + pull.weight, 0);
        const mean = wanted.reduce((sum, { at, weight: part }) => sum + at * part, 0) / weight;
        return {
          at: weight > 0 ? mean : (middle.get(item.id) ?? 0),
          weight: weight > 0 ? weight : 0.1,
          apart: index === 0 ? 0 : apartOf(layer[index - 1], item),
        };
      });
      spread(wishes).forEach((at, index) => {
        const item = layer[index];
        if (item) middle.set(item.id, at);
      });
    }
  }
  const straight = straightened({ layers, chains }, middle, apartOf);
  const left = Math.min(...layers.flat().map(({ id, width }) => (straight.get(id) ?? 0) - width / 2));
  const settled = new Map([...straight].map(([id, at]) => [id, at - left]));
  const ends = new Map(
    links.map((link) => {
      const [upperAt, lowerAt] = offsets.get(link) ?? [0, 0];
      return [
        link,
        [(settled.get(link.upper) ?? 0) + upperAt, (settled.get(link.lower) ?? 0) + lowerAt] as const,
      ];
    }),
  );
  return { middle: settled, ends };
}

function byEnd(links: readonly Link[], end: 'upper' | 'lower'): ReadonlyMap<string, readonly Link[]> {
  const ends = new Map<string, Link[]>();
  for (const link of links) ends.set(link[end], [...(ends.get(link[end]) ?? []), link]);
  return ends;
}

const gapBetween = (a: Item | undefined, b: Item): number => Math.max(GAP[a?.kind ?? 'bend'], GAP[b.kind]);

const apartOf = (a: Item | undefined, b: Item): number =>
  (a ? a.width / 2 : 0) + gapBetween(a, b) + b.width / 2;

/** A bend in a long edge is worse than a node that is not quite in the middle. */
function weightOf(a: Item | undefined, b: Item | undefined): number {
  const bends = [a, b].filter((item) => item?.kind !== 'node').length;
  return [1, 2, 16][bends] ?? 1;
}

/** Edges that share a side of a node stand side by side on it, in the order of where they lead. */
function offsetsOf(layers: readonly (readonly Item[])[], links: readonly Link[]) {
  const index = new Map(layers.flatMap((layer) => layer.map(({ id }, place) => [id, place] as const)));
  const width = new Map(layers.flat().map(({ id, width: wide }) => [id, wide]));
  const place = (id: string) => index.get(id) ?? 0;
  const shared = (mine: 'upper' | 'lower') => {
    const other = mine === 'upper' ? 'lower' : 'upper';
    return new Map(
      [...new Set(links.map((link) => link[mine]))].flatMap((id) => {
        const free = links
          .filter((link) => link[mine] === id && link[`${mine}At`] === undefined)
          .toSorted((a, b) => place(a[other]) - place(b[other]));
        const step = Math.min(SHARED, ((width.get(id) ?? 0) - 16) / Math.max(1, free.length));
        return free.map((link, at) => [link, (at - (free.length - 1) / 2) * step] as const);
      }),
    );
  };
  const [uppers, lowers] = [shared('upper'), shared('lower')];
  return new Map(
    links.map((link) => [
      link,
      [link.upperAt ?? uppers.get(link) ?? 0, link.lowerAt ?? lowers.get(link) ?? 0] as const,
    ]),
  );
}
