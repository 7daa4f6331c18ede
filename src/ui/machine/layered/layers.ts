import type { Edge, Graph } from './graph.ts';

/** What stands in a layer: a node, the label of an edge, or a bend where an edge only passes. */
export interface Item {
  readonly id: string;
  readonly kind: 'node' | 'label' | 'bend';
  readonly width: number;
  readonly height: number;
  readonly isFirst: boolean;
}

/** A piece of an edge between two neighbouring layers. */
export interface Link {
  readonly edge: string;
  readonly upper: string;
  readonly lower: string;
  /** Where it meets them, from their middle; `undefined`: anywhere. */
  readonly upperAt: number | undefined;
  readonly lowerAt: number | undefined;
}

export interface Layers {
  readonly layers: readonly (readonly Item[])[];
  readonly links: readonly Link[];
  /** The items along an edge, from the upper end to the lower. */
  readonly chains: ReadonlyMap<string, readonly string[]>;
}

const BEND = 6;

/**
 * Puts every node into its layer and every edge into all layers it passes. Between two layers of nodes lies one of
 * labels, where an edge says its name next to where it starts: so no label can lie on anything.
 */
export function layersOf(
  { nodes, edges }: Graph,
  ranks: ReadonlyMap<string, number>,
  upward: ReadonlySet<string>,
): Layers {
  const count = 2 * Math.max(0, ...ranks.values()) + 1;
  const layers: Item[][] = Array.from({ length: count }, () => []);
  const put = (layer: number, item: Item) => layers[layer]?.push(item);
  for (const { id, width, height, pin } of nodes)
    put(2 * (ranks.get(id) ?? 0), { id, kind: 'node', width, height, isFirst: pin === 'first' });

  const links: Link[] = [];
  const chains = new Map<string, readonly string[]>();
  for (const edge of edges) {
    const isUp = upward.has(edge.id);
    const { upper, upperAt, lower, lowerAt } = endsOf(edge, isUp);
    const top = 2 * (ranks.get(upper) ?? 0);
    const bottom = 2 * (ranks.get(lower) ?? 0);
    const labelled = isUp ? bottom - 1 : top + 1;
    const chain = [upper];
    for (let layer = top + 1; layer < bottom; layer += 1) {
      const isLabel = layer === labelled && edge.label !== undefined;
      const id = `${edge.id}@${layer}`;
      const size = isLabel && edge.label ? edge.label : { width: BEND, height: 0 };
      put(layer, { id, kind: isLabel ? 'label' : 'bend', ...size, isFirst: false });
      chain.push(id);
    }
    chain.push(lower);
    chains.set(edge.id, chain);
    chain.slice(1).forEach((id, index) => {
      const isLast = index === chain.length - 2;
      links.push({
        edge: edge.id,
        upper: chain[index] ?? upper,
        lower: id,
        upperAt: index === 0 ? upperAt : 0,
        lowerAt: isLast ? lowerAt : 0,
      });
    });
  }
  return { layers, links, chains };
}

const endsOf = ({ from, to, fromAt, toAt }: Edge, isUp: boolean) =>
  isUp
    ? { upper: to, upperAt: toAt, lower: from, lowerAt: fromAt }
    : { upper: from, upperAt: fromAt, lower: to, lowerAt: toAt };
