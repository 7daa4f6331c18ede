import type { Graph } from './graph.ts';

/** The shape of a graph, which is all that its layers depend on. */
type Shape = {
  readonly nodes: readonly Pick<Graph['nodes'][number], 'id' | 'pin'>[];
  readonly edges: readonly Pick<Graph['edges'][number], 'id' | 'from' | 'to'>[];
};

/** Edges that run upwards in the drawing, so that all others run downwards. */
export function upwardIn({ nodes, edges }: Shape): ReadonlySet<string> {
  const pins = new Map(nodes.map(({ id, pin }) => [id, pin]));
  const isTop = (id: string) => pins.get(id) === 'top' || pins.get(id) === 'first';
  const upward = new Set(
    edges.flatMap(({ id, from, to }) => (isTop(to) || pins.get(from) === 'bottom' ? [id] : [])),
  );
  const open = new Set<string>();
  const done = new Set<string>();
  const visit = (node: string) => {
    open.add(node);
    for (const { id, from, to } of edges) {
      if (from !== node || upward.has(id)) continue;
      if (open.has(to)) upward.add(id);
      else if (!done.has(to)) visit(to);
    }
    open.delete(node);
    done.add(node);
  };
  for (const { id } of nodes) if (!done.has(id)) visit(id);
  return upward;
}

/** The layer of every node, from 0, so that each edge that is not upward runs down. */
export function ranksOf(shape: Shape, upward: ReadonlySet<string>): ReadonlyMap<string, number> {
  const { nodes } = shape;
  const down = shape.edges.map(({ id, from, to }) =>
    upward.has(id) ? { from: to, to: from } : { from, to },
  );
  const ranks = new Map<string, number>();
  const hasTop = nodes.some(({ pin }) => pin === 'first' || pin === 'top');
  const rankOf = (id: string, pin: Graph['nodes'][number]['pin']): number => {
    const known = ranks.get(id);
    if (known !== undefined) return known;
    const above = down.flatMap(({ from, to }) => (to === id ? [rankOf(from, pinOf(from))] : []));
    const isTop = pin === 'first' || pin === 'top';
    const rank = isTop ? 0 : Math.max(hasTop ? 1 : 0, ...above.map((each) => each + 1));
    ranks.set(id, rank);
    return rank;
  };
  const pinOf = (id: string) => nodes.find((node) => node.id === id)?.pin;
  for (const { id, pin } of nodes) rankOf(id, pin);

  // What nothing leads to stands right above what it leads to.
  for (const { id, pin } of nodes) {
    if (pin !== undefined || down.some(({ to }) => to === id)) continue;
    const below = down.flatMap(({ from, to }) => (from === id ? [ranks.get(to) ?? 0] : []));
    if (below.length > 0) ranks.set(id, Math.min(...below) - 1);
  }
  const last = Math.max(0, ...nodes.map(({ id, pin }) => (pin === 'bottom' ? 0 : (ranks.get(id) ?? 0))));
  for (const { id, pin } of nodes) if (pin === 'bottom') ranks.set(id, last + 1);
  return ranks;
}
