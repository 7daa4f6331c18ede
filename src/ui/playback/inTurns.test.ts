import { expect, test } from 'vitest';
import { atOnce, type Work } from '../../core/work.ts';
import { pageClock } from './clock.ts';
import { inTurns } from './inTurns.ts';

/** Three long steps, each written down. */
function* working(log: string[]): Work<string> {
  for (const step of ['a', 'b', 'c']) {
    for (const begun = pageClock.now(); pageClock.now() - begun < 10; );
    log.push(step);
    yield;
  }
  return log.join('');
}

test('a long work lets what waits have its turn, and ends as it does at once', async () => {
  const log: string[] = [];
  const work = inTurns(working(log));
  setTimeout(() => log.push('else'));
  await work;
  expect(log.indexOf('else')).toBeGreaterThan(0);
  expect(log.indexOf('else')).toBeLessThan(3);
  expect(log.filter((step) => step !== 'else').join('')).toBe(atOnce(working([])));
});
