import { expect, test } from 'vitest';
import { simulate } from '../../core/simulate.ts';
import { seconds } from '../../core/time.ts';
import { speechOf } from '../words/index.ts';
import { statusIn } from './status.ts';

const container = (name: string) => `{name: ${name}, image: i, lifecycle: {preStop: {exec: {command: [x]}}}}`;
const yaml = `kind: Pod\nmetadata: {name: p}\nspec: {containers: [${container('first')}, ${container('last')}]}\n`;

test('of two that do the same the status is about the one of the verdict, and with it its own grace', async () => {
  const { words } = await speechOf('en');
  const run = simulate(yaml, {
    behaviour: {
      first: { hooks: { preStop: { duration: 5 } }, onTerm: { exitAfter: 20, exitCode: 0 } },
      last: { hooks: { preStop: { duration: 90 } } },
    },
    stimulus: [{ at: 10, do: 'delete' }],
  });
  const status = statusIn(run, words);
  expect(status(seconds(5))).toMatch(/^last running/);
  expect(status(seconds(12))).toBe('last preStop for 1.9 s · 28 s of grace left');
});
