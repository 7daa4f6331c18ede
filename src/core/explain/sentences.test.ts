import { describe, expect, test } from 'vitest';
import { type Options, simulate } from '../simulate.ts';
import { englishWords, say } from '../words/index.ts';

const podOf = (containers: string, spec = '', inits = '') =>
  `{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {${spec}${inits && `initContainers: [${inits}], `}containers: [${containers}]}}`;

const main = (rest = '') => `{name: c, image: x, ${rest}}`;
const sidecar = (rest = '') => `{name: s, image: x, restartPolicy: Always, ${rest}}`;
const preStop = (hook: string) => `lifecycle: {preStop: {${hook}}}`;
const exec = 'exec: {command: [w]}';
const sleep = (seconds: number) => `sleep: {seconds: ${seconds}}`;
const deleted = (at: number): NonNullable<Options['stimulus']> => [{ at, do: 'delete' }];

interface Row {
  readonly of: string;
  readonly yaml: string;
  readonly options?: Options;
  readonly says: readonly string[];
  readonly never: readonly string[];
}

/** Everything a run says, in English. */
function saidOf(yaml: string, options: Options = {}): string {
  const { verdict, findings, lanes, warnings, assumptions } = simulate(yaml, options);
  const whys = lanes.flatMap(({ spans, marks }) => [...spans, ...marks]).map(({ why }) => why.sentence);
  return [verdict, ...[...findings, ...warnings, ...assumptions].map((note) => note.text), ...whys]
    .map((text) => say(englishWords, text).replaceAll(/<\/?[a-zA-Z-]+>/g, ''))
    .join('\n');
}

const rows: readonly Row[] = [
  {
    of: 'a sidecar’s hook, whose signal waits for its turn [T-81]',
    yaml: podOf(main(preStop(sleep(8))), '', sidecar(preStop(sleep(3)))),
    options: { stimulus: deleted(5) },
    says: ['preStop has ended after 3 s; SIGTERM waits', 'preStop has ended after 8 s, so SIGTERM comes now'],
    never: ['after 3 s, so SIGTERM comes now'],
  },
  {
    of: 'a hook that was abandoned and ends before its process [T-31]',
    yaml: podOf(main(preStop(exec)), 'terminationGracePeriodSeconds: 5, '),
    options: {
      behaviour: { c: { hooks: { preStop: { duration: 6 } }, onTerm: 'ignore' } },
      stimulus: deleted(5),
    },
    says: ['preStop, which nobody waited for any more, has ended'],
    never: ['preStop has ended after 6 s'],
  },
  {
    of: 'a sleep that outlasts its container, which does not run in it [S-35]',
    yaml: podOf(main(preStop(sleep(10)))),
    options: { behaviour: { c: { exitsAt: [{ after: 13, code: 0 }] } }, stimulus: deleted(10) },
    says: ['preStop has ended after 10 s; its container had ended before'],
    never: ['died with it', 'so SIGTERM comes now'],
  },
  {
    of: 'an exec hook whose container ends under it [T-35]',
    yaml: podOf(main(preStop(exec))),
    options: {
      behaviour: { c: { exitsAt: [{ after: 7, code: 0 }], hooks: { preStop: { duration: 9 } } } },
      stimulus: deleted(5),
    },
    says: ['preStop ran inside the container and died with it: exit code 137'],
    never: ['SIGTERM comes all the same'],
  },
  {
    of: 'a hook on a kubelet that gives the grace twice [PLAT-1]',
    yaml: podOf(main(preStop(exec)), 'terminationGracePeriodSeconds: 60, '),
    options: {
      platform: 'kubernetes-1.27',
      behaviour: { c: { hooks: { preStop: { duration: 25 } } } },
      stimulus: [{ at: 5, do: 'node-shutdown', seconds: 30, criticalSeconds: 10 }],
    },
    says: ['preStop takes 25 s and the process has the 20 s of grace all the same'],
    never: ['25 s of the 20 s'],
  },
  {
    of: 'a deadline that a postStart hook held up [S-12]',
    yaml: podOf(
      main(`lifecycle: {postStart: {${exec}}, preStop: {${sleep(2)}}}`),
      'activeDeadlineSeconds: 10, ',
    ),
    options: { behaviour: { c: { hooks: { postStart: { duration: 20 } }, onTerm: 'ignore' } }, stimulus: [] },
    says: ['after the kill begins'],
    never: ['after the deadline'],
  },
  {
    of: 'a loop whose last attempt is killed [R-30]',
    yaml: podOf(main(preStop(sleep(4)))),
    options: {
      behaviour: {
        c: {
          exitsAt: [
            { after: 3, code: 5 },
            { after: 2, code: 7 },
          ],
        },
      },
      stimulus: deleted(60),
    },
    says: ['ends by itself 2 times, exit codes 5 and 7', '1 of them after a back-off, the longest of'],
    never: ['preStop never runs', 'each restart waits longer'],
  },
  {
    of: 'a start that the API hides beside a sidecar [S-13]',
    yaml: podOf(main(`lifecycle: {postStart: {${sleep(9)}}}`), '', sidecar()),
    says: ['the API still says PodInitializing'],
    never: ['still says ContainerCreating'],
  },
  {
    of: 'a hook that came after an init container, which a restart of all runs again [S-6]',
    yaml: podOf(
      main(
        `lifecycle: {postStart: {${sleep(3)}}}, restartPolicy: Never, restartPolicyRules: [{action: RestartAllContainers, exitCodes: {operator: In, values: [42]}}]`,
      ),
      '',
      '{name: i, image: x}',
    ),
    options: {
      behaviour: { i: { exitsAt: [{ after: 1, code: 0 }] }, c: { exitsAt: [{ after: 5, code: 42 }] } },
    },
    says: ['For the 3 s of postStart of c'],
    never: ['holds back i'],
  },
  {
    of: 'a postStart hook that the end of the picture cuts [S-12]',
    yaml: podOf(main(`lifecycle: {postStart: {${exec}}}`)),
    options: { behaviour: { c: { hooks: { postStart: { duration: 300 } } } }, stimulus: [], until: 100 },
    says: ['has not returned when the picture ends'],
    never: ['never returns'],
  },
  {
    of: 'an exec hook where none runs [PLAT-70]',
    yaml: podOf(main(preStop(exec))),
    options: { platform: 'kwok' },
    says: ['the exec hook preStop of c never runs', 'no process runs'],
    never: ['Make it an exec hook', 'or they fail', 'The process of c runs', 'still run on the node'],
  },
  {
    of: 'a postStart hook that a platform ignores [BCI-1]',
    yaml: podOf(main('lifecycle: {postStart: {httpGet: {port: 80}}}')),
    options: { platform: 'baidu-bci' },
    says: ['The process of c runs.'],
    never: ['its postStart hook starts beside it'],
  },
  {
    of: 'a signal that another kill delays [R-63]',
    yaml: podOf(
      `{name: a, image: x, livenessProbe: {${exec}, periodSeconds: 1, failureThreshold: 1}}, {name: b, image: x, ports: [{containerPort: 80, name: http}]}`,
    ),
    options: {
      behaviour: {
        a: { probes: { liveness: [{ from: 3, to: 900, exitCode: 1 }] }, onTerm: 'ignore' },
      },
      stimulus: deleted(7),
    },
    says: ['nothing else in this pod is restarted or deleted'],
    never: ['comes as soon as the pod is deleted, but proxies need a moment to stop sending traffic to b'],
  },
  {
    of: 'a sidecar that spent its grace waiting for its turn [T-83]',
    yaml: podOf(main(), 'terminationGracePeriodSeconds: 10, ', sidecar(preStop(sleep(1)))),
    options: { behaviour: { c: { onTerm: 'ignore' } }, stimulus: deleted(5) },
    says: ['After preStop and the wait for its turn less than'],
    never: ['After preStop less than'],
  },
  {
    of: 'a hook whose time was given [APP-26]',
    yaml: podOf(main(preStop(exec))),
    options: { behaviour: { c: { hooks: { preStop: { duration: 12 } } } } },
    says: ['preStop takes 12 s'],
    never: ['taken to be done at once'],
  },
  {
    of: 'a delete of a pod that has finished [T-1]',
    yaml: podOf(main(), 'restartPolicy: Never, '),
    options: { behaviour: { c: { exitsAt: [{ after: 3, code: 0 }] } }, stimulus: deleted(20) },
    says: ['A grace of 0 removes the object at once'],
    never: ['so the kubelet asks for the removal'],
  },
  {
    of: 'a pod whose node is lost [T-46]',
    yaml: podOf(main()),
    options: { stimulus: [{ at: 5, do: 'node-lost' }] },
    says: ['marked for deletion, yet c runs on'],
    never: ['nothing stops it'],
  },
  {
    of: 'a hook that a kubelet calls again after it was down [T-60]',
    yaml: podOf(main(preStop(sleep(20)))),
    options: {
      behaviour: { c: { onTerm: 'ignore' } },
      stimulus: [
        { at: 5, do: 'delete' },
        { at: 15, do: 'kubelet-restart', downFor: 2 },
      ],
    },
    says: ['the kubelet was down and begins the kill anew', 'preStop takes 20 s of the 30 s of grace'],
    never: ['41 s'],
  },
  {
    of: 'a sidecar that a node’s shutdown stops [T-60]',
    yaml: podOf(main(), '', sidecar()),
    options: { stimulus: [{ at: 5, do: 'node-shutdown', seconds: 30, criticalSeconds: 10 }] },
    says: ['The kubelet starts to kill s'],
    never: ['The main containers have finished'],
  },
];

describe('what is said of', () => {
  test.each(rows)('$of', ({ yaml, options, says, never }) => {
    const said = saidOf(yaml, options);
    expect(says.filter((each) => !said.includes(each))).toEqual([]);
    expect(never.filter((each) => said.includes(each))).toEqual([]);
  });
});
