import { describe, expect, test } from 'vitest';
import type { Moment } from '../lifecycle/index.ts';
import { simulate } from '../simulate.ts';
import { seconds } from '../time.ts';
import { describedEventsAt } from './described-events.ts';

const event = (at: number, reason: string, message = reason, container = 'c01'): Moment => ({
  at: seconds(at),
  container,
  attempt: 0,
  what: 'event',
  detail: { type: reason === 'Unhealthy' ? 'Warning' : 'Normal', reason, message },
  rule: 'E-12',
  actor: 'pod',
  state: '',
});

const failures = Array.from({ length: 40 }, (_, i) => event(10 + i, 'Unhealthy'));
const run = { moments: [event(0, 'Started'), ...failures, event(340, 'Killing')] };

const told = (at: number, moments: readonly Moment[] = run.moments) =>
  describedEventsAt({ moments }, seconds(at)).map(({ reason, age, from }) => `${reason} ${age} ${from}`);

const lost =
  'kind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c01, image: a:1}]}\napiVersion: v1\n';

describe('the events of describe', () => {
  test.each([
    { at: 9, rows: ['Started 9s kubelet'] },
    { at: 10, rows: ['Started 10s kubelet', 'Unhealthy 0s kubelet'] },
    { at: 12, rows: ['Started 12s kubelet', 'Unhealthy 0s (x3 over 2s) kubelet'] },
    { at: 30.5, rows: ['Started 30s kubelet', 'Unhealthy 0s (x21 over 20s) kubelet'] },
  ])('count at $at s what came again', ({ at, rows }) => {
    expect(told(at)).toEqual(rows);
  });

  test('[E-24] are 25 of a pod at once, one more in five minutes, and none an hour after its last', () => {
    expect(told(60)[1]).toBe('Unhealthy 27s (x24 over 50s) kubelet');
    expect(told(340).at(-1)).toBe('Killing 0s kubelet');
    expect(told(3650)).toEqual(['Killing 55m kubelet']);
  });

  test('of two containers are two, and what came last stands last', () => {
    const moments = [event(1, 'Started'), event(2, 'Started', 'Started', 'c02'), event(3, 'Started')];
    expect(told(4, moments)).toEqual(['Started 2s kubelet', 'Started 1s (x2 over 3s) kubelet']);
  });

  test('show which is the newest', () => {
    expect(describedEventsAt(run, seconds(12)).map(({ isNew }) => isNew)).toEqual([false, true]);
  });

  test.each([
    { platform: 'kubernetes-1.28', from: 'taint-controller' },
    { platform: 'kubernetes-1.29', from: 'taint-eviction-controller' },
  ])('[PLAT-18] of a lost node come on $platform from $from', ({ platform, from }) => {
    const { moments } = simulate(lost, { platform, stimulus: [{ at: 10, do: 'node-lost' }], until: 400 });
    const gone = moments.find(({ detail }) => detail.reason === 'TaintManagerEviction');
    expect(told(Number(gone?.at) / 1000, moments).at(-1)).toBe(`TaintManagerEviction 0s ${from}`);
  });
});
