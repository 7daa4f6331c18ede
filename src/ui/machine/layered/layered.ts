import { type Columns, columnsOf } from './columns.ts';
import type { Graph, Layout, Point } from './graph.ts';
import { type Item, type Layers, type Link, layersOf } from './layers.ts';
import { ordered } from './order.ts';
import { ranksOf, upwardIn } from './ranks.ts';

/** The least room between two layers, and how much a wide swing of an edge adds to it. */
const ROOM = 12;
const SWING = 0.05;
const MOST_ROOM = 42;

/** Lays a graph out in layers from top to bottom. Equal graphs give equal layouts. */
export function layered(graph: Graph): Layout {
  const upward = upwardIn(graph);
  const layers = ordered(layersOf(graph, ranksOf(graph, upward), upward));
  const columns = columnsOf(layers);
  const bands = bandsOf(layers, columns);
  const items = new Map(
    layers.layers.flatMap((layer, index) => layer.map((item) => [item.id, { item, band: bands[index] }])),
  );
  const cornerOf = (id: string): Point => {
    const { item, band } = items.get(id) ?? {};
    const slack = item?.kind === 'label' ? ((band?.height ?? 0) - item.height) / 2 : 0;
    return { x: (columns.middle.get(id) ?? 0) - (item?.width ?? 0) / 2, y: (band?.top ?? 0) + slack };
  };
  const ways = graph.edges.map(({ id }) => {
    const links = layers.links.filter(({ edge }) => edge === id);
    const points = links.flatMap((link): readonly Point[] => {
      const [x1, x2] = columns.ends.get(link) ?? [0, 0];
      const [above, below] = [items.get(link.upper), items.get(link.lower)];
      const start =
        above?.item.kind === 'node' ? [{ x: x1, y: cornerOf(link.upper).y + above.item.height }] : [];
      return [...start, { x: x1, y: bottomOf(above?.band) }, { x: x2, y: below?.band?.top ?? 0 }];
    });
    return [id, upward.has(id) ? points.toReversed() : points] as const;
  });
  const labels = graph.edges.flatMap(({ id }) => {
    const label = layers.chains.get(id)?.find((each) => items.get(each)?.item.kind === 'label');
    return label === undefined ? [] : [[id, cornerOf(label)] as const];
  });
  const all = layers.layers.flat();
  return {
    width: Math.max(0, ...all.map(({ id, width }) => (columns.middle.get(id) ?? 0) + width / 2)),
    height: bottomOf(bands.at(-1)),
    nodes: new Map(graph.nodes.map(({ id }) => [id, cornerOf(id)])),
    labels: new Map(labels),
    ways: new Map(ways),
  };
}

interface Band {
  readonly top: number;
  readonly height: number;
}

const bottomOf = (band: Band | undefined): number => (band ? band.top + band.height : 0);

/** How high every layer is, and how far from the one before: the wider its edges swing, the further. */
function bandsOf({ layers, links }: Layers, { ends }: Columns): readonly Band[] {
  const layerOf = new Map(layers.flatMap((layer, index) => layer.map(({ id }) => [id, index] as const)));
  const swingAbove = (index: number) =>
    Math.max(
      0,
      ...links.filter(({ lower }) => layerOf.get(lower) === index).map((link) => swingOf(link, ends)),
    );
  const bands: Band[] = [];
  for (const [index, layer] of layers.entries()) {
    const height = Math.max(0, ...layer.map((item: Item) => item.height));
    const room = index === 0 ? 0 : Math.min(MOST_ROOM, ROOM + SWING * swingAbove(index));
    bands.push({ top: bottomOf(bands.at(-1)) + room, height });
  }
  return bands;
}

function swingOf(link: Link, ends: Columns['ends']): number {
  const [upper, lower] = ends.get(link) ?? [0, 0];
  return Math.abs(upper - lower);
}
