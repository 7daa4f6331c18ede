import { expect, test } from 'vitest';
import { nextTurn } from './nextTurn.ts';

test('a turn is a task of its own', async () => {
  const log: string[] = [];
  const turn = nextTurn().then(() => log.push('turn'));
  queueMicrotask(() => log.push('microtask'));
  await turn;
  expect(log).toEqual(['microtask', 'turn']);
});
