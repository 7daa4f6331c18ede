import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FlagWish, placeFlags } from './flags.ts';

const measure = (text: string) => text.length * 7;
const wish = fc.record({
  id: fc.string({ maxLength: 3 }),
  x: fc.integer({ min: -50, max: 900 }),
  texts: fc.tuple(fc.string({ minLength: 1, maxLength: 18 }), fc.string({ minLength: 1, maxLength: 6 })),
  tone: fc.constant('signal' as const),
  side: fc.constantFrom('left' as const, 'right' as const),
  rank: fc.integer({ min: 0, max: 4 }),
});

test('labels never overlap and never leave the plot', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
      const boxes = placeFlags(wishes, 800, 2, measure).map(({ row, anchor, textX, text }) => {
        const from = anchor === 'start' ? textX : textX - measure(text);
        return { row, from, to: from + measure(text) };
      });
      for (const [index, a] of boxes.entries()) {
        expect(a.from).toBeGreaterThanOrEqual(0);
        expect(a.to).toBeLessThanOrEqual(800);
        for (const b of boxes.slice(index + 1)) {
          expect(a.row !== b.row || a.to <= b.from || b.to <= a.from).toBe(true);
        }
      }
    }),
  );
});

test('a label keeps clear of a tear where it can, and else is written all the same', () => {
  const one: FlagWish = { id: 'a', x: 100, texts: ['SIGTERM'], tone: 'signal', side: 'left', rank: 0 };
  const anchorsOf = (width: number) =>
    placeFlags([one], width, 1, measure, [{ from: 60, to: 70 }]).map(({ anchor }) => anchor);
  expect(anchorsOf(300)).toEqual(['start']);
  expect(anchorsOf(120)).toEqual(['end']);
});

test('the kill keeps its label when there is room for one only', () => {
  const at = (id: string, rank: number): FlagWish => ({
    id,
    x: 60,
    texts: ['SIGKILL xx'],
    tone: 'kill',
    side: 'right',
    rank,
  });
  expect(placeFlags([at('term', 1), at('kill', 0)], 140, 1, measure).map(({ id }) => id)).toEqual(['kill']);
});

test('a start is never written on what was before it', () => {
  const start: FlagWish = { id: 'a', x: 60, texts: ['start 2'], tone: 'restart', side: 'right', rank: 3 };
  const kill: FlagWish = { id: 'b', x: 60, texts: ['SIGKILL'], tone: 'kill', side: 'right', rank: 0 };
  expect(placeFlags([start, kill], 140, 2, measure).map(({ anchor, row }) => [anchor, row])).toEqual([
    ['start', 0],
    ['start', 1],
  ]);
});
