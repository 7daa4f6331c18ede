import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edge, Graph, Node } from './graph.ts';
import { layered } from './layered.ts';
import { spread } from './spread.ts';

const size = fc.integer({ min: 8, max: 160 });

const graphs: fc.Arbitrary<Graph> = fc
  .record({
    boxes: fc.array(fc.record({ width: size, height: size }), { minLength: 1, maxLength: 9 }),
    lines: fc.array(
      fc.record({
        from: fc.nat(),
        to: fc.nat(),
        label: fc.option(fc.record({ width: size, height: fc.constant(14) }), { nil: undefined }),
      }),
      { maxLength: 16 },
    ),
  })
  .map(({ boxes, lines }) => {
    const nodes = boxes.map(
      (box, index): Node => ({ id: `n${index}`, ...box, ...(index === 0 && { pin: 'first' }) }),
    );
    const edges = lines.flatMap(({ from, to, label }, index): Edge[] => {
      const [a, b] = [from % nodes.length, to % nodes.length];
      return a === b || b === 0 || a === 0 ? [] : [{ id: `e${index}`, from: `n${a}`, to: `n${b}`, label }];
    });
    return { nodes, edges };
  });

test('in no graph does a box or a label lie on another', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const { nodes, labels, width, height } = layered(graph);
      const boxes = [
        ...graph.nodes.map(({ id, ...rest }) => ({ id, ...rest, ...nodes.get(id) })),
        ...graph.edges.flatMap(({ id, label }) => (label ? [{ id, ...label, ...labels.get(id) }] : [])),
      ].map(({ id, x = Number.NaN, y = Number.NaN, width: w, height: h }) => ({ id, x, y, w, h }));
      for (const [index, a] of boxes.entries()) {
        expect(a.x >= -0.01 && a.y >= -0.01 && a.x + a.w <= width + 0.01 && a.y + a.h <= height + 0.01).toBe(
          true,
        );
        for (const b of boxes.slice(index + 1)) {
          const isApart =
            a.x + a.w <= b.x + 0.01 ||
            b.x + b.w <= a.x + 0.01 ||
            a.y + a.h <= b.y + 0.01 ||
            b.y + b.h <= a.y + 0.01;
          expect([a.id, b.id, isApart]).toEqual([a.id, b.id, true]);
        }
      }
    }),
  );
});

test('lines run down, but for those that close a circle', () => {
  const node = (id: string): Node => ({ id, width: 20, height: 20 });
  const { nodes, ways } = layered({
    nodes: ['a', 'b', 'c'].map(node),
    edges: [
      { id: 'ab', from: 'a', to: 'b' },
      { id: 'bc', from: 'b', to: 'c' },
      { id: 'ca', from: 'c', to: 'a' },
    ],
  });
  const heights = ['a', 'b', 'c'].map((id) => nodes.get(id)?.y ?? Number.NaN);
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  const fall = (id: string) => Math.sign((ways.get(id)?.at(-1)?.y ?? 0) - (ways.get(id)?.[0]?.y ?? 0));
  expect(['ab', 'bc', 'ca'].map(fall)).toEqual([1, 1, -1]);
});

test('things on a line keep their distance and stand as near to their wishes as they can', () => {
  expect(
    spread([
      { at: 0, weight: 1, apart: 0 },
      { at: 50, weight: 1, apart: 10 },
    ]),
  ).toEqual([0, 50]);
  expect(
    spread([
      { at: 5, weight: 1, apart: 0 },
      { at: 5, weight: 1, apart: 10 },
    ]),
  ).toEqual([0, 10]);
  expect(
    spread([
      { at: 5, weight: 3, apart: 0 },
      { at: 5, weight: 1, apart: 10 },
    ]),
  ).toEqual([2.5, 12.5]);
});
