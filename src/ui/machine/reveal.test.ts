import { expect, test } from 'vitest';
import type { Chart, ChartState } from '../../core/lifecycle/index.ts';
import { ms } from '../../core/time.ts';
import { newestOf } from './reveal.ts';

const state = (path: string): ChartState => ({
  path,
  parent: path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '',
  kind: 'atomic',
  isInitial: false,
});

test('of two states entered at once, the one in the larger part is shown, whatever the parts are called', () => {
  const states = ['sync', 'sync.idle', 'syncing', 'syncing.look', 'syncing.decide'].map(state);
  const chart: Chart = { id: 'worker', states, transitions: [] };
  const entries = new Map(states.map(({ path }) => [path, [ms(5)]]));
  expect(newestOf(['sync.idle', 'syncing.look'], entries, ms(9), chart)).toBe('syncing.look');
});
