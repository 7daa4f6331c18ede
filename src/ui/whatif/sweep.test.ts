import { expect, test } from 'vitest';
import type { Flips } from '../../core/flip/index.ts';
import { type Job, sweep } from './sweep.ts';

const found = (runs: number): Flips => ({ down: undefined, up: undefined, none: undefined, runs });

/** A job that takes some runs and writes each down. */
const jobOf = (id: string, runs: number, log: string[]): Job => ({
  id,
  *begin() {
    for (let run = 1; run <= runs; run += 1) {
      log.push(`${id}${run}`);
      yield;
    }
    return found(runs);
  },
});

test('jobs are done one after the other, and every run waits for its turn', async () => {
  const log: string[] = [];
  const turn = async () => {
    log.push('turn');
  };
  await sweep(
    [jobOf('a', 2, log), jobOf('b', 1, log)],
    turn,
    () => true,
    (id, { runs }) => log.push(`${id}: ${runs}`),
  );
  expect(log).toEqual(['turn', 'a1', 'turn', 'a2', 'turn', 'a: 2', 'turn', 'b1', 'turn', 'b: 1']);
});

test('what is no longer wanted stops before its next run', async () => {
  const log: string[] = [];
  await sweep(
    [jobOf('a', 9, log)],
    async () => undefined,
    () => log.length < 3,
    () => log.push('told'),
  );
  expect(log).toEqual(['a1', 'a2', 'a3']);
});
