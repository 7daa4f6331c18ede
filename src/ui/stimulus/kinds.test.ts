import { expect, test } from 'vitest';
import { commandOf, kinds, stimulusOf, withTime } from './kinds.ts';

test('every kind the panel offers comes back as itself', () => {
  const back = kinds.map((kind) => {
    const stimulus = stimulusOf(kind, 5);
    return stimulus === undefined ? 'default' : (stimulus[0]?.do ?? 'nothing');
  });
  expect(back).toEqual(kinds);
});

test.each([
  { happens: { at: 5, do: 'delete' }, command: 'kubectl delete pod web -n shop' },
  {
    happens: { at: 5, do: 'delete', gracePeriodSeconds: 3 },
    command: 'kubectl delete pod web -n shop --grace-period=3',
  },
  {
    happens: { at: 5, do: 'force-delete' },
    command: 'kubectl delete pod web -n shop --force --grace-period=0',
  },
  {
    happens: { at: 5, do: 'evict' },
    command: 'kubectl create --raw /api/v1/namespaces/shop/pods/web/eviction -f eviction.json',
  },
  { happens: { at: 5, do: 'node-lost' }, command: undefined },
] as const)('the command for $happens is $command', ({ happens, command }) => {
  expect(commandOf(happens, 'web', 'shop')).toBe(command);
});

test('moving the default delete makes it a delete of its own, moving another keeps what it is', () => {
  expect(withTime(undefined, 7)).toEqual([{ at: 7, do: 'delete' }]);
  expect(withTime([{ at: 5, do: 'node-lost' }], 7)).toEqual([{ at: 7, do: 'node-lost' }]);
});
