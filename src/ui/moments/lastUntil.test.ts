import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastUntil } from './lastUntil.ts';

test('finds the last moment that is not after the instant, as a plain search does', () => {
  const times = fc.array(fc.integer({ min: -5, max: 20 }), { maxLength: 30 });
  fc.assert(
    fc.property(times, fc.integer({ min: -6, max: 21 }), (list, at) => {
      const moments = list.sort((a, b) => a - b).map((each) => ({ at: each }));
      expect(lastUntil(moments, at)).toBe(moments.findLastIndex((moment) => moment.at <= at));
    }),
  );
});
