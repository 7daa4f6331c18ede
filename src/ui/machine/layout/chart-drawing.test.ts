import { describe, expect, test } from 'vitest';
import { chartsOf } from '../../../core/lifecycle/index.ts';
import type { Point } from '../layered/graph.ts';
import { drawingOf } from './chart-drawing.ts';
import type { Box } from './drawing.ts';

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;

const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

/** Points along a way, as it is drawn: straight down where the column stays, else an S. */
function pointsAlong(way: readonly Point[]): readonly Box[] {
  return way.slice(1).flatMap((to, index) => {
    const from = way[index] ?? to;
    return Array.from({ length: 21 }, (_, step) => {
      const t = step / 20;
      const s = 1 - t;
      const bend = s * s * s + 3 * s * s * t;
      const y = (from.y + to.y) / 2;
      return {
        x: from.x * bend + to.x * (1 - bend),
        y: s ** 3 * from.y + 3 * s * s * t * y + 3 * s * t * t * y + t ** 3 * to.y,
        width: 0,
        height: 0,
      };
    });
  });
}

const isOnEdge = ({ x, y, width, height }: Box, point: Point): boolean =>
  point.x >= x - 0.01 &&
  point.x <= x + width + 0.01 &&
  [y, y + height].some((edge) => Math.abs(edge - point.y) < 0.01);

describe.each(chartsOf().map((chart) => ({ name: chart.id, chart })))('the chart of $name', ({ chart }) => {
  const drawing = drawingOf(chart);
  const stateAt = new Map(drawing.states.map((state) => [state.path, state]));
  const parentOf = (path: string) => chart.states.find((state) => state.path === path)?.parent;
  const leaves = drawing.states.filter(({ path }) => !chart.states.some(({ parent }) => parent === path));
  const isAround = ({ path: outer }: { readonly path: string }, path: string) =>
    outer === '' || path === outer || path.startsWith(`${outer}.`);

  test('draws every state and every transition of the machine, each once', () => {
    expect(drawing.states.map(({ path }) => path).sort()).toEqual(
      chart.states.map(({ path }) => path).sort(),
    );
    expect(drawing.transitions.map(({ id }) => id)).toEqual(chart.transitions.map(({ id }) => id));
  });

  test('is the same every time', () => {
    expect(drawingOf(chart)).toEqual(drawing);
  });

  test('has states in their states, and no two of them on each other', () => {
    for (const state of drawing.states) {
      const parent = stateAt.get(parentOf(state.path) ?? '');
      if (parent) expect([state.path, holds(parent, state)]).toEqual([state.path, true]);
      const twins = drawing.states.filter(
        ({ path }) =>
          path !== state.path && parentOf(path) === parentOf(state.path) && parentOf(path) !== undefined,
      );
      expect(twins.filter((twin) => overlaps(twin, state)).map(({ path }) => path)).toEqual([]);
    }
  });

  test('has room for every label, which lies on no other label and on the edge of no state', () => {
    for (const { id, label, lines } of drawing.transitions) {
      expect([id, lines.length > 0, label.width > 0]).toEqual([id, true, true]);
      const others = drawing.transitions.filter((each) => each.id !== id && overlaps(each.label, label));
      const cut = drawing.states.filter((state) => overlaps(state, label) && !holds(state, label));
      expect([id, others.map((each) => each.id), cut.map(({ path }) => path)]).toEqual([id, [], []]);
    }
  });

  test('has the label of a line in no state without states, and a row in its own', () => {
    for (const { id, way, label } of drawing.transitions) {
      const from = chart.transitions.find((each) => each.id === id)?.from;
      const inside = leaves.filter((state) => overlaps(state, label)).map(({ path }) => path);
      const isLeaf = leaves.some(({ path }) => path === from);
      expect([id, inside]).toEqual([id, way.length === 0 && isLeaf ? [from] : []]);
    }
  });

  test('leads every line from its state to its target, past all other states and labels', () => {
    for (const { id, way } of drawing.transitions) {
      const transition = chart.transitions.find((each) => each.id === id);
      const [first, last] = [way[0], way.at(-1)];
      if (!transition || !first || !last) continue;
      const { from, to } = transition;
      const [source, target] = [stateAt.get(from), stateAt.get(to[0] ?? '')];
      const isInside = to[0] !== undefined && source !== undefined && isAround(source, to[0]);
      if (!isInside) expect([id, source && isOnEdge(source, first)]).toEqual([id, true]);
      expect([id, target && isOnEdge(target, last)]).toEqual([id, true]);

      const points = pointsAlong(way);
      const hit = drawing.states.filter(
        (state) =>
          !isAround(state, from) &&
          !isAround(state, to[0] ?? '') &&
          points.some((point) => overlaps(state, point)),
      );
      const others = drawing.transitions.filter(
        (each) => JSON.stringify(each.way[0]) !== JSON.stringify(first),
      );
      const struck = others.filter(({ label }) => points.some((point) => overlaps(label, point)));
      expect([id, hit.map(({ path }) => path), struck.map((each) => each.id)]).toEqual([id, [], []]);
    }
  });
});
