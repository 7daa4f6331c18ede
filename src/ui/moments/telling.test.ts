import { expect, test } from 'vitest';
import { detailOf } from './telling.ts';

test('a detail names no key that has nothing to say', () => {
  const detail = { reason: 'ContainerCreating', message: '', exitCode: 0, ready: false };
  expect(detailOf({ what: 'waiting', detail })).toBe('reason ContainerCreating · exitCode 0 · ready false');
});
