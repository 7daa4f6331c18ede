import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { byHalves, oneByOne, type Search } from './search.ts';

/** Answers a search from a list of outcomes, and counts what it asks for. */
function answered(search: Search, outcomes: readonly string[]) {
  let asked = 0;
  let step = search.next();
  while (!step.done) {
    asked += 1;
    step = search.next(outcomes[step.value] ?? '');
  }
  return { found: step.value, asked };
}

/** The nearest other outcome, by looking at every one. */
function nearest(outcomes: readonly string[], now: number, end: number): number | undefined {
  const by = end >= now ? 1 : -1;
  for (let index = now; (end - index) * by >= 0; index += by)
    if (outcomes[index] !== outcomes[now]) return index;
  return undefined;
}

const stretches = fc
  .array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 })
  .map((lengths) => lengths.flatMap((length, index) => Array<string>(length).fill(`outcome ${index}`)));

test('by halves, the nearest flip of stretches of equal outcomes is found in few questions', () => {
  fc.assert(
    fc.property(stretches, fc.nat(), (outcomes, somewhere) => {
      const now = somewhere % outcomes.length;
      for (const end of [0, outcomes.length - 1]) {
        const { found, asked } = answered(byHalves(now, end, outcomes[now] ?? ''), outcomes);
        expect(found).toBe(nearest(outcomes, now, end));
        expect(asked).toBeLessThanOrEqual(2 + Math.log2(outcomes.length));
      }
    }),
  );
});

test('one by one, the nearest flip of any outcomes is found', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 20 }),
      fc.nat(),
      (outcomes, somewhere) => {
        const now = somewhere % outcomes.length;
        for (const end of [0, outcomes.length - 1])
          expect(answered(oneByOne(now, end, outcomes[now] ?? ''), outcomes).found).toBe(
            nearest(outcomes, now, end),
          );
      },
    ),
  );
});
