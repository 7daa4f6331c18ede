import { expect, test } from 'vitest';
import { type ProbePattern, patternOf, windowsOf, withProbe } from './probe-pattern.ts';

const patterns: readonly ProbePattern[] = [
  { fails: 'never' },
  { fails: 'always' },
  { fails: 'from', from: 20 },
  { fails: 'until', until: 10 },
  { fails: 'between', from: 5, until: 10 },
];

test.each(patterns)('a probe that fails $fails comes back from its windows', (pattern) => {
  expect(patternOf(windowsOf(pattern))).toEqual(pattern);
});

test('what the panel cannot say is left alone', () => {
  expect(patternOf([{ from: 0, duration: null }])).toEqual({ fails: 'other' });
});

test('the last choice taken back leaves nothing behind', () => {
  const chosen = withProbe({}, 'liveness', windowsOf({ fails: 'always' }));
  expect(chosen.probes?.liveness).toHaveLength(1);
  expect(withProbe(chosen, 'liveness', undefined)).toEqual({});
});
