import type { Gate } from '../pod/index.ts';
import { gatesPage } from '../rules/index.ts';
import { documented } from './known.ts';
import type { Platform } from './platform.ts';

/**
 * The platform as its node behaves with these gates: a kubelet whose gate for sleep is off passes over such
 * hooks, and one whose gate for sidecars is off takes them for plain init containers. Gates that nobody can
 * change there change nothing.
 */
export function underGates(platform: Platform, gates: Readonly<Record<Gate, boolean>>): Platform {
  const isSet = (gate: Gate) => !platform.gates[gate].fixed && gates[gate] !== platform.gates[gate].value;
  const sleep = gates.PodLifecycleSleepAction
    ? documented('runs' as const, gatesPage, 'PodLifecycleSleepAction, turned on', 'S-35')
    : documented('ignored' as const, gatesPage, 'PodLifecycleSleepAction, turned off', 'D-41');
  return {
    ...platform,
    ...(isSet('PodLifecycleSleepAction') && {
      postStart: { ...platform.postStart, sleep },
      preStop: { ...platform.preStop, sleep },
    }),
    ...(isSet('SidecarContainers') &&
      !gates.SidecarContainers && {
        sidecars: documented('none' as const, gatesPage, 'SidecarContainers, turned off', 'PLAT-14'),
      }),
  };
}
