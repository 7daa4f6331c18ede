import { expect, test } from 'vitest';
import { type Ms, ms } from '../../core/time.ts';
import type { RealClock } from './clock.ts';
import { createPlayer, fittingSpeed, instantsOf, speedsWith, stepFrom } from './player.ts';

/** @param painting so many milliseconds every frame takes */
function handClock(painting = 0): RealClock & { pass(time: number): void } {
  let now = 0;
  let due: { at: number; call: () => void } | undefined;
  const after = (delay: number, call: () => void) => {
    const mine = { at: now + delay, call };
    due = mine;
    return () => {
      if (due === mine) due = undefined;
    };
  };
  return {
    now: () => now,
    after,
    painted: (call) => after(painting, () => call(painting)),
    pass(time) {
      const until = now + time;
      while (due && due.at <= until) {
        const { at, call } = due;
        now = at;
        due = undefined;
        call();
      }
      now = until;
    },
  };
}

test('a player moves at its speed and stops at the end', () => {
  const clock = handClock();
  const player = createPlayer(ms(0), ms(10_000), clock);
  player.send({ type: 'speed', speed: 4 });
  player.send({ type: 'play' });
  clock.pass(1000);
  expect(player.at()).toBe(4000);
  clock.pass(5000);
  expect(player.at()).toBe(10_000);
  expect(player.state().since).toBeUndefined();
});

test('a change of speed keeps the position', () => {
  const clock = handClock();
  const player = createPlayer(ms(0), ms(60_000), clock);
  player.send({ type: 'play' });
  clock.pass(1000);
  player.send({ type: 'speed', speed: 20 });
  expect(player.at()).toBe(1000);
  clock.pass(100);
  expect(player.at()).toBe(3000);
});

test('playing at the end begins anew', () => {
  const clock = handClock();
  const player = createPlayer(ms(0), ms(5000), clock);
  player.send({ type: 'seek', to: ms(9000) });
  expect(player.at()).toBe(5000);
  player.send({ type: 'play' });
  expect(player.at()).toBe(0);
});

test('listeners hear the playhead ten times a second', () => {
  const clock = handClock();
  const player = createPlayer(ms(0), ms(60_000), clock);
  const heard: Ms[] = [];
  player.onTick((at) => heard.push(at));
  player.send({ type: 'play' });
  clock.pass(1000);
  expect(heard.length).toBe(11);
});

test.each([
  { painting: 25, heard: [0, 500, 1000, 1500, 2000] },
  { painting: 400, heard: [0, 1000, 2000] },
])('where painting takes $painting ms, listeners hear at $heard', (given) => {
  const clock = handClock(given.painting);
  const player = createPlayer(ms(0), ms(60_000), clock);
  const heard: Ms[] = [];
  player.onTick((at) => heard.push(at));
  player.send({ type: 'play' });
  clock.pass(2000);
  expect(heard).toEqual(given.heard);
});

test('a shorter run pulls the playhead back', () => {
  const player = createPlayer(ms(0), ms(60_000), handClock());
  player.send({ type: 'seek', to: ms(50_000) });
  player.send({ type: 'span', from: ms(0), to: ms(20_000) });
  expect(player.at()).toBe(20_000);
});

test('steps go from instant to instant and stay at the ends', () => {
  const instants = instantsOf([{ at: ms(5000) }, { at: ms(0) }, { at: ms(5000) }, { at: ms(35_000) }]);
  expect(instants).toEqual([0, 5000, 35_000]);
  expect(stepFrom(instants, ms(0), 1)).toBe(5000);
  expect(stepFrom(instants, ms(34_999), -1)).toBe(5000);
  expect(stepFrom(instants, ms(35_000), 1)).toBe(35_000);
  expect(stepFrom(instants, ms(0), -1)).toBe(0);
});

test.each([
  { length: 37_000, speed: 4 },
  { length: 2000, speed: 0.25 },
  { length: 610_000, speed: 60 },
  { length: 12_000, speed: 1 },
])('a run of $length ms plays at $speed× so that it takes about ten seconds', ({ length, speed }) => {
  expect(fittingSpeed(ms(length))).toBe(speed);
});

test.each([
  { speed: 4, next: [2, 4, 10] },
  { speed: 3, next: [2, 3, 4] },
  { speed: 100, next: [60, 100] },
  { speed: 0.01, next: [0.01, 0.25] },
])('a speed of $speed is among those to choose from, in its place', ({ speed, next }) => {
  const all = speedsWith(speed);
  expect(all).toEqual(expect.arrayContaining([0.25, 1, 60]));
  const at = all.indexOf(speed);
  expect(all.slice(Math.max(0, at - 1), at + 2)).toEqual(next);
});
