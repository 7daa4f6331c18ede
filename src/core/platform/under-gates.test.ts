import { describe, expect, test } from 'vitest';
import { effectiveGates, platformOf, underGates } from './index.ts';

const nodeOf = (id: string, wishes: Record<string, boolean>) => {
  const platform = platformOf(id);
  if (platform === undefined) throw new Error(`no platform ${id}`);
  return underGates(platform, effectiveGates(platform, wishes).gates);
};

describe('underGates', () => {
  test.each([
    { rule: 'D-41', id: 'kubernetes-1.29', wish: undefined, fate: 'ignored' },
    { rule: 'S-35', id: 'kubernetes-1.29', wish: true, fate: 'runs' },
    { rule: 'D-41', id: 'kubernetes-1.30', wish: false, fate: 'ignored' },
    { rule: 'D-42', id: 'kubernetes-1.28', wish: true, fate: 'fails' },
    { rule: 'S-35', id: 'kubernetes-1.36', wish: false, fate: 'runs' },
    { rule: 'BCI-101', id: 'baidu-bci', wish: false, fate: 'ignored' },
  ])('[$rule] sleep $fate on $id with its gate $wish', ({ id, wish, fate, rule }) => {
    const { postStart, preStop } = nodeOf(id, wish === undefined ? {} : { PodLifecycleSleepAction: wish });
    expect([postStart.sleep.value, preStop.sleep.value]).toEqual([fate, fate]);
    expect(preStop.sleep.rule).toBe(rule);
  });

  test.each([
    { id: 'kubernetes-1.28', wish: true, sidecars: 'unordered' },
    { id: 'kubernetes-1.30', wish: false, sidecars: 'none' },
    { id: 'kubernetes-1.33', wish: false, sidecars: 'ordered' },
  ])('sidecars are $sidecars on $id with their gate $wish', ({ id, wish, sidecars }) => {
    expect(nodeOf(id, { SidecarContainers: wish }).sidecars.value).toBe(sidecars);
  });
});
