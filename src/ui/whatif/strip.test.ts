import { expect, test } from 'vitest';
import type { Race } from '../../core/flip/index.ts';
import { ms } from '../../core/time.ts';
import { stripOf } from './strip.ts';

const race = (from: number, until: number, stoppedAt?: number, goneAt?: number): Race => ({
  container: 'c01',
  from: ms(from),
  until: ms(until),
  stoppedAt: stoppedAt === undefined ? undefined : ms(stoppedAt),
  goneAt: goneAt === undefined ? undefined : ms(goneAt),
  risky: ms(0),
  lost: ms(0),
  said: { key: '' },
  remedy: undefined,
});

const fatesOf = (one: Race) => {
  const { requests } = stripOf(one);
  return Object.fromEntries(
    (['served', 'risky', 'lost'] as const).map((fate) => [
      fate,
      requests.filter((each) => each.fate === fate && each.at >= one.from).length,
    ]),
  );
};

test.each([
  {
    name: 'a hook that waits long enough',
    one: race(5000, 15_000, 25_000, 26_000),
    served: 10,
    risky: 0,
    lost: 0,
  },
  {
    name: 'a process that shuts down slowly',
    one: race(5000, 15_000, 8000, 20_000),
    served: 3,
    risky: 7,
    lost: 0,
  },
  {
    name: 'a process that leaves at once',
    one: race(5000, 15_000, 5000, 5000),
    served: 0,
    risky: 0,
    lost: 10,
  },
  { name: 'a process that stays', one: race(5000, 15_000), served: 10, risky: 0, lost: 0 },
])('with $name a request each half or whole second meets its fate', ({ one, served, risky, lost }) => {
  const fates = fatesOf(one);
  const each = (fates.served ?? 0) + (fates.risky ?? 0) + (fates.lost ?? 0) > 10 ? 2 : 1;
  expect(fates).toEqual({ served: served * each, risky: risky * each, lost: lost * each });
});

test('time runs from left to right, the process from one stretch to the next', () => {
  const { requests, stretches, xOf, begin, end } = stripOf(race(5000, 15_000, 8000, 20_000));
  expect([xOf(begin), xOf(end)]).toEqual([0, 1]);
  expect(requests.map(({ x }) => x)).toEqual(requests.map(({ x }) => x).toSorted((a, b) => a - b));
  expect(stretches.map(({ does }) => does)).toEqual(['serves', 'stops', 'gone']);
  expect(stretches.map(({ from }) => from)).toEqual([0, xOf(ms(8000)), xOf(ms(20_000))]);
  expect(stretches.at(-1)?.to).toBe(1);
});

test('however long it takes, there are not more requests than can be told apart', () => {
  for (const until of [1000, 60_000, 3_600_000])
    expect(stripOf(race(0, until, 0, 0)).requests.length).toBeLessThanOrEqual(until > 2_000_000 ? 70 : 40);
});
