import { expect, test } from 'vitest';
import { kindOf, kinds, kubectlOf, stimulusOf, withTime } from './kinds.ts';

test('every kind the panel offers comes back as itself', () => {
  expect(kinds.map((kind) => kindOf(stimulusOf(kind, 5)))).toEqual(kinds);
});

test.each([
  { stimulus: undefined, command: 'kubectl delete pod web -n shop' },
  { stimulus: [], command: undefined },
  {
    stimulus: [{ at: 5, do: 'delete', gracePeriodSeconds: 3 }],
    command: 'kubectl delete pod web -n shop --grace-period=3',
  },
  {
    stimulus: [{ at: 5, do: 'force-delete' }],
    command: 'kubectl delete pod web -n shop --force --grace-period=0',
  },
  { stimulus: [{ at: 5, do: 'node-lost' }], command: undefined },
] as const)('the command for $stimulus is $command', ({ stimulus, command }) => {
  expect(kubectlOf(stimulus, 'web', 'shop')).toBe(command);
});

test('moving the default delete makes it a delete of its own, moving another keeps what it is', () => {
  expect(withTime(undefined, 7)).toEqual([{ at: 7, do: 'delete' }]);
  expect(withTime([{ at: 5, do: 'node-lost' }], 7)).toEqual([{ at: 7, do: 'node-lost' }]);
});
