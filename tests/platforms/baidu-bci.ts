import { deletedAt5, type Example, hook, podOf, sleeping, stubborn } from './example.ts';

const prefix = 'bci.virtual-kubelet.io';
const variable = (name: string, value: number) =>
  `env: [{ name: BCI_CONTAINER_${name}_PRIORITY, value: "${value}" }]`;

export const baiduBci: readonly Example[] = [
  {
    platform: 'baidu-bci',
    title: 'an httpGet hook is ignored',
    // [BCI-1] ignores it, [BCI-102] takes nothing of the grace for it: the signal comes at once and has all 40 s.
    by: ['BCI-1'],
    yaml: podOf(40, hook('httpGet: { port: 80 }')),
    options: { ...deletedAt5, behaviour: { c01: { onTerm: { exitAfter: 2, exitCode: 0 } } } },
    expected: [
      '0 c01 starts',
      '5 pod is deleted',
      '5 c01 preStop is ignored',
      '5 c01 SIGTERM 40',
      '7 c01 exit 0',
      '7 pod Succeeded',
      '7 pod is gone',
    ],
  },
  {
    platform: 'baidu-bci',
    title: 'an exec hook runs, out of the grace',
    // [BCI-1] runs it, [BCI-6] counts the grace from before it: 4 of 20 s, SIGKILL at 25 s.
    by: ['BCI-1', 'BCI-6'],
    yaml: podOf(20, sleeping(4)),
    options: stubborn,
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
  {
    platform: 'baidu-bci',
    title: 'containers start together',
    // [BCI-18]: c02 does not wait for the postStart of c01, as it would on Kubernetes [S-6].
    by: ['BCI-18'],
    yaml: `${podOf(30, sleeping(3, 'postStart'))}  - { name: c02, image: b }\n`,
    options: { timing: { relist: 0 }, stimulus: [], until: 4 },
    expected: ['0 c01 starts', '0 c01 postStart begins', '0 c02 starts', '3 c01 postStart ends'],
  },
  {
    platform: 'baidu-bci',
    title: 'a container of larger launch priority has to be ready first',
    // [BCI-20]: c02 starts at once. Its readiness probe fails until 5 s; asked at 0, 3 and 6 s, it is ready at 6 s, and
    // only then c01 starts.
    by: ['BCI-20', 'BCI-19'],
    yaml: `${podOf(30, 'stdin: true')}  - { name: c02, image: b, ${variable('LAUNCH', 1)}, readinessProbe: { exec: { command: [a] }, periodSeconds: 3 } }\n`,
    options: {
      timing: { relist: 0 },
      stimulus: [],
      until: 8,
      behaviour: { c02: { probes: { readiness: [{ from: 0, to: 5, exitCode: 1 }, { from: 5 }] } } },
    },
    expected: ['0 c02 starts', '6 c01 starts'],
  },
  {
    platform: 'baidu-bci',
    title: 'with an exit order each tier has the whole grace in turn',
    // [BCI-21] and [BCI-111]: c01 first, its hook until 9 s and the signal until 15 s; only then c02, until 25 s. The pod
    // takes 20 s, twice its grace.
    by: ['BCI-19'],
    yaml: `${podOf(10, `${variable('EXIT', 1)}, ${sleeping(4)}`)}  - { name: c02, image: b }\n`,
    options: { ...deletedAt5, behaviour: { c01: { onTerm: 'ignore' }, c02: { onTerm: 'ignore' } } },
    expected: [
      '0 c01 starts',
      '0 c02 starts',
      '5 pod is deleted',
      '5 c01 preStop begins',
      '9 c01 preStop ends',
      '9 c01 SIGTERM 6',
      '15 c01 exit 137',
      '15 c02 SIGTERM 10',
      '25 c02 exit 137',
      '25 pod Failed',
      '25 pod is gone',
    ],
  },
  {
    platform: 'baidu-bci',
    title: 'a named sidecar of a Job is ended by force and its exit code does not count',
    // [BCI-27]: c01 ends for good at 5 s, so c02 is ended, without its hook and without time [BCI-112]. Its 137 does not
    // count [BCI-28]: Succeeded.
    by: ['BCI-28', 'BCI-112'],
    yaml: `apiVersion: batch/v1
kind: Job
metadata: { name: j }
spec:
  template:
    metadata: { annotations: { ${prefix}/bci-ignore-exit-code-containers: "c02" } }
    spec:
      restartPolicy: Never
      containers:
      - { name: c01, image: a }
      - { name: c02, image: b, ${sleeping(4)} }
`,
    options: {
      timing: { relist: 0 },
      stimulus: [],
      behaviour: { c01: { exitsAt: [{ after: 5, code: 0 }] } },
    },
    expected: [
      '0 c01 starts',
      '0 c02 starts',
      '5 c01 exit 0',
      '5 c02 preStop is skipped: by-force',
      '5 c02 SIGTERM 0',
      '5 c02 exit 137',
      '5 pod Succeeded',
    ],
  },
  {
    platform: 'baidu-bci',
    title: 'an instance that stays Pending is ended without hooks',
    // [BCI-30]: the annotation allows 10 minutes; the image takes longer, so at 600 s the pod is Failed. Nothing had
    // started, so there is nothing to call [BCI-116].
    by: ['BCI-30'],
    yaml: podOf(30, sleeping(4)).replace(
      'name: p',
      `name: p, annotations: { ${prefix}/bci-max-pending-minute: "10" }`,
    ),
    options: { timing: { relist: 0, create: 700 }, stimulus: [], until: 800 },
    expected: ['600 pod Failed'],
  },
  {
    platform: 'baidu-bci-api',
    title: 'there is no field for a hook',
    // [BCI-11]: nothing is called, and the signal has the whole grace, which the API does have [BCI-12].
    by: ['BCI-11'],
    yaml: podOf(20, sleeping(4)),
    options: stubborn,
    expected: [
      '0 c01 starts',
      '5 pod is deleted',
      '5 c01 preStop is skipped: no-such-field',
      '5 c01 SIGTERM 20',
      '25 c01 exit 137',
      '25 pod Failed',
      '25 pod is gone',
    ],
  },
];
