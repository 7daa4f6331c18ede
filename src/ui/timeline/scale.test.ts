import { expect, test } from 'vitest';
import { ms } from '../../core/time.ts';
import { foldsOf, panned, scaleOf, ticksOf, type View, viewOn, wholeView, zoomed } from './scale.ts';

const instants = [0, 0, 5000, 35_000, 37_000].map(ms);

test.each([{ mode: 'real' }, { mode: 'beat' }] as const)(
  'in $mode mode a place and its instant are inverse',
  ({ mode }) => {
    const scale = scaleOf(mode, ms(0), ms(37_000), instants, 800, { from: 0.2, to: 0.7 });
    for (const at of [1, 4999, 5000, 20_000, 36_500].map(ms)) {
      expect(Math.abs(scale.atOf(scale.xOf(at)) - at)).toBeLessThanOrEqual(1);
    }
  },
);

test('in beat mode every moment is as wide as the next', () => {
  const scale = scaleOf('beat', ms(0), ms(37_000), [0, 5000, 35_000, 37_000].map(ms), 800);
  const steps = [5000, 35_000, 37_000].map(
    (at, index) => scale.xOf(ms(at)) - scale.xOf(ms([0, 5000, 35_000][index] ?? 0)),
  );
  expect(steps.map(Math.round)).toEqual([225, 225, 225]);
});

test('a long wait is folded, and only in beat mode', () => {
  const at = [0, 100, 200, 300, 60_000].map(ms);
  expect(foldsOf(scaleOf('beat', ms(0), ms(60_000), at, 800))).toMatchObject([{ from: 300, to: 60_000 }]);
  expect(foldsOf(scaleOf('real', ms(0), ms(60_000), at, 800))).toEqual([]);
});

// Planted: a threshold that the back-offs, which are most of the steps, raise above themselves.
test('each back-off of a crash loop is torn once, however often it is told of', () => {
  const cycle = [0, 3, 4, 64, 124, 184, 244].map((second) => second * 1000);
  const at = Array.from({ length: 8 }, (_, index) => cycle.map((then) => ms(index * 303_000 + then))).flat();
  const folds = foldsOf(scaleOf('beat', ms(0), ms(2_424_000), at, 700));
  expect(folds.map(({ from, to }) => to - from)).toEqual(Array.from({ length: 8 }, () => 299_000));
});

test('ticks are round seconds that have room', () => {
  const scale = scaleOf('real', ms(0), ms(37_000), instants, 800);
  expect(ticksOf(scale, ms(0), ms(0), ms(37_000), 64)).toEqual([
    0, 5000, 10_000, 15_000, 20_000, 25_000, 30_000, 35_000,
  ]);
  expect(ticksOf(scale, ms(5000), ms(5000), ms(37_000), 150)).toEqual([5000, 15_000, 25_000, 35_000]);
});

// Planted: the first few hundred ticks of the run, in view or not.
test.each([
  { mode: 'real', view: { from: 0.8, to: 0.81 } },
  { mode: 'real', view: { from: 0, to: 0.002 } },
  { mode: 'beat', view: { from: 0.5, to: 0.6 } },
] as const)('however far it is zoomed, the axis is written on, and only in view: $mode', ({ mode, view }) => {
  const end = ms(36_000_000);
  const beats = Array.from({ length: 200 }, (_, index) => ms(index * 150_000));
  const scale = scaleOf(mode, ms(0), end, beats, 800, view);
  const places = ticksOf(scale, ms(0), ms(0), end, 62).map(scale.xOf);
  expect(places.filter((x) => x >= 0 && x <= 800).length).toBeGreaterThan(3);
  expect(places.filter((x) => x < -63 || x > 863)).toEqual([]);
});

test('zooming keeps the place under the pointer, panning stays inside the run', () => {
  expect(zoomed(wholeView, 2, 0.25)).toEqual({ from: 0.125, to: 0.625 });
  expect(panned({ from: 0.5, to: 1 }, 0.5)).toEqual({ from: 0.5, to: 1 });
  expect(zoomed({ from: 0.4, to: 0.6 }, 0.01, 0.5)).toEqual({ from: 0, to: 1 });
});

test('zooming in and out again by steps ends at all of the run', () => {
  for (let around = 0; around <= 1; around += 0.01) {
    const by = (view: View, factor: number) => zoomed(view, factor, around);
    expect([1.25, 1.2, 0.75, 0.7].reduce(by, wholeView)).toEqual(wholeView);
  }
});

test.each([wholeView, { from: 0.1, to: 0.4 }])(
  'a stretch of time fills the view, whatever was in it: $from',
  (view) => {
    const shown = viewOn(scaleOf('real', ms(0), ms(37_000), instants, 800, view), ms(5000), ms(15_000));
    const scale = scaleOf('real', ms(0), ms(37_000), instants, 800, shown);
    expect([ms(5000), ms(15_000)].map((at) => Math.round(scale.xOf(at)))).toEqual([36, 764]);
  },
);
