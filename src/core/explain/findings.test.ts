import { describe, expect, test } from 'vitest';
import type { Behaviour } from '../behaviour/index.ts';
import { type Options, simulate } from '../simulate.ts';
import { loadWords, say } from '../words/index.ts';

const indented = (text: string, by: number) => text.trim().replace(/^/gm, ' '.repeat(by));

/** A pod whose one container has these lines, and whose spec has those. */
const podOf = (container: string, spec = '') => `
apiVersion: v1
kind: Pod
metadata: { name: p }
spec:
${indented(spec === '' ? '{}' : spec, 2).replace(/^ {2}\{\}$/, '')}
  containers:
  - name: c01
    image: example/app
${indented(container, 4)}
`;

const hooked = (hook: string, name = 'preStop') => `lifecycle: { ${name}: { ${hook} } }`;
const exec = (script: string) => `exec: { command: [/bin/sh, -c, "${script}"] }`;
const one = (behaviour: Behaviour): Options => ({ behaviour: { c01: behaviour } });
const later = { stimulus: [{ at: 60, do: 'delete' }] } as const satisfies Options;

interface Row {
  readonly id: string;
  readonly yaml: string;
  readonly options?: Options;
  /** The piece of the text it points to. */
  readonly at?: RegExp;
}

const rows: readonly Row[] = [
  { id: 'no-budget-left', yaml: podOf(hooked(exec('sleep 30'))), at: /^preStop/ },
  {
    id: 'no-budget-left',
    yaml: podOf(hooked(exec('sleep 9')), 'terminationGracePeriodSeconds: 9'),
    at: /^terminationGrace/,
  },
  { id: 'hook-abandoned', yaml: podOf(hooked(exec('sleep 40'))) },
  { id: 'little-time-left', yaml: podOf(hooked(exec('sleep 29'))) },
  {
    id: 'sleep-cut-short',
    yaml: podOf(hooked('sleep: { seconds: 20 }')),
    options: { stimulus: [{ at: 5, do: 'delete', gracePeriodSeconds: 3 }] },
    at: /^preStop/,
  },
  { id: 'signal-ignored', yaml: podOf('stdin: true'), options: one({ onTerm: 'ignore' }) },
  { id: 'zero-grace-runs-hook', yaml: podOf(hooked(exec('sleep 3')), 'terminationGracePeriodSeconds: 0') },
  {
    id: 'probe-grace-ignored',
    yaml: podOf(
      'livenessProbe: { exec: { command: [a] }, periodSeconds: 1, terminationGracePeriodSeconds: 4 }',
      'restartPolicy: Never',
    ),
    options: { ...one({ probes: { liveness: [{ from: 0, exitCode: 1 }] } }), ...later },
    at: /^terminationGracePeriodSeconds: 4/,
  },
  {
    id: 'hook-ignored',
    yaml: podOf(hooked('httpGet: { port: 80 }')),
    options: { platform: 'baidu-bci' },
    at: /^preStop/,
  },
  { id: 'tcp-socket-always-fails', yaml: podOf(hooked('tcpSocket: { port: 80 }')), at: /^preStop/ },
  { id: 'pre-stop-failed', yaml: podOf(hooked(exec('exit 3'))) },
  { id: 'late-failure-event', yaml: podOf(hooked(exec('sleep 40'))) },
  { id: 'post-start-failed', yaml: podOf(hooked(exec('exit 3'), 'postStart')), at: /^postStart/ },
  {
    id: 'hook-dies-with-container',
    yaml: podOf(hooked(exec('sleep 9'))),
    options: { ...one({ exitsAt: [{ after: 7, code: 0 }] }), stimulus: [{ at: 5, do: 'delete' }] },
  },
  { id: 'exec-without-shell', yaml: podOf(hooked('exec: { command: [echo, a, ">", /tmp/b] }')) },
  { id: 'exec-needs-binary', yaml: podOf(hooked(exec('nginx -s quit'))), at: /^lifecycle/ },
  { id: 'sleep-action', yaml: podOf(hooked(exec('sleep 5'))) },
  { id: 'termination-message-lost', yaml: podOf(hooked(exec('echo a > /tmp/termination-log'))) },
  {
    id: 'termination-message-overwritten',
    yaml: podOf(
      `lifecycle: { postStart: { ${exec('echo a > /dev/termination-log')} }, preStop: { ${exec('echo b > /dev/termination-log')} } }`,
    ),
  },
  {
    id: 'post-start-never-returns',
    yaml: podOf(hooked(exec('sleep infinity'), 'postStart')),
    options: { until: 90 },
  },
  {
    id: 'post-start-delays-delete',
    yaml: podOf(hooked(exec('sleep 20'), 'postStart')),
    options: { stimulus: [{ at: 5, do: 'delete' }] },
  },
  {
    id: 'post-start-blocks-others',
    yaml: `${podOf(hooked(exec('sleep 5'), 'postStart'))}  - { name: c02, image: b }`,
  },
  { id: 'post-start-hides-start', yaml: podOf(hooked(exec('sleep 5'), 'postStart')) },
  { id: 'endpoint-race', yaml: podOf('ports: [{ name: http, containerPort: 80 }]') },
  {
    id: 'no-hook-on-own-exit',
    yaml: podOf(hooked(exec('true')), 'restartPolicy: Never'),
    options: one({ exitsAt: [{ after: 3, code: 0 }] }),
  },
  {
    id: 'restart-loop',
    yaml: podOf('stdin: true'),
    options: { ...one({ exitsAt: [{ after: 1, code: 1 }], exitsRepeat: true }), ...later },
  },
  { id: 'shell-as-pid-1', yaml: podOf('command: [sh, -c, "server --port 80"]'), at: /^command/ },
  {
    id: 'sidecar-hook-early',
    yaml: podOf(
      'stdin: true',
      `initContainers: [{ name: s01, image: a, restartPolicy: Always, ${hooked(exec('sleep 1'))} }]`,
    ),
    options: one({ onTerm: { exitAfter: 5, exitCode: 0 } }),
  },
  {
    id: 'liveness-blocks-pod',
    yaml: podOf('livenessProbe: { exec: { command: [a] }, periodSeconds: 1 }'),
    options: {
      ...one({ onTerm: { exitAfter: 5, exitCode: 0 }, probes: { liveness: [{ from: 0, exitCode: 1 }] } }),
      ...later,
    },
  },
  {
    id: 'started-after-delete',
    yaml: podOf('livenessProbe: { exec: { command: [a] }, periodSeconds: 1 }'),
    options: {
      ...one({
        onTerm: { exitAfter: 9, exitCode: 0 },
        probes: { liveness: [{ from: 0, to: 5, exitCode: 1 }, { from: 5 }] },
      }),
      stimulus: [{ at: 6, do: 'delete' }],
    },
  },
  {
    id: 'run-is-cut',
    yaml: podOf('stdin: true'),
    options: { ...one({ exitsAt: [{ after: 1, code: 1 }], exitsRepeat: true }), stimulus: [], until: 20 },
  },
  {
    id: 'grace-cut',
    yaml: podOf('stdin: true', 'terminationGracePeriodSeconds: 60'),
    options: { platform: 'gke-spot' },
    at: /^terminationGrace/,
  },
  {
    id: 'grace-powerless',
    yaml: podOf('stdin: true', 'terminationGracePeriodSeconds: 60'),
    options: { platform: 'azure-aci-1.5' },
    at: /^terminationGrace/,
  },
];

describe('a finding', () => {
  test.each(rows)('$id', ({ id, yaml, options = {}, at }) => {
    const found = simulate(yaml, options).findings.filter((note) => note.id === id);
    expect(found.length).toBeGreaterThan(0);
    if (at)
      expect(found.map(({ range = [0, 0] }) => yaml.slice(...range))).toEqual(
        found.map(() => expect.stringMatching(at)),
      );
  });

  test('is complete in both languages, each once for a field, warnings first', async () => {
    const languages = [await loadWords('en'), await loadWords('zh')];
    for (const { yaml, options = {} } of rows) {
      const { findings: notes, assumptions } = simulate(yaml, options);
      for (const { text } of [...notes, ...assumptions]) {
        for (const words of languages)
          expect(say(words, text)).not.toMatch(/[{}]|undefined|finding\.|assumption\./);
      }
      expect(notes.map(({ severity }) => severity)).toEqual(
        notes
          .map(({ severity }) => severity)
          .sort()
          .reverse(),
      );
      const keys = notes.map(({ id, container, range }) => `${id} ${container} ${range}`);
      expect(keys).toEqual([...new Set(keys)]);
    }
  });

  test('names the longest wait that was in force, not the default', () => {
    const loop = { ...one({ exitsAt: [{ after: 1, code: 1 }], exitsRepeat: true }), ...later };
    const waitsOf = (options: Options) =>
      simulate(podOf('stdin: true'), options).findings.flatMap(({ id, message }) =>
        id === 'restart-loop' ? [/up to \d+ s/.exec(message)?.[0]] : [],
      );
    expect(waitsOf(loop)).toEqual(['up to 300 s']);
    expect(waitsOf({ ...loop, node: { maxContainerRestartPeriod: 7 } })).toEqual(['up to 7 s']);
    expect(waitsOf({ ...loop, gates: { ReduceDefaultCrashLoopBackOffDecay: true } })).toEqual(['up to 60 s']);
  });

  test('is silent where nothing is wrong', () => {
    const quiet = podOf(hooked('sleep: { seconds: 5 }'), 'terminationGracePeriodSeconds: 60');
    expect(simulate(quiet, one({ onTerm: { exitAfter: 2, exitCode: 0 } })).findings).toEqual([]);
  });
});

describe('an assumption', () => {
  const idsOf = (yaml: string, options: Options = {}) =>
    simulate(yaml, options).assumptions.map(({ id }) => id);

  test('of a platform shows only where a run depends on it', () => {
    const sleeps = podOf(hooked('sleep: { seconds: 5 }'));
    expect(idsOf(sleeps, { platform: 'baidu-bci' })).toContain('assumed-pre-stop-sleep');
    expect(idsOf(podOf('stdin: true'), { platform: 'baidu-bci' })).not.toContain('assumed-pre-stop-sleep');
    expect(idsOf(sleeps).filter((id) => id.startsWith('assumed-'))).toEqual([]);
  });

  test('of behaviour shows only where nobody has said it', () => {
    expect(idsOf(podOf('stdin: true'))).toContain('default-on-term');
    expect(idsOf(podOf('stdin: true'), one({ onTerm: 'ignore' }))).not.toContain('default-on-term');
  });

  test('cites its rule and its source', () => {
    const { assumptions } = simulate(podOf(hooked(exec('sleep 30'))), { platform: 'baidu-bci' });
    const minimum = assumptions.find(({ id }) => id === 'assumed-minimum-stop');
    expect(minimum).toMatchObject({ rule: 'BCI-109', source: expect.stringMatching(/^https:/) });
  });
});
