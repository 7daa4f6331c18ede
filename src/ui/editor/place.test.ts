import { expect, test } from 'vitest';
import { linesOf, offsetOfLine, placeOf, placesIn } from './place.ts';

const text = 'kind: Pod\nspec:\n  a: 1\n\n';

test.each([
  { offset: 0, line: 1, column: 1 },
  { offset: 9, line: 1, column: 10 },
  { offset: 10, line: 2, column: 1 },
  { offset: 18, line: 3, column: 3 },
  { offset: 999, line: 5, column: 1 },
])('offset $offset is line $line, column $column', ({ offset, line, column }) => {
  expect(placeOf(text, offset)).toEqual({ line, column });
});

test('every offset of a text of any length has the place that counting gives', () => {
  for (const lines of [0, 1, 2, 3, 4, 7, 8, 9]) {
    const counted = '\nab'.repeat(lines);
    const placeIn = placesIn(counted);
    for (let offset = 0; offset <= counted.length; offset++) {
      const before = counted.slice(0, offset).split('\n');
      expect(placeIn(offset)).toEqual({ line: before.length, column: (before.at(-1) ?? '').length + 1 });
    }
  }
});

test('a range ends with the line of its last written character', () => {
  expect(linesOf(text, [10, text.length])).toEqual([2, 3]);
  expect(linesOf(text, [0, 0])).toEqual([1, 1]);
});

test('a line begins where its offset says', () => {
  expect([1, 2, 3, 9].map((line) => offsetOfLine(text, line))).toEqual([0, 10, 16, text.length]);
});
