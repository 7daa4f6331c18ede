import { describe, expect, test } from 'vitest';
import { type Ms, ms } from '../../core/time.ts';
import type { Mark, Span } from '../../core/trace/index.ts';
import { crowdedMarksOf, crowdsOf, isCrowded } from './crowd.ts';
import type { Box, MarkBox } from './drawn.ts';
import { markId, spanId } from './item.ts';

const why = { rules: [], assumptions: [] } as unknown as Span['why'];

const boxesOf = (count: number, width: (index: number) => number): readonly Box[] =>
  Array.from({ length: count }, (_, index) => ({
    id: spanId(0, index),
    span: {
      kind: index % 2 ? 'backoff' : 'running',
      container: 'a',
      attempt: index,
      from: ms(index),
      to: ms(index + 1),
      open: false,
      detail: {},
      why,
    } as unknown as Span,
    x: index * 3,
    y: 10,
    width: width(index),
    height: 32,
    label: undefined,
    labelX: 0,
  }));

const marksOf = (count: number, apart: number, glyph: MarkBox['glyph'] = 'tick'): readonly MarkBox[] =>
  Array.from({ length: count }, (_, index) => ({
    id: markId(0, index),
    mark: { what: 'exited', at: ms(index) as Ms } as unknown as Mark,
    glyph,
    x: index * apart,
    y: 10,
    height: 32,
  }));

const none = () => false;

test('a picture is crowded by what all its lanes have together', () => {
  const lane = {
    spans: boxesOf(30, () => 2).map(({ span }) => span),
    marks: marksOf(60, 0.5).map(({ mark }) => mark),
  };
  expect(isCrowded(Array.from({ length: 4 }, () => lane))).toBe(false);
  expect(isCrowded(Array.from({ length: 5 }, () => lane))).toBe(true);
});

describe('a crowded lane', () => {
  test('keeps what is wide enough to point at, and draws the rest once, by its looks', () => {
    const { apart, crowds } = crowdsOf(
      boxesOf(1000, (index) => (index % 10 ? 2 : 30)),
      4000,
      none,
    );
    expect(apart.length).toBe(100);
    expect(crowds.map(({ kind }) => kind).sort()).toEqual(['backoff', 'running']);
    const drawn = crowds.reduce((sum, { path }) => sum + path.split('M').length - 1, 0);
    expect(apart.length + drawn).toBe(1000);
  });
  // Planted: crowded endpoints and probes that have the looks of no endpoint and no result.
  test('tells apart what gets traffic from what gets none, and probes that failed', () => {
    const of = (kind: string, detail: object) => (box: Box) => ({
      ...box,
      span: { ...box.span, kind, detail } as unknown as Span,
    });
    const [a, b, c, d] = boxesOf(4, () => 2);
    if (!a || !b || !c || !d) throw new Error('four boxes');
    const all = [
      of('endpoint', { ready: true })(a),
      of('endpoint', {})(b),
      of('probe', { result: 'success' })(c),
      of('probe', { result: 'failure' })(d),
    ];
    expect(
      crowdsOf(all, 300, none).crowds.map(({ kind, outcome, endpoint }) => [kind, outcome, endpoint]),
    ).toEqual([
      ['endpoint', undefined, 'ready'],
      ['endpoint', undefined, 'away'],
      ['probe', undefined, undefined],
      ['probe', 'failed', undefined],
    ]);
    const { ticks, misses } = crowdedMarksOf([...marksOf(9, 1), ...marksOf(9, 1, 'miss')], 300, none);
    expect([ticks, misses].map((path) => path !== '')).toEqual([true, true]);
  });
  test('keeps the few marks in sight that are more than ticks', () => {
    const exits = marksOf(90, 1, 'exit');
    const { apart } = crowdedMarksOf([...exits, ...marksOf(300, 1)], 4000, none);
    expect(apart.filter(({ glyph }) => glyph === 'exit')).toEqual(exits);
    expect(apart.length).toBeLessThan(200);
  });
  test('keeps what is asked for, also out of sight', () => {
    const isWanted = (id: string) => id === '0.span.999' || id === '0.mark.999';
    expect(
      crowdsOf(
        boxesOf(1000, () => 2),
        300,
        isWanted,
      ).apart.map(({ id }) => id),
    ).toEqual(['0.span.999']);
    expect(crowdedMarksOf(marksOf(1000, 1), 300, isWanted).apart.at(-1)?.id).toBe('0.mark.999');
  });
  test('draws nothing else that is out of sight', () => {
    const { apart } = crowdsOf(
      boxesOf(1000, () => 6),
      300,
      none,
    );
    expect(apart.length).toBeGreaterThan(99);
    expect(apart.length).toBeLessThan(105);
    expect(crowdedMarksOf(marksOf(1000, 5), 300, none).apart.length).toBeLessThan(65);
  });
  test('keeps a mark that has a flag or room, and draws the others as ticks', () => {
    const { apart, ticks } = crowdedMarksOf(marksOf(1000, 1), 4000, (id) => id === '0.mark.501');
    expect(apart.some(({ x }) => x === 501)).toBe(true);
    expect(apart.length + ticks.split('M').length - 1).toBe(1000);
    expect(apart.length).toBeLessThan(300);
  });
});
