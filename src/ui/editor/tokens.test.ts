import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from './tokens.ts';

test('the pieces of a line are the line', () => {
  fc.assert(
    fc.property(
      fc.string(),
      (line) =>
        tokensOf(line)
          .map(({ text }) => text)
          .join('') === line,
    ),
  );
});

test.each([
  { line: '  - name: c01 # first', kinds: ['plain', 'key', 'plain', 'string', 'comment'] },
  { line: 'terminationGracePeriodSeconds: 30', kinds: ['key', 'plain', 'number'] },
  { line: '# all of it', kinds: ['comment'] },
])('$line has a key, a value and a comment', ({ line, kinds }) => {
  expect(tokensOf(line).map(({ kind }) => kind)).toEqual(kinds);
});
