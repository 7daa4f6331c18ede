import type { Chart, ChartState, ChartTransition } from '../../../core/lifecycle/index.ts';
import type { Box, Drawing, DrawnState, DrawnTransition } from './drawing.ts';
import type { Graph, Node, Point, Size } from './graph.ts';
import { layered } from './layered.ts';
import { upwardIn } from './ranks.ts';
import { shelved } from './shelves.ts';
import { line, textSize } from './text-size.ts';
import { type End, isRow, type Wire, wiresOf } from './wires.ts';

const PAD = 10;
const GAP = 16;

/** The parts of a state's drawing, from the state's own upper left corner. */
interface Part extends Size {
  readonly states: readonly DrawnState[];
  readonly labels: ReadonlyMap<string, Box>;
  readonly ways: ReadonlyMap<string, readonly Point[]>;
  readonly beginnings: readonly (readonly Point[])[];
  readonly anywhere: readonly Point[];
  /** How far right each port of its edge is, and whether it is on the upper or the lower edge. */
  readonly ports: ReadonlyMap<string, Point>;
  readonly crossed: readonly Point[];
}

/** Which edge of a state each of its ports is on. */
type Sides = ReadonlyMap<string, 'top' | 'bottom'>;

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

/** What a transition's label says. An unguarded one that comes after a guarded one of the same event is its `else`. */
function linesOf({ from, event, guard, to, id }: ChartTransition, { transitions }: Chart): readonly string[] {
  const rivals = transitions.filter((each) => each.from === from && each.event === event);
  const isElse = guard === undefined && rivals.findIndex((each) => each.id === id) > 0;
  const condition = guard !== undefined ? `[${guard}]` : isElse ? '[else]' : undefined;
  const what = event === '' ? (condition === undefined ? 'always' : undefined) : event;
  const lines = [what, condition].filter((each) => each !== undefined);
  if (!isRow({ from, to, event, guard, id, actions: [] })) return lines;
  return [`${to.length > 0 ? '\u21bb ' : ''}${lines.join(' ')}`];
}

type Draw = (state: ChartState, sides: Sides, depth: number) => Part;

function drawerOf(
  { id: machine, states, transitions }: Chart,
  wires: readonly Wire[],
  said: ReadonlyMap<string, readonly string[]>,
): Draw {
  const sizeOfLabels = (ids: readonly string[]): Size => {
    const sizes = ids.map((id) => textSize(said.get(id) ?? [], 'label'));
    return {
      width: Math.max(0, ...sizes.map(({ width }) => width)) + 6,
      height: sizes.reduce((sum, { height }) => sum + height, 0) + 2 * sizes.length,
    };
  };

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
          label: wire && wire.begins.length > 0 ? sizeOfLabels(wire.begins) : undefined,
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

const HEAD = 'head';
const DOT = 'dot';
const ANYWHERE = 'anywhere';
const BEGIN = 'begin';
const portId = (port: string) => `port ${port}`;

function nodeOf(end: End): string {
  switch (end.at) {
    case 'state':
      return end.path;
    case 'port':
      return portId(end.port);
    case 'dot':
      return DOT;
    case 'anywhere':
      return ANYWHERE;
  }
}

const sizeOf = (part: Part | undefined): Size => ({ width: part?.width ?? 0, height: part?.height ?? 0 });

/** The name of a state and the rows below it. */
function headOf(name: string, rows: readonly string[]): Size & { readonly rowsAt: number } {
  const title = textSize([name], 'state');
  const under = textSize(rows, 'label');
  const rowsAt = 5 + title.height + (rows.length > 0 ? 4 : 0);
  return {
    width: Math.max(title.width, under.width) + 2 * PAD,
    height: rowsAt + under.height + 5 + (rows.length > 0 ? 2 : 0),
    rowsAt,
  };
}

const nothing = ({ width, height }: Size): Part => ({
  width,
  height,
  states: [],
  labels: new Map(),
  ways: new Map(),
  beginnings: [],
  anywhere: [],
  ports: new Map(),
  crossed: [],
});

/** A port is where its wire goes: on the lower edge if that runs down from here, or up to here from below. */
function sidesOf(path: string, wires: readonly Wire[], upward: ReadonlySet<string>): Sides {
  return new Map(
    wires.flatMap(({ id, from, to }) => {
      const isUp = upward.has(id);
      const leaves = from.at === 'state' && from.path === path && from.port !== undefined;
      const enters = to.at === 'state' && to.path === path && to.port !== undefined;
      return [
        ...(leaves ? [[from.port, isUp ? 'top' : 'bottom'] as const] : []),
        ...(enters ? [[to.port, isUp ? 'bottom' : 'top'] as const] : []),
      ];
    }),
  );
}

/** How far from the middle of its state a wire ends, where it ends at a port. */
function portAt(parts: ReadonlyMap<string, Part>, end: End): number | undefined {
  if (end.at !== 'state') return 0;
  if (end.port === undefined) return undefined;
  const part = parts.get(end.path);
  return (part?.ports.get(end.port)?.x ?? 0) - (part?.width ?? 0) / 2;
}

/** The labels of transitions that share a line, one below the other. */
function stacked(
  ids: readonly string[],
  { x, y }: Point,
  said: ReadonlyMap<string, readonly string[]>,
): readonly (readonly [string, Box])[] {
  const sizes = ids.map((id) => textSize(said.get(id) ?? [], 'label'));
  const widest = Math.max(0, ...sizes.map(({ width }) => width)) + 6;
  let top = y;
  return ids.map((id, index) => {
    const { width, height } = sizes[index] ?? { width: 0, height: 0 };
    const box = { x: x + (widest - width - 6) / 2, y: top, width: width + 6, height: height + 2 };
    top += height + 2;
    return [id, box] as const;
  });
}

function shifted(part: Part, { x, y }: Point): Part {
  const move = <Place extends Point>(place: Place): Place => ({ ...place, x: place.x + x, y: place.y + y });
  return {
    ...part,
    states: part.states.map(move),
    labels: new Map([...part.labels].map(([id, box]) => [id, move(box)])),
    ways: new Map([...part.ways].map(([id, way]) => [id, way.map(move)])),
    beginnings: part.beginnings.map((way) => way.map(move)),
    anywhere: part.anywhere.map(move),
    ports: part.ports,
    crossed: part.crossed.map(move),
  };
}
