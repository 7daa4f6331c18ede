import { expect, test } from 'vitest';
import { simulate } from '../simulate.ts';

test('what comes before what in one instant does not depend on how far anyone looks ahead', () => {
  const container = (name: string, period: number) =>
    `{name: ${name}, image: i, livenessProbe: {exec: {command: [x]}, periodSeconds: ${period}}}`;
  const yaml = `kind: Pod\nmetadata: {name: p}\nspec: {containers: [${container('a', 1)}, ${container('b', 5)}]}\n`;
  const behaviour = {
    b: {
      exitsAt: [
        { after: 2.4, code: 0 },
        { after: 8.2, code: 1 },
      ],
    },
  };
  const [short, long] = [10, 20].map((until) => simulate(yaml, { behaviour, stimulus: [], until }).moments);
  expect(long?.slice(0, short?.length)).toEqual(short);
});
