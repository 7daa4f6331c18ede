import { expect, test } from 'vitest';
import { simulate } from '../../core/simulate.ts';
import { itemOf } from '../timeline/index.ts';
import { differenceOf } from './difference.ts';

const pod = (preStop: string, more = '') => `kind: Pod
metadata: {name: p}
spec:
  terminationGracePeriodSeconds: 3
  containers: [{name: app, image: i, lifecycle: {preStop: ${preStop}}}${more}]
`;
const exec = (seconds: number) => pod(`{exec: {command: [sleep, "${seconds}"]}}`);

const told = (a: string, b: string) => {
  const [one, two] = [simulate(a, {}), simulate(b, {})];
  const difference = differenceOf(one, two);
  const kinds = [one, two].map((run, index) =>
    [...(difference.spans[index] ?? [])].map((id) => {
      const item = itemOf(run, id);
      return item?.type === 'span' ? `${item.lane.container} ${item.span.kind}` : undefined;
    }),
  );
  return { ...difference, kinds };
};

test('an exec hook that outlives its grace is given up, as its span says', () => {
  expect(told(exec(1), exec(9)).hooks).toMatchObject([{ hook: 'preStop', fates: ['runs', 'abandoned'] }]);
});

test('what only comes later is the same', () => {
  const { kinds } = told(exec(1), exec(2));
  expect(kinds[0]).toContain('app preStop');
  expect(kinds[0]).not.toContain('app stopping');
  expect(kinds[0]).not.toContain('app running');
  expect(kinds[0]).not.toContain('app exited');
});

test('equal runs have no difference', () => {
  const none = { isNone: true, spans: [new Set(), new Set()], hooks: [], exits: [] };
  expect(told(exec(1), exec(1))).toMatchObject(none);
});

test('runs whose spans are only moved are not equal, though no span differs', () => {
  const late = (seconds: number) => {
    const behaviour = { app: { exitsAt: [{ after: seconds, code: 0 }] } };
    return simulate(exec(1).replace('containers:', 'restartPolicy: Never\n  containers:'), {
      behaviour,
      stimulus: [],
      timing: { relistPhase: seconds === 5 ? 0.5 : 0.52 },
    });
  };
  expect(differenceOf(late(5), late(5.05))).toMatchObject({ isNone: false, spans: [new Set(), new Set()] });
});

test('of a refused run nothing is compared', () => {
  expect(told(exec(1), pod('{}'))).toMatchObject({
    rejected: [false, true],
    spans: [new Set(), new Set()],
    hooks: [],
    exits: [],
  });
});
