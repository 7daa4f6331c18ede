import { deletedAt5, type Example, hook, podOf, sleeping, stubborn } from './example.ts';

// The releases, oldest first. A hook of 10 s and a grace of 30 s, deleted at 5 s, if nothing else is said.

/** From 1.22 to 1.27 the signal has the whole grace once more after the hook [PLAT-1]. */
const twice = (platform: string): Pick<Example, 'platform' | 'yaml' | 'options'> => ({
  platform,
  yaml: podOf(30, sleeping(10)),
  options: stubborn,
});

export const kubernetes: readonly Example[] = [
  {
    ...twice('kubernetes-1.24'),
    title: 'the signal has the whole grace once more',
    // [PLAT-1]: the hook ends at 15 s; then all 30 s again, so SIGKILL at 45 s. [PLAT-12]: the pod goes without a phase.
    by: ['PLAT-1', 'PLAT-12'],
    expected: [
      '0 c01 starts',
      '5 pod is deleted',
      '5 c01 preStop begins',
      '15 c01 preStop ends',
      '15 c01 SIGTERM 30',
      '45 c01 exit 137',
      '45 pod is gone',
    ],
  },
  {
    platform: 'kubernetes-1.25',
    title: 'a grace of 1 s is 1 s',
    // [PLAT-2]: until 1.27 the signal of a delete has no minimum, so SIGKILL 1 s after the delete and not 2 s.
    by: ['PLAT-2', 'PLAT-12'],
    yaml: podOf(1, 'stdin: true'),
    options: stubborn,
    expected: ['0 c01 starts', '5 pod is deleted', '5 c01 SIGTERM 1', '6 c01 exit 137', '6 pod is gone'],
  },
  {
    platform: 'kubernetes-1.25',
    title: "a probe's own grace counts",
    // [D-43]: the field is there since 1.25, so SIGKILL comes 3 s after the liveness failure at 1 s and not 20 s. The
    // container is started again at once.
    by: ['D-43'],
    yaml: podOf(
      20,
      'livenessProbe: { exec: { command: [a] }, periodSeconds: 1, failureThreshold: 1, terminationGracePeriodSeconds: 3 }',
      'restartPolicy: Always',
    ),
    options: {
      timing: { relist: 0 },
      stimulus: [],
      until: 4.5,
      behaviour: { c01: { onTerm: 'ignore', probes: { liveness: [{ from: 0, to: 2, exitCode: 1 }] } } },
    },
    expected: ['0 c01 starts', '1 c01 SIGTERM 3', '4 c01 exit 137', '4 c01 starts'],
  },
  {
    platform: 'kubernetes-1.26',
    title: 'a deleted pod goes while its phase still says Running',
    // [PLAT-12]: no terminal phase before the object goes, though its process left well at 7 s.
    by: ['PLAT-12'],
    yaml: podOf(30, 'stdin: true'),
    options: { ...deletedAt5, behaviour: { c01: { onTerm: { exitAfter: 2, exitCode: 0 } } } },
    expected: ['0 c01 starts', '5 pod is deleted', '5 c01 SIGTERM 30', '7 c01 exit 0', '7 pod is gone'],
  },
  {
    ...twice('kubernetes-1.27'),
    title: 'the signal has the whole grace once more',
    // [PLAT-1] as on 1.24, but from 1.27 on the pod ends with a phase: Failed, for its process was killed.
    by: ['PLAT-1'],
    expected: [
      '0 c01 starts',
      '5 pod is deleted',
      '5 c01 preStop begins',
      '15 c01 preStop ends',
      '15 c01 SIGTERM 30',
      '45 c01 exit 137',
      '45 pod Failed',
      '45 pod is gone',
    ],
  },
  {
    platform: 'kubernetes-1.28',
    title: "a forced delete runs the hook with the pod's whole grace",
    // [PLAT-3]: a grace of 0 removes the object at once, and the kubelet takes the 10 s of the pod: the hook until
    // 8 s, then 7 s for the signal.
    by: ['PLAT-3', 'T-12'],
    yaml: podOf(10, sleeping(3)),
    options: { ...stubborn, stimulus: [{ at: 5, do: 'force-delete' }] },
    expected: [
      '0 c01 starts',
      '5 pod is deleted',
      '5 pod is gone',
      '5 c01 preStop begins',
      '8 c01 preStop ends',
      '8 c01 SIGTERM 7',
      '15 c01 exit 137',
    ],
  },
  {
    platform: 'kubernetes-1.29',
    title: 'a sleep hook is dropped, because its gate is off',
    // [D-40]: PodLifecycleSleepAction is alpha in 1.29, so the API drops the hook and the signal comes at once.
    by: ['D-40'],
    yaml: podOf(30, hook('sleep: { seconds: 4 }')),
    options: deletedAt5,
    expected: [
      '0 c01 starts',
      '5 pod is deleted',
      '5 c01 preStop is skipped: gate-off',
      '5 c01 SIGTERM 30',
      '5 c01 exit 0',
      '5 pod Succeeded',
      '5 pod is gone',
    ],
  },
  {
    platform: 'kubernetes-1.30',
    title: 'a sleep hook runs',
    // [S-35]: on by default from 1.30, the kubelet sleeps 4 s of the 30 s; 26 s are left.
    by: ['S-35', 'T-30'],
    yaml: podOf(30, hook('sleep: { seconds: 4 }')),
    options: deletedAt5,
    expected: [
      '0 c01 starts',
      '5 pod is deleted',
      '5 c01 preStop begins',
      '9 c01 preStop ends',
      '9 c01 SIGTERM 26',
      '9 c01 exit 0',
      '9 pod Succeeded',
      '9 pod is gone',
    ],
  },
  {
    platform: 'kubernetes-1.31',
    title: "a soft eviction uses the node's period even where it is longer",
    // [PLAT-13]: 20 s of the node instead of the 5 s of the pod. The object stays, for nobody deleted it.
    by: ['PLAT-13'],
    yaml: podOf(5, 'stdin: true'),
    options: {
      ...stubborn,
      stimulus: [{ at: 5, do: 'evict-soft' }],
      node: { evictionMaxPodGracePeriod: 20 },
    },
    expected: ['0 c01 starts', '5 c01 SIGTERM 20', '25 c01 exit 137', '25 pod Failed'],
  },
  {
    platform: 'kubernetes-1.32',
    title: 'a soft eviction uses the shorter of both graces',
    // [T-53]: from 1.32 on the smaller one, the 5 s of the pod.
    by: ['T-53'],
    yaml: podOf(5, 'stdin: true'),
    options: {
      ...stubborn,
      stimulus: [{ at: 5, do: 'evict-soft' }],
      node: { evictionMaxPodGracePeriod: 20 },
    },
    expected: ['0 c01 starts', '5 c01 SIGTERM 5', '10 c01 exit 137', '10 pod Failed'],
  },
  {
    platform: 'kubernetes-1.33',
    title: 'a sidecar is stopped after the main container, out of the same grace',
    // [T-80]: s01 waits for c01, which leaves after 3 s; the wait is taken off the 30 s, so 27 s are left.
    by: ['T-80', 'T-30'],
    yaml: podOf(30, 'stdin: true', 'initContainers: [{ name: s01, image: b, restartPolicy: Always }]'),
    options: { ...deletedAt5, behaviour: { c01: { onTerm: { exitAfter: 3, exitCode: 0 } } } },
    expected: [
      '0 s01 starts',
      '0 c01 starts',
      '5 pod is deleted',
      '5 c01 SIGTERM 30',
      '8 c01 exit 0',
      '8 s01 SIGTERM 27',
      '8 s01 exit 0',
      '8 pod Succeeded',
      '8 pod is gone',
    ],
  },
  {
    platform: 'kubernetes-1.34',
    title: 'the signal has 2 s at least',
    // [T-32]: a hook of 9 s leaves 1 s of the 10 s; the process gets 2 s all the same, until 16 s.
    by: ['T-32'],
    yaml: podOf(10, sleeping(9)),
    options: stubborn,
    expected: [
      '0 c01 starts',
      '5 pod is deleted',
      '5 c01 preStop begins',
      '14 c01 preStop ends',
      '14 c01 SIGTERM 2',
      '16 c01 exit 137',
      '16 pod Failed',
      '16 pod is gone',
    ],
  },
  {
    platform: 'kubernetes-1.34',
    title: 'with its gate on, a rule restarts a container that its policy would not',
    // [D-40]: ContainerRestartRules is alpha in 1.34. Exit code 42 matches the rule, and the first restart never waits.
    by: ['D-40'],
    yaml: podOf(
      30,
      'restartPolicy: Never, restartPolicyRules: [{ action: Restart, exitCodes: { operator: In, values: [42] } }]',
      'restartPolicy: Never',
    ),
    options: {
      timing: { relist: 0 },
      gates: { ContainerRestartRules: true },
      stimulus: [],
      until: 8,
      behaviour: { c01: { exitsAt: [{ after: 5, code: 42 }] } },
    },
    expected: ['0 c01 starts', '5 c01 exit 42', '5 c01 starts'],
  },
  {
    platform: 'kubernetes-1.35',
    title: 'a forced delete gives the hook 1 s and the signal 2 s',
    // [T-42]: the object goes at once. The hook is given up at 6 s and runs on beside the signal until its container
    // is killed at 8 s, which only then makes an event of it [T-36].
    by: ['T-42', 'T-36'],
    yaml: podOf(10, sleeping(10)),
    options: { ...stubborn, stimulus: [{ at: 5, do: 'force-delete' }] },
    expected: [
      '0 c01 starts',
      '5 pod is deleted',
      '5 pod is gone',
      '5 c01 preStop begins',
      '6 c01 preStop is given up',
      '6 c01 SIGTERM 2',
      '8 c01 exit 137',
      '8 c01 preStop ends',
      '8 c01 preStop fails',
    ],
  },
  {
    platform: 'kubernetes-1.36',
    title: 'the hook is taken out of the grace',
    // [T-23] and [T-30]: 10 of 30 s are spent at 15 s, so SIGKILL comes 20 s later.
    by: ['T-23', 'T-30', 'T-32'],
    yaml: podOf(30, sleeping(10)),
    options: stubborn,
    expected: [
      '0 c01 starts',
      '5 pod is deleted',
      '5 c01 preStop begins',
      '15 c01 preStop ends',
      '15 c01 SIGTERM 20',
      '35 c01 exit 137',
      '35 pod Failed',
      '35 pod is gone',
    ],
  },
  {
    platform: 'kubernetes-1.37',
    title: 'a tcpSocket hook fails, and the signal follows at once',
    // [D-23]: accepted, and there is no code for it; nothing of the 30 s is spent. The same as on 1.36.
    by: ['D-23'],
    yaml: podOf(30, hook('tcpSocket: { port: 80 }')),
    options: deletedAt5,
    expected: [
      '0 c01 starts',
      '5 pod is deleted',
      '5 c01 preStop fails',
      '5 c01 SIGTERM 30',
      '5 c01 exit 0',
      '5 pod Succeeded',
      '5 pod is gone',
    ],
  },
];
