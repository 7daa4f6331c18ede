import { describe, expect, test } from 'vitest';
import { ms } from '../../core/time.ts';
import { englishSpeech } from '../words/index.ts';
import { exactly, marked, rangeOf, snapped, withEnd } from './range.ts';

describe('a range', () => {
  test('has its earlier end first', () => {
    expect(rangeOf(ms(9), ms(4))).toEqual({ from: 4, to: 9 });
  });

  test('is told to the millisecond', () => {
    expect(exactly(ms(35_017), englishSpeech.words)).toBe('35.017 s');
  });

  test('is a mark, then what lies between, then a new mark', () => {
    const first = marked(undefined, ms(5));
    expect(first).toEqual({ from: 5, to: 5 });
    expect(marked(first, ms(2))).toEqual({ from: 2, to: 5 });
    expect(marked(marked(first, ms(2)), ms(8))).toEqual({ from: 8, to: 8 });
  });

  test.each([
    { what: 'begins where there is none', range: undefined, end: 5, to: 8, now: [5, 8] },
    { what: 'grows at its end', range: rangeOf(ms(2), ms(5)), end: 5, to: 8, now: [2, 8] },
    { what: 'shrinks at its end', range: rangeOf(ms(2), ms(5)), end: 5, to: 4, now: [2, 4] },
    { what: 'turns over its beginning', range: rangeOf(ms(2), ms(5)), end: 5, to: 1, now: [1, 2] },
    { what: 'grows at its beginning', range: rangeOf(ms(2), ms(5)), end: 2, to: 0, now: [0, 5] },
    { what: 'begins anew elsewhere', range: rangeOf(ms(2), ms(5)), end: 7, to: 8, now: [7, 8] },
  ])('$what', ({ range, end, to, now: [from, until] }) => {
    expect(withEnd(range, ms(end), ms(to))).toEqual({ from, to: until });
  });

  test('snaps to a moment that is near', () => {
    const instants = [0, 5000, 35_017].map(ms);
    expect(snapped(ms(34_950), instants, 100)).toBe(35_017);
    expect(snapped(ms(34_000), instants, 100)).toBe(34_000);
  });
});
