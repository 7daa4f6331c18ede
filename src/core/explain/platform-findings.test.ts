import { describe, expect, test } from 'vitest';
import { type Options, simulate } from '../simulate.ts';
import { loadWords, say } from '../words/index.ts';

const prefix = 'bci.virtual-kubelet.io';

interface Asked {
  readonly annotations?: string;
  readonly spec?: string;
  readonly more?: string;
}

/** A pod with one container of these lines, and whatever else is asked for. */
const podOf = (container: string, { annotations = '', spec = '', more = '' }: Asked = {}) => `apiVersion: v1
kind: Pod
metadata: { name: p, annotations: { ${annotations} } }
spec:
  terminationGracePeriodSeconds: 10
  ${spec}
  containers:
  - { name: c01, image: a, ${container} }
  ${more}
`;

const onBci: Options = { platform: 'baidu-bci' };
const sleeping = 'lifecycle: { preStop: { exec: { command: [sleep, "4"] } } }';
const second = '- { name: c02, image: b }';
const exitFirst = 'env: [{ name: BCI_CONTAINER_EXIT_PRIORITY, value: "1" }]';

interface Row {
  readonly id: string;
  readonly yaml: string;
  readonly options?: Options;
  /** What is said, in English. */
  readonly says: RegExp;
}

const rows: readonly Row[] = [
  {
    // Running from 0.017 s, deleted at 5 s, the hook from 5.017 s to 9.017 s, Succeeded right after.
    id: 'billed',
    yaml: podOf(sleeping),
    says: /bills 9 s of this run; 4 s of them/,
  },
  {
    // Two tiers that ignore the signal: 10 s each.
    id: 'exit-order-exceeds-grace',
    yaml: podOf(exitFirst, { more: second }),
    options: { behaviour: { c01: { onTerm: 'ignore' }, c02: { onTerm: 'ignore' } } },
    says: /BCI_CONTAINER_EXIT_PRIORITY .* in 2 tiers, each with the whole 10 s .* take 20 s/,
  },
  {
    id: 'pending-too-long',
    yaml: podOf(sleeping, { annotations: `${prefix}/bci-max-pending-minute: "10"` }),
    options: { timing: { create: 700 }, stimulus: [], until: 800 },
    says: /started after 10 min/,
  },
  {
    id: 'pending-limit',
    yaml: podOf('stdin: true', { annotations: `${prefix}/bci-max-pending-minute: "30"` }),
    says: /after 30 min/,
  },
  {
    id: 'pending-limit-invalid',
    yaml: podOf('stdin: true', { annotations: `${prefix}/bci-max-pending-minute: "5"` }),
    says: /from 10 to 1440, not “5”; this run takes 60 min/,
  },
  {
    id: 'annotation-names-nobody',
    yaml: podOf('stdin: true', { annotations: `${prefix}/bci-ignore-not-ready-containers: "log"` }),
    says: /names log/,
  },
  {
    id: 'not-ready-ignored',
    yaml: podOf('stdin: true', { annotations: `${prefix}/bci-ignore-not-ready-containers: "c01"` }),
    says: /ready while c01 is not/,
  },
  {
    id: 'exit-code-ignored',
    yaml: podOf('stdin: true', {
      annotations: `${prefix}/bci-ignore-exit-code-containers: "c02"`,
      spec: 'restartPolicy: Never',
      more: second,
    }),
    says: /exit code of c02 does not count/,
  },
  {
    id: 'exit-code-never-counts',
    yaml: podOf('stdin: true', { annotations: `${prefix}/bci-ignore-exit-code-containers: "c01"` }),
    says: /restartPolicy Always/,
  },
  ...(['fail-back', 'fail-over', 'fail-fast'] as const).map((way) => ({
    id: 'fail-strategy',
    yaml: podOf('stdin: true', { annotations: `${prefix}/bci-fail-strategy: ${way}` }),
    says: way === 'fail-fast' ? /reported at once/ : /tried again/,
  })),
  {
    id: 'fail-strategy-invalid',
    yaml: podOf('stdin: true', { annotations: `${prefix}/bci-fail-strategy: never` }),
    says: /not “never”/,
  },
  {
    id: 'delayed-release',
    yaml: podOf('stdin: true', { annotations: `${prefix}/pod-delay-release-duration-minute: "10"` }),
    says: /for 10 min/,
  },
  {
    id: 'annotation-misplaced',
    yaml: `apiVersion: batch/v1
kind: Job
metadata: { name: j, annotations: { ${prefix}/bci-fail-strategy: fail-fast } }
spec: { template: { spec: { restartPolicy: Never, containers: [{ name: c01, image: a }] } } }
`,
    says: /on the Job and not in its pod template/,
  },
  {
    id: 'termination-message-unread',
    yaml: podOf('terminationMessagePath: /tmp/log'),
    options: { platform: 'podman-kube' },
    says: /podman kube play reads no/,
  },
  {
    // 12288 bytes among four containers.
    id: 'termination-message-share',
    yaml: podOf('terminationMessagePath: /tmp/log', {
      more: `- { name: c02, image: b }\n  - { name: c03, image: b }\n  - { name: c04, image: b }`,
    }),
    says: /With 4 containers .* 3072 bytes instead of 4096/,
  },
  {
    id: 'termination-message-fallback',
    yaml: podOf('terminationMessagePolicy: FallbackToLogsOnError'),
    says: /If c01 fails/,
  },
];

describe('what a platform adds is found', () => {
  test.each(rows)('$id: $says', async ({ id, yaml, options, says }) => {
    const run = simulate(yaml, { ...onBci, ...options });
    expect(run.rejected).toBeNull();
    const found = run.findings.find((note) => note.id === id);
    expect(found?.message).toMatch(says);
    expect(found?.source).toMatch(/^https:/);
    expect(say(await loadWords('zh'), found?.text ?? { key: '' })).not.toMatch(/[{}]|finding\./);
  });

  test('and on Kubernetes nothing of it', () => {
    const asked = podOf(`${sleeping}, ${exitFirst}`, {
      annotations: `${prefix}/bci-fail-strategy: fail-fast`,
    });
    const ids = simulate(asked).findings.map(({ id }) => id);
    expect(ids.sort()).toEqual(['exec-needs-binary', 'sleep-action']);
  });
});
