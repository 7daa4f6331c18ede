import { deletedAt5, type Example, hook, podOf, sleeping, stubborn } from './example.ts';

/** Other vendors' instances and nodes. */
export const clouds: readonly Example[] = [
  {
    platform: 'huawei-cci',
    title: 'an exec hook runs and a tcpSocket hook does not',
    // [PLAT-20]: only exec is supported. The postStart takes nothing; whether the pod is refused instead is not known.
    by: ['PLAT-20'],
    yaml: podOf(
      20,
      'lifecycle: { postStart: { tcpSocket: { port: 80 } }, preStop: { exec: { command: [sleep, "4"] } } }',
    ),
    options: stubborn,
    expected: [
      '0 c01 starts',
      '0 c01 postStart is ignored',
      '5 pod is deleted',
      '5 c01 preStop begins',
      '9 c01 preStop ends',
      '9 c01 SIGTERM 16',
      '25 c01 exit 137',
      '25 pod Failed',
      '25 pod is gone',
    ],
  },
  {
    platform: 'alibaba-eci',
    title: 'a tcpSocket hook runs, for the API has a field for it',
    // [PLAT-30]: unlike on Kubernetes [D-23]; here it takes 3 of the 20 s.
    by: ['PLAT-30'],
    yaml: podOf(20, hook('tcpSocket: { port: 80 }')),
    options: { ...deletedAt5, behaviour: { c01: { hooks: { preStop: { duration: 3 } } } } },
    expected: [
      '0 c01 starts',
      '5 pod is deleted',
      '5 c01 preStop begins',
      '8 c01 preStop ends',
      '8 c01 SIGTERM 17',
      '8 c01 exit 0',
      '8 pod Succeeded',
      '8 pod is gone',
    ],
  },
  {
    platform: 'azure-aci-1.5',
    title: 'a preStop of 45 s and a grace of 60 s are gone at once',
    // [PLAT-40], the report itself: on a real node 50 s, on the virtual node 1 s. [PLAT-42]: the object goes at once, and
    // the 60 s have no effect; the 30 s are those that were seen once.
    by: ['PLAT-40', 'PLAT-42'],
    yaml: podOf(60, sleeping(45)),
    options: deletedAt5,
    expected: [
      '0 c01 starts',
      '5 pod is deleted',
      '5 pod is gone',
      '5 c01 preStop is ignored',
      '5 c01 SIGTERM 30',
      '5 c01 exit 0',
    ],
  },
  {
    platform: 'azure-aci-1.6',
    title: 'a hook is refused, in the words of the provider',
    // [PLAT-41]: exec, httpGet and tcpSocket each.
    by: ['PLAT-41'],
    yaml: podOf(60, sleeping(45)),
    options: deletedAt5,
    expected: [
      'refused spec.containers[0].lifecycle.preStop.exec: Invalid value: ACI does not support lifecycle hooks',
    ],
  },
  {
    platform: 'azure-aci-1.6',
    title: 'a hook that only sleeps passes the check and is dropped',
    // [PLAT-41]: hasLifecycleHook does not look at sleep, and nothing translates it.
    by: ['PLAT-41'],
    yaml: podOf(30, hook('sleep: { seconds: 4 }')),
    options: deletedAt5,
    expected: [
      '0 c01 starts',
      '5 pod is deleted',
      '5 pod is gone',
      '5 c01 preStop is ignored',
      '5 c01 SIGTERM 30',
      '5 c01 exit 0',
    ],
  },
  {
    platform: 'azure-aci-v2',
    title: 'both hooks run',
    // [PLAT-43]: both are listed as supported. postStart until 2 s, then as on Kubernetes: 4 of 20 s.
    by: ['PLAT-43'],
    yaml: podOf(
      20,
      'lifecycle: { postStart: { exec: { command: [sleep, "2"] } }, preStop: { exec: { command: [sleep, "4"] } } }',
    ),
    options: stubborn,
    expected: [
      '0 c01 starts',
      '0 c01 postStart begins',
      '2 c01 postStart ends',
      '5 pod is deleted',
      '5 c01 preStop begins',
      '9 c01 preStop ends',
      '9 c01 SIGTERM 16',
      '25 c01 exit 137',
      '25 pod Failed',
      '25 pod is gone',
    ],
  },
  {
    platform: 'gke-spot',
    title: 'a machine that is taken away leaves 15 s of a grace of 60 s',
    // [PLAT-50]: of 30 s, 15 are for ordinary pods. The hook takes 10 of them, so SIGKILL at 20 s.
    by: ['PLAT-50'],
    yaml: podOf(60, sleeping(10)),
    options: { ...stubborn, stimulus: [{ at: 5, do: 'node-shutdown', seconds: 120, criticalSeconds: 60 }] },
    expected: [
      '0 c01 starts',
      '5 c01 preStop begins',
      '15 c01 preStop ends',
      '15 c01 SIGTERM 5',
      '20 c01 exit 137',
      '20 pod Failed',
    ],
  },
  {
    platform: 'eks-fargate',
    title: 'patching evicts a pod, with its own grace',
    // [PLAT-55]: through the Eviction API, which is a delete with the grace of the pod.
    by: ['PLAT-55'],
    yaml: podOf(20, sleeping(4)),
    options: { ...stubborn, stimulus: [{ at: 5, do: 'evict' }] },
    expected: [
      '0 c01 starts',
      '5 pod is deleted',
      '5 c01 preStop begins',
      '9 c01 preStop ends',
      '9 c01 SIGTERM 16',
      '25 c01 exit 137',
      '25 pod Failed',
      '25 pod is gone',
    ],
  },
];
