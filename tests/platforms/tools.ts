import { deletedAt5, type Example, podOf, sleeping, stubborn } from './example.ts';

/** What runs pods beside a cluster's own nodes. */
export const tools: readonly Example[] = [
  {
    platform: 'knative',
    title: 'a lifecycle is refused as a whole',
    // [PLAT-60]: an unknown field for its API.
    by: ['PLAT-60'],
    yaml: podOf(20, sleeping(4)),
    options: deletedAt5,
    expected: ['refused spec.containers[0].lifecycle: Forbidden: strict decoding error: unknown field'],
  },
  {
    platform: 'knative',
    title: 'the grace is the timeout of the revision',
    // [PLAT-61]: 300 s, whatever the manifest says.
    by: ['PLAT-61'],
    yaml: podOf(20, 'stdin: true'),
    options: stubborn,
    expected: [
      '0 c01 starts',
      '5 pod is deleted',
      '5 c01 SIGTERM 300',
      '305 c01 exit 137',
      '305 pod Failed',
      '305 pod is gone',
    ],
  },
  {
    platform: 'podman-kube',
    title: 'hooks do not run, and the grace counts',
    // [PLAT-65]: the hook is not supported, terminationGracePeriodSeconds is.
    by: ['PLAT-65'],
    yaml: podOf(20, sleeping(4)),
    options: stubborn,
    expected: [
      '0 c01 starts',
      '5 pod is deleted',
      '5 c01 preStop is ignored',
      '5 c01 SIGTERM 20',
      '25 c01 exit 137',
      '25 pod Failed',
      '25 pod is gone',
    ],
  },
  {
    platform: 'kwok',
    title: 'a pod is gone as soon as it is deleted, and nothing was called',
    // [PLAT-70]: no container exists, and the fast stages delete at once.
    by: ['PLAT-70'],
    yaml: podOf(20, sleeping(4)),
    options: stubborn,
    expected: ['0 c01 starts', '5 pod is deleted', '5 pod is gone'],
  },
];
