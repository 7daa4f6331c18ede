import { expect, test } from 'vitest';
import { matches } from './pattern.ts';

test.each([
  { value: 'graceful', pattern: 'gr*', fits: true },
  { value: 'graceful', pattern: '*ce*l', fits: true },
  { value: 'graceful', pattern: 'g', fits: false },
  { value: '', pattern: '*', fits: true },
  { value: '', pattern: '?', fits: false },
  { value: 'a.b', pattern: 'a?b', fits: true },
  { value: 'v5', pattern: 'v[0-9]', fits: true },
  { value: 'vx', pattern: 'v[!0-9]', fits: true },
  { value: 'v5', pattern: 'v[!0-9]', fits: false },
  { value: '[', pattern: '[', fits: true },
  { value: 'a+b', pattern: 'a+b', fits: true },
  { value: 'a'.repeat(5000), pattern: `${'a*'.repeat(100)}b`, fits: false },
])('$value fits $pattern: $fits', ({ value, pattern, fits }) => {
  expect(matches(value, pattern)).toBe(fits);
});
