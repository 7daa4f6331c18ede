import { describe, expect, test } from 'vitest';
import { platforms } from './index.ts';
import type { Platform } from './platform.ts';

const kubernetes = platforms.filter(({ id }) => id.startsWith('kubernetes-'));
const minorOf = ({ id }: Platform) => Number(id.split('.')[1]);

/** A row of the changelog: what is answered up to a release, and what after it. */
const rows: readonly {
  readonly rule: string;
  readonly says: string;
  readonly answer: (platform: Platform) => unknown;
  readonly steps: readonly (readonly [from: number, value: unknown])[];
}[] = [
  {
    rule: 'PLAT-1',
    says: 'the grace is given twice until 1.27',
    answer: (platform) => platform.graceAfterHook.value,
    steps: [
      [24, 'full'],
      [28, 'remaining'],
    ],
  },
  {
    rule: 'PLAT-3',
    says: 'a forced delete runs the hook from 1.28 on',
    answer: (platform) => platform.zeroGraceRunsHook.value,
    steps: [
      [24, false],
      [28, true],
    ],
  },
  {
    rule: 'T-12',
    says: 'a grace of zero counts as one second from 1.30.14 on',
    answer: (platform) => platform.zeroGrace.value,
    steps: [
      [24, 'unset'],
      [30, 'one-second'],
    ],
  },
  {
    rule: 'PLAT-4',
    says: 'sleep fails until 1.28, is ignored on 1.29, runs from 1.30 on',
    answer: (platform) => platform.preStop.sleep.value,
    steps: [
      [24, 'fails'],
      [29, 'ignored'],
      [30, 'runs'],
    ],
  },
  {
    rule: 'PLAT-5',
    says: 'the next sync waits for a relist until 1.35',
    answer: (platform) => platform.syncAfterStart.value,
    steps: [
      [24, 'next-relist'],
      [36, 'at-once'],
    ],
  },
  {
    rule: 'PLAT-6',
    says: 'a back-off is polled until 1.34',
    answer: (platform) => platform.backOffRetry.value,
    steps: [
      [24, 'poll'],
      [35, 'remaining'],
    ],
  },
  {
    rule: 'PLAT-7',
    says: 'restart rules count from 1.35 on',
    answer: (platform) => platform.gates.ContainerRestartRules.value,
    steps: [
      [24, false],
      [35, true],
    ],
  },
  {
    rule: 'PLAT-8',
    says: 'a changed sidecar image restarts the sidecar from 1.32 on',
    answer: (platform) => platform.sidecarImageChange.value,
    steps: [
      [24, false],
      [32, true],
    ],
  },
  {
    rule: 'PLAT-9',
    says: '1.35 alone cancels the probes of a terminating pod',
    answer: (platform) => platform.probesWhileTerminating.value,
    steps: [
      [24, 'run'],
      [35, 'cancelled'],
      [36, 'run'],
    ],
  },
  {
    rule: 'PLAT-10',
    says: 'the events are worded anew with 1.26, 1.29, 1.33 and 1.35',
    answer: (platform) => platform.eventText.value,
    steps: [
      [24, '1.24'],
      [26, '1.26'],
      [29, '1.29'],
      [33, '1.33'],
      [35, '1.35'],
    ],
  },
  {
    rule: 'PLAT-11',
    says: 'all containers restart together from 1.36 on',
    answer: (platform) => platform.gates.RestartAllContainersOnContainerExits.value,
    steps: [
      [24, false],
      [36, true],
    ],
  },
  {
    rule: 'PLAT-12',
    says: 'a deleted pod has a terminal phase from 1.27 on',
    answer: (platform) => platform.terminalPhaseOnDelete.value,
    steps: [
      [24, false],
      [27, true],
    ],
  },
  {
    rule: 'PLAT-13',
    says: 'soft eviction takes the smaller grace from 1.32 on',
    answer: (platform) => platform.softEvictionGrace.value,
    steps: [
      [24, 'configured'],
      [32, 'smaller'],
    ],
  },
  {
    rule: 'T-46',
    says: 'a node may be silent for 50 s from 1.32 on',
    answer: (platform) => platform.nodeMonitorGrace.value,
    steps: [
      [24, 40_000],
      [32, 50_000],
    ],
  },
  {
    rule: 'PLAT-19',
    says: 'probes keep their results over a restart of the kubelet from 1.35 on',
    answer: (platform) => platform.probesKeepResults.value,
    steps: [
      [24, false],
      [35, true],
    ],
  },
  {
    rule: 'PLAT-18',
    says: 'the event of a lost node has a new sender from 1.29 on',
    answer: (platform) => platform.lostNodeEventFrom.value,
    steps: [
      [24, 'taint-controller'],
      [29, 'taint-eviction-controller'],
    ],
  },
  {
    rule: 'T-88',
    says: 'sidecars come with 1.28 and stop in order from 1.29 on',
    answer: (platform) => platform.sidecars.value,
    steps: [
      [24, 'none'],
      [28, 'unordered'],
      [29, 'ordered'],
    ],
  },
  {
    rule: 'PLAT-14',
    says: 'the gate of sidecars is on from 1.29 on',
    answer: (platform) => platform.gates.SidecarContainers.value,
    steps: [
      [24, false],
      [29, true],
    ],
  },
  {
    rule: 'PLAT-15',
    says: 'the startup probe rests after its success from 1.32 on',
    answer: (platform) => platform.startupHoldsOnSuccess.value,
    steps: [
      [24, false],
      [32, true],
    ],
  },
  {
    rule: 'R-3',
    says: 'an early readiness probe restarts its period from 1.32 on',
    answer: (platform) => platform.readinessBoostResetsPeriod.value,
    steps: [
      [24, false],
      [32, true],
    ],
  },
  {
    rule: 'D-1',
    says: 'a negative grace becomes one second from 1.27 on',
    answer: (platform) => platform.negativeGrace.value,
    steps: [
      [24, 'kept'],
      [27, 'one'],
    ],
  },
  {
    rule: 'T-54',
    says: 'a preemption by the kubelet is a disruption from 1.26 on',
    answer: (platform) => platform.preemptionIsDisruption.value,
    steps: [
      [24, false],
      [26, true],
    ],
  },
  {
    rule: 'T-71',
    says: 'disruptions are told of from 1.26 on, and from 1.25 on with a gate',
    answer: ({ gates: { PodDisruptionConditions: gate } }) =>
      `${gate.fixed ? 'fixed' : 'free'} ${gate.value}`,
    steps: [
      [24, 'fixed false'],
      [25, 'free false'],
      [26, 'free true'],
      [31, 'fixed true'],
    ],
  },
  {
    rule: 'D-17',
    says: 'the longest back-off can be set from 1.35 on, and from 1.32 on with a gate',
    answer: ({ gates: { KubeletCrashLoopBackOffMax: gate } }) => (gate.fixed ? 'fixed' : gate.value),
    steps: [
      [24, 'fixed'],
      [32, false],
      [35, true],
    ],
  },
];

describe('Kubernetes', () => {
  test.each(rows)('[$rule] $says', ({ answer, steps }) => {
    const expected = (minor: number) => steps.findLast(([from]) => from <= minor)?.[1];
    expect(kubernetes.map((platform) => [platform.id, answer(platform)])).toEqual(
      kubernetes.map((platform) => [platform.id, expected(minorOf(platform))]),
    );
  });
});
