import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Ms, ms } from '../time.ts';
import { createVirtualClock } from './clock.ts';

const start = ms(0);
const end = ms(10_000);

/** Delays of a chain of timers: each is set when the one before fires. */
const chain = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 12 });

type Clock = ReturnType<typeof createVirtualClock>;

const runUntil = (clock: Clock, limit: Ms) => {
  while (clock.step(limit));
};

/** When each timer of some chains fires, if the clock is run up to each of `stops`. */
function firings(chains: readonly (readonly number[])[], stops: readonly number[]) {
  const clock = createVirtualClock(start);
  const fired: string[] = [];
  const follow = (name: number, [delay, ...rest]: readonly number[]) => {
    if (delay === undefined) return;
    clock.setTimeout(() => {
      fired.push(`${name} at ${clock.now()}`);
      follow(name, rest);
    }, delay);
  };
  chains.forEach((delays, name) => {
    follow(name, delays);
  });
  for (const stop of stops) runUntil(clock, ms(stop));
  return fired;
}

test('one long run fires what many short ones do, at the same instants', () => {
  fc.assert(
    fc.property(fc.array(chain), fc.array(fc.integer({ min: 0, max: end })), (chains, stops) => {
      const ordered = stops.toSorted((a, b) => a - b);
      expect(firings(chains, [...ordered, end])).toEqual(firings(chains, [end]));
    }),
  );
});

test('a chain of timers fires at the sums of its delays', () => {
  fc.assert(
    fc.property(chain, (delays) => {
      let sum = 0;
      expect(firings([delays], [end])).toEqual(
        delays.map((delay) => {
          sum += delay;
          return `0 at ${sum}`;
        }),
      );
    }),
  );
});

test('timers fire in the order of their time, those of one instant in the order they were set', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (delays) => {
      const clock = createVirtualClock(start);
      const fired: number[] = [];
      delays.forEach((delay, i) => {
        clock.setTimeout(() => fired.push(i), delay);
      });
      runUntil(clock, end);
      const order = delays.map((delay, i) => ({ delay, i })).sort((a, b) => a.delay - b.delay || a.i - b.i);
      expect(fired).toEqual(order.map(({ i }) => i));
    }),
  );
});

test('a cancelled timer does not fire, and no other is lost with it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.boolean())), (timers) => {
      const clock = createVirtualClock(start);
      const fired = new Set<number>();
      const ids = timers.map(([delay], i) => clock.setTimeout(() => fired.add(i), delay));
      timers.forEach(([, isCancelled], i) => {
        if (isCancelled) clock.clearTimeout(ids[i] ?? -1);
      });
      runUntil(clock, end);
      expect([...fired].sort((a, b) => a - b)).toEqual(
        timers.flatMap(([, isCancelled], i) => (isCancelled ? [] : [i])),
      );
    }),
  );
});

test('a timer that never ends is not waited for', () => {
  const clock = createVirtualClock(start);
  clock.setTimeout(() => undefined, Number.POSITIVE_INFINITY);
  expect(clock.next()).toBeUndefined();
});

test('a delay that is no number, and a machine that chases its own tail, are told', () => {
  const clock = createVirtualClock(start);
  expect(() => clock.setTimeout(() => undefined, Number.NaN)).toThrow('number of milliseconds');
  const again = () => void clock.setTimeout(again, 0);
  again();
  expect(() => runUntil(clock, end)).toThrow('does not move past 0 ms');
});
