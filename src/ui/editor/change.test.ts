import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeBetween, editedSince } from './change.ts';

const apply = (text: string, { range: [from, to], replacement }: ReturnType<typeof changeBetween>) =>
  text.slice(0, from) + replacement + text.slice(to);

test.each([
  ['seconds: 9', 'seconds: 10', { range: [9, 10], replacement: '10' }],
  ['seconds: 10', 'seconds: 110', { range: [10, 10], replacement: '1' }],
  ['a', 'a', { range: [1, 1], replacement: '' }],
  ['', 'a', { range: [0, 0], replacement: 'a' }],
  ['# 😀', '# 😁', { range: [2, 4], replacement: '😁' }],
  ['# 😀', '# \u{1f200}', { range: [2, 4], replacement: '\u{1f200}' }],
  ['a\r\nb', 'a\nb', { range: [1, 3], replacement: '\n' }],
])('%j becomes %j by one change', (before, after, change) => {
  expect(changeBetween(before, after)).toEqual(change);
});

test('the change makes the one text of the other and cuts no character', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\r\n', '\n', '😀', '😁', '\u{1f200}', '中') });
  fc.assert(
    fc.property(text, text, text, text, (head, one, other, tail) => {
      const [before, after] = [head + one + tail, head + other + tail];
      const change = changeBetween(before, after);
      expect(apply(before, change)).toBe(after);
      expect(change.replacement).not.toMatch(/\p{Surrogate}/u);
      expect(before.slice(...change.range)).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test.each([
  ['nothing', 'grace: 30 # a', 'grace: 9 # a'],
  ['before it', '# b\ngrace: 30 # a', '# b\ngrace: 9 # a'],
  ['after it', 'grace: 30 # abc', 'grace: 9 # abc'],
  ['at its very place', 'grace: 45 # a', 'grace: 9 # a'],
])('an edit keeps what changed since it was meant: %s', (_, now, after) => {
  const { text, range } = editedSince('grace: 30 # a', now, { range: [7, 9], replacement: '9' });
  expect(text).toBe(after);
  expect(text.slice(...range)).toBe('9');
});
