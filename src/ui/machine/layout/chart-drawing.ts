import type { Chart, ChartState } from '../../../core/lifecycle/index.ts';
import type { Graph, Node, Point, Size } from '../layered/graph.ts';
import { layered } from '../layered/layered.ts';
import { upwardIn } from '../layered/ranks.ts';
import type { Box, Drawing, DrawnState, DrawnTransition } from './drawing.ts';
import { labelSize, linesOf, type Said, stacked } from './labels.ts';
import { headOf, nothing, PAD, type Part, type Sides, shifted } from './part.ts';
import { ANYWHERE, BEGIN, DOT, HEAD, nodeOf, portAt, portId, sidesOf } from './ports.ts';
import { shelved } from './shelves.ts';
import { line, textSize } from './text-size.ts';
import { isRow, type Wire, wiresOf } from './wires.ts';

const GAP = 16;

/** Lays out a chart: states in states, no two things on each other, every transition with its label where it begins. */
export function drawingOf(chart: Chart): Drawing {
  const { wires, along } = wiresOf(chart);
  const said = new Map(chart.transitions.map((transition) => [transition.id, linesOf(transition, chart)]));
  const draw = drawerOf(chart, wires, said);
  const root = chart.states.find(({ parent }) => parent === undefined);
  if (!root)
    return { width: 0, height: 0, states: [], transitions: [], beginnings: [], anywhere: [], ports: [] };
  const part = draw(root, new Map(), 0);
  const transitions = chart.transitions.map(({ id, from, to }): DrawnTransition => {
    const way = (along.get(id) ?? []).flatMap((wire) => part.ways.get(wire) ?? []);
    const label = part.labels.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
    return { id, from, to, way, label, lines: said.get(id) ?? [] };
  });
  const { width, height, states, beginnings, anywhere, crossed } = part;
  return { width, height, states, transitions, beginnings, anywhere, ports: crossed };
}

type Draw = (state: ChartState, sides: Sides, depth: number) => Part;

function drawerOf({ id: machine, states, transitions }: Chart, wires: readonly Wire[], said: Said): Draw {
  const draw: Draw = (state, sides, depth) => {
    const children = states.filter(({ parent }) => parent === state.path);
    const name = state.path === '' ? machine : state.path.slice(state.path.lastIndexOf('.') + 1);
    const rows = transitions.filter((each) => each.from === state.path && isRow(each));
    const head = headOf(
      name,
      rows.map(({ id }) => said.get(id)?.[0] ?? ''),
    );
    const labels = new Map(
      rows.map(({ id }, index): readonly [string, Box] => {
        const size = textSize(said.get(id) ?? [], 'label');
        return [id, { x: PAD, y: head.rowsAt + index * line.label, ...size }];
      }),
    );
    const inside = children.length === 0 ? nothing(head) : innerOf(state, children, sides, depth, head);
    const parent = states.find(({ path }) => path === state.parent);
    const self: DrawnState = {
      path: state.path,
      name,
      kind: state.kind,
      depth,
      isRegion: parent?.kind === 'parallel',
      x: 0,
      y: 0,
      width: inside.width,
      height: inside.height,
    };
    return {
      ...inside,
      states: [self, ...inside.states],
      labels: new Map([...labels, ...inside.labels]),
    };
  };

  function innerOf(
    state: ChartState,
    children: readonly ChartState[],
    sides: Sides,
    depth: number,
    head: Size,
  ): Part {
    const own = wires.filter(({ frame }) => frame === state.path);
    if (state.kind === 'parallel' && own.length === 0) return onShelves(children, depth, head);
    const initial = children.find(({ isInitial }) => isInitial);
    const pinned = (id: string, pin: Node['pin'], size: Size): Node => ({ id, ...size, ...(pin && { pin }) });
    const places: readonly Node[] = [
      pinned(HEAD, 'first', head),
      ...(initial ? [pinned(DOT, 'top', { width: 12, height: 20 })] : []),
      ...(own.some(({ from }) => from.at === 'anywhere')
        ? [pinned(ANYWHERE, undefined, { width: 18, height: 18 })]
        : []),
      ...[...sides].map(([port, side]) => pinned(portId(port), side, { width: 10, height: 0 })),
    ];
    const edges = [
      ...(initial ? [{ id: BEGIN, from: DOT, to: initial.path }] : []),
      ...own.map(({ id, from, to }) => ({ id, from: nodeOf(from), to: nodeOf(to) })),
    ];
    const order = [...children].sort((a, b) => Number(b.isInitial) - Number(a.isInitial));
    const upward = upwardIn({ nodes: [...places, ...order.map(({ path }) => ({ id: path }))], edges });
    const parts = new Map(
      children.map(
        (child) => [child.path, draw(child, sidesOf(child.path, own, upward), depth + 1)] as const,
      ),
    );
    const graph: Graph = {
      nodes: [...places, ...order.map(({ path }) => ({ id: path, ...sizeOf(parts.get(path)) }))],
      edges: edges.map((edge) => {
        const wire = own.find(({ id }) => id === edge.id);
        return {
          ...edge,
          fromAt: wire ? portAt(parts, wire.from) : undefined,
          toAt: wire ? portAt(parts, wire.to) : undefined,
          label: wire && wire.begins.length > 0 ? labelSize(wire.begins, said) : undefined,
        };
      }),
    };
    const layout = layered(graph);
    const hasBottom = [...sides.values()].includes('bottom');
    const at = (point: Point): Point => ({ x: point.x + PAD, y: point.y });
    const placed = [...parts].map(([path, part]) =>
      shifted(part, at(layout.nodes.get(path) ?? { x: 0, y: 0 })),
    );
    const labels = own.flatMap(({ id, begins }) =>
      stacked(begins, at(layout.labels.get(id) ?? { x: 0, y: 0 }), said),
    );
    const corner = (id: string) => layout.nodes.get(id) ?? { x: 0, y: 0 };
    const ports = new Map(
      [...sides.keys()].map((port) => [
        port,
        at({ x: corner(portId(port)).x + 5, y: corner(portId(port)).y }),
      ]),
    );
    const ways = new Map([...layout.ways].map(([id, way]) => [id, way.map(at)]));
    return {
      width: layout.width + 2 * PAD,
      height: layout.height + (hasBottom ? 0 : PAD),
      states: placed.flatMap((part) => part.states),
      labels: new Map([...labels, ...placed.flatMap((part) => [...part.labels])]),
      ways: new Map([...ways, ...placed.flatMap((part) => [...part.ways])]),
      beginnings: [...(initial ? [ways.get(BEGIN) ?? []] : []), ...placed.flatMap((part) => part.beginnings)],
      anywhere: [
        ...(layout.nodes.has(ANYWHERE) ? [at({ x: corner(ANYWHERE).x + 9, y: corner(ANYWHERE).y + 9 })] : []),
        ...placed.flatMap((part) => part.anywhere),
      ],
      ports,
      crossed: [...ports.values(), ...placed.flatMap((part) => part.crossed)],
    };
  }

  function onShelves(children: readonly ChartState[], depth: number, head: Size): Part {
    const parts = children.map((child) => draw(child, new Map(), depth + 1));
    const { corners, width, height } = shelved(parts, GAP);
    const placed = parts.map((part, index) => {
      const { x, y } = corners[index] ?? { x: 0, y: 0 };
      return shifted(part, { x: x + PAD, y: y + head.height });
    });
    return {
      width: Math.max(width, head.width) + 2 * PAD,
      height: head.height + height + PAD,
      states: placed.flatMap((part) => part.states),
      labels: new Map(placed.flatMap((part) => [...part.labels])),
      ways: new Map(placed.flatMap((part) => [...part.ways])),
      beginnings: placed.flatMap((part) => part.beginnings),
      anywhere: placed.flatMap((part) => part.anywhere),
      ports: new Map(),
      crossed: placed.flatMap((part) => part.crossed),
    };
  }

  return draw;
}

const sizeOf = (part: Part | undefined): Size => ({ width: part?.width ?? 0, height: part?.height ?? 0 });
