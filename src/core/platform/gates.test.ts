import { describe, expect, test } from 'vitest';
import { effectiveGates, platformOf } from './index.ts';

const gatesOn = (id: string, wishes?: Record<string, boolean>) => {
  const platform = platformOf(id);
  if (platform === undefined) throw new Error(`no platform ${id}`);
  return effectiveGates(platform, wishes);
};

describe('effectiveGates', () => {
  test('are the defaults where nobody wishes anything', () => {
    expect(gatesOn('kubernetes-1.36')).toEqual({
      gates: {
        ContainerStopSignals: false,
        ContainerRestartRules: true,
        RestartAllContainersOnContainerExits: true,
        ReduceDefaultCrashLoopBackOffDecay: false,
        KubeletCrashLoopBackOffMax: true,
        PodDisruptionConditions: true,
        PodLifecycleSleepAction: true,
        PodLifecycleSleepActionAllowZero: true,
        SidecarContainers: true,
        ProbeTerminationGracePeriod: true,
      },
      unknown: [],
      fixed: [],
    });
  });

  test.each([
    {
      says: 'turns an alpha gate on',
      id: 'kubernetes-1.36',
      gate: 'ContainerStopSignals',
      wish: true,
      is: true,
    },
    {
      says: 'turns a beta gate off',
      id: 'kubernetes-1.30',
      gate: 'PodLifecycleSleepAction',
      wish: false,
      is: false,
    },
    {
      says: "turns a probe's own grace on",
      id: 'kubernetes-1.24',
      gate: 'ProbeTerminationGracePeriod',
      wish: true,
      is: true,
    },
    {
      says: 'turns 1.28 sidecars on',
      id: 'kubernetes-1.28',
      gate: 'SidecarContainers',
      wish: true,
      is: true,
    },
  ])('$says', ({ id, gate, wish, is }) => {
    const { gates, fixed, unknown } = gatesOn(id, { [gate]: wish });
    expect(new Map(Object.entries(gates)).get(gate)).toBe(is);
    expect({ fixed, unknown }).toEqual({ fixed: [], unknown: [] });
  });

  test.each([
    {
      says: 'a gate that is not there yet',
      id: 'kubernetes-1.27',
      gate: 'SidecarContainers',
      wish: true,
      is: false,
    },
    { says: 'a locked gate', id: 'kubernetes-1.36', gate: 'PodLifecycleSleepAction', wish: false, is: true },
    { says: 'a removed gate', id: 'kubernetes-1.37', gate: 'SidecarContainers', wish: false, is: true },
  ])('leaves $says as it is and says so', ({ id, gate, wish, is }) => {
    const { gates, fixed } = gatesOn(id, { [gate]: wish });
    expect(new Map(Object.entries(gates)).get(gate)).toBe(is);
    expect(fixed).toEqual([gate]);
  });

  test('report names that nobody knows, whatever they are', () => {
    const wishes = JSON.parse('{ "Sleep": true, "__proto__": true, "constructor": false }');
    expect(gatesOn('kubernetes-1.36', wishes).unknown).toEqual(['Sleep', '__proto__', 'constructor']);
  });
});
