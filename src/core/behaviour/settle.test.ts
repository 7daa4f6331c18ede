import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readManifest } from '../manifest/index.ts';
import { admissionOf, defaultPlatform, effectiveGates, platformOf } from '../platform/index.ts';
import { type Pod, readPod } from '../pod/index.ts';
import { englishWords, say } from '../words/index.ts';
import { inferBehaviour, originOf, settledBehaviour, thoroughBehaviour } from './index.ts';

function podIn(yaml: string): Pod {
  const manifest = readManifest(yaml);
  if (!manifest.ok) throw new Error(JSON.stringify(manifest.errors));
  const platform = platformOf(defaultPlatform);
  if (platform === undefined) throw new Error('The default platform is not there.');
  const read = readPod(manifest.value, admissionOf(platform, effectiveGates(platform).gates));
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.value.pod;
}

const yamlOf = (container: string, spec = '') =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c01, image: app, ${container}}]${spec === '' ? '' : `, ${spec}`}}`;
const podOf = (container: string, spec = '') => podIn(yamlOf(container, spec));

const preStop = (handler: string) => podOf(`lifecycle: {preStop: ${handler}}`);
const exec = (command: string) => preStop(`{exec: {command: ${command}}}`);

/** The origin of a value: how, where, and the sentence beside it. */
const origin = (pod: Pod, key: string, given: unknown = {}) => {
  const found = originOf(settledBehaviour(pod, given), 'c01', key);
  return found && [found.how, found.field, say(englishWords, found.text)];
};

const command = 'spec.containers[0].lifecycle.preStop.exec.command';

describe('a hook', () => {
  test.each([
    { pod: preStop('{sleep: {seconds: 9}}'), is: { duration: 9 } },
    { pod: exec('[sleep, "5"]'), is: { duration: 5, exitCode: 0 } },
    { pod: exec('[sh, -c, "nginx -s quit; sleep 5; exit 2"]'), is: { duration: 5, exitCode: 2 } },
    { pod: exec('[sh, -c, "sleep infinity"]'), is: { duration: null, exitCode: 0 } },
    { pod: exec('[/hook, preStop]'), is: { duration: 0, exitCode: 0 } },
    { pod: exec('[sh, -c, "while true; do sleep 1; done"]'), is: { duration: 0, exitCode: 0 } },
    { pod: exec('["sleep 5"]'), is: { duration: 0, exitCode: 127 } },
    { pod: preStop('{httpGet: {port: 80}}'), is: { duration: 0, httpStatus: 200 } },
    { pod: preStop('{httpGet: {port: web}}'), is: { duration: 0, httpStatus: 200, connection: 'refused' } },
    { pod: preStop('{tcpSocket: {port: 80}}'), is: {} },
  ])('[APP-5] is $is', ({ pod, is }) => {
    expect(settledBehaviour(pod).behaviour.c01?.hooks).toEqual({ preStop: is });
  });

  test.each([
    {
      pod: preStop('{sleep: {seconds: 9}}'),
      says: [
        'read',
        'spec.containers[0].lifecycle.preStop.sleep.seconds',
        'The sleep action takes exactly its 9 s.',
      ],
    },
    { pod: exec('[sleep, "5"]'), says: ['read', command, 'Read from “sleep 5”.'] },
    {
      pod: exec('[sh, -c, "echo bye\\n  sleep 5"]'),
      says: ['read', `${command}[2]`, 'Read from “echo bye; sleep 5”.'],
    },
    {
      pod: exec('[sh, -c, "nginx -s quit; sleep 5"]'),
      says: [
        'read',
        `${command}[2]`,
        'Read from “nginx -s quit; sleep 5”; taken to be done at once: nginx -s quit.',
      ],
    },
    {
      pod: exec('[/hook]'),
      says: [
        'assumed',
        command,
        'Taken to be done at once, because nobody here knows how long it takes: /hook.',
      ],
    },
    {
      pod: exec('[sh, -c, "until curl -f a; do sleep 1; done"]'),
      says: [
        'assumed',
        `${command}[2]`,
        'This script is not read; it is taken to succeed at once: “until curl -f a; do sleep 1; done”.',
      ],
    },
    {
      pod: preStop('{httpGet: {port: 80}}'),
      says: ['default', undefined, 'Taken to be answered at once with status 200.'],
    },
  ])('[APP-6] says where its length comes from: $says.2', ({ pod, says }) => {
    expect(origin(pod, 'hooks.preStop.duration')).toEqual(says);
  });

  test('[APP-25] that is guessed at is a remark, unless the user knows better', () => {
    const pod = exec('[sh, -c, "nginx -s quit; sleep 5"]');
    expect(settledBehaviour(pod).remarks).toMatchObject([
      { id: 'assumed-commands', rule: 'APP-25', severity: 'info', container: 'c01', field: `${command}[2]` },
    ]);
    const told = { c01: { hooks: { preStop: { duration: 8, exitCode: 1 } } } };
    expect(settledBehaviour(pod, told).remarks).toEqual([]);
  });
});

describe('a process', () => {
  test.each([
    {
      rule: 'APP-3',
      pod: podOf(''),
      is: { onTerm: { exitAfter: 0, exitCode: 0 }, exitsAt: [] },
    },
    {
      rule: 'R-32',
      pod: podOf('command: [sleep, "3600"]'),
      is: { onTerm: 'ignore', exitsAt: [{ after: 3600, code: 0 }], exitsRepeat: true },
    },
    {
      rule: 'R-32',
      pod: podOf('command: [sh, -c], args: ["sleep 20; exit 1"]'),
      is: { onTerm: 'ignore', exitsAt: [{ after: 20, code: 1 }], exitsRepeat: true },
    },
    { rule: 'R-32', pod: podOf('command: [tail, -f, /dev/null]'), is: { onTerm: 'ignore', exitsAt: [] } },
    {
      rule: 'APP-24',
      pod: podOf('command: [sleep, "60"]', 'shareProcessNamespace: true'),
      is: { onTerm: { exitAfter: 0, exitCode: 143 }, exitsAt: [{ after: 60, code: 0 }], exitsRepeat: true },
    },
    {
      rule: 'APP-18',
      pod: podOf('command: [sh, -c, "nginx; sleep 5"]'),
      is: { onTerm: { exitAfter: 0, exitCode: 0 }, exitsAt: [] },
    },
    {
      rule: 'APP-18',
      pod: podOf('command: [sh, -c, "trap exit TERM; sleep 5"]'),
      is: { onTerm: { exitAfter: 0, exitCode: 0 }, exitsAt: [] },
    },
    {
      rule: 'APP-18',
      pod: podOf('args: [sleep, "5"]'),
      is: { onTerm: { exitAfter: 0, exitCode: 0 }, exitsAt: [] },
    },
  ])('[$rule] is $is', ({ pod, is }) => {
    expect(settledBehaviour(pod).behaviour.c01).toEqual(is);
  });

  test('[APP-3] of an init container ends at once, that of a sidecar runs on', () => {
    const pod = podOf(
      '',
      'initContainers: [{name: i01, image: a}, {name: s01, image: a, restartPolicy: Always}]',
    );
    expect(settledBehaviour(pod).behaviour).toMatchObject({
      i01: { exitsAt: [{ after: 0, code: 0 }], exitsRepeat: true },
      s01: { exitsAt: [] },
      c01: { exitsAt: [] },
    });
  });

  test('says where its end comes from', () => {
    const pod = podOf('command: [sleep, "5"]');
    expect(origin(pod, 'exitsAt')).toEqual(['read', 'spec.containers[0].command', 'Read from “sleep 5”.']);
    expect(origin(pod, 'onTerm')?.slice(0, 2)).toEqual(['read', 'spec.containers[0].command']);
    expect(origin(podOf(''), 'onTerm')?.[0]).toBe('default');
    expect(origin(podOf(''), 'nothing')).toBe(undefined);
    expect(originOf(settledBehaviour(pod), 'constructor', 'name')).toBe(undefined);
  });
});

describe('what the user gives', () => {
  const pod = podOf(
    'command: [sleep, "5"], lifecycle: {preStop: {exec: {command: [/a]}}, postStart: {httpGet: {port: 80}}}, livenessProbe: {exec: {command: [a]}}',
  );

  test('[APP-26] outranks what is read, value by value', () => {
    const given = {
      c01: {
        onTerm: { exitAfter: 3, exitCode: 1 },
        exitsAt: [null, { after: 2, code: 9, reason: 'OOMKilled' }],
        hooks: { preStop: { duration: null }, postStart: { connection: 'unresolvable', tls: false } },
        probes: { liveness: [{ from: 5, to: 9, exitCode: 1, duration: 0.5 }] },
      },
    };
    expect(settledBehaviour(pod, given)).toMatchObject({
      behaviour: {
        c01: {
          onTerm: { exitAfter: 3, exitCode: 1 },
          exitsAt: [null, { after: 2, code: 9, reason: 'OOMKilled' }],
          exitsRepeat: false,
          hooks: {
            preStop: { duration: null, exitCode: 0 },
            postStart: { duration: 0, httpStatus: 200, connection: 'unresolvable', tls: false },
          },
          probes: { liveness: [{ from: 5, to: 9, exitCode: 1, duration: 0.5 }] },
        },
      },
    });
    const hows = ['onTerm', 'exitsAt', 'hooks.preStop.duration', 'hooks.preStop.exitCode', 'probes.liveness'];
    expect(hows.map((key) => origin(pod, key, given)?.[0])).toEqual([
      'given',
      'given',
      'given',
      'assumed',
      'given',
    ]);
  });

  test.each<{ readonly c01: unknown; readonly ignored: readonly string[] }>([
    { c01: { onTerm: 'explode' }, ignored: ['onTerm'] },
    { c01: { onTerm: { exitAfter: 3 } }, ignored: ['onTerm'] },
    { c01: { onTerm: { exitAfter: -1, exitCode: 0 } }, ignored: ['onTerm.exitAfter'] },
    { c01: { onTerm: { exitAfter: 1, exitCode: 1.5 } }, ignored: ['onTerm.exitCode'] },
    { c01: { exitsAt: 'now' }, ignored: ['exitsAt'] },
    { c01: { exitsAt: [{ after: 'x', code: 0 }] }, ignored: ['exitsAt[0].after'] },
    { c01: { exitsAt: Array(1001).fill(null) }, ignored: ['exitsAt'] },
    { c01: { exitsRepeat: 'yes' }, ignored: ['exitsRepeat'] },
    { c01: { hooks: { preStop: { duration: Number.NaN } } }, ignored: ['hooks.preStop.duration'] },
    {
      c01: { hooks: { preStop: { duration: Number.POSITIVE_INFINITY } } },
      ignored: ['hooks.preStop.duration'],
    },
    { c01: { hooks: { preStop: { httpStatus: 99 } } }, ignored: ['hooks.preStop.httpStatus'] },
    { c01: { hooks: { prestop: {} } }, ignored: ['hooks.prestop'] },
    { c01: { hooks: [] }, ignored: ['hooks'] },
    { c01: { probes: { liveness: [{ to: 5 }] } }, ignored: ['probes.liveness[0]'] },
    {
      c01: { probes: { liveness: [{ from: 0, connection: 'maybe' }] } },
      ignored: ['probes.liveness[0].connection'],
    },
    { c01: 5, ignored: [''] },
    { c01: { constructor: 1, __proto__: { onTerm: 'ignore' } }, ignored: ['constructor'] },
  ])('[APP-26] is left out with a warning where it makes no sense: $ignored', ({ c01, ignored }) => {
    const { behaviour, remarks } = settledBehaviour(pod, { c01 });
    const warnings = remarks.filter(({ severity }) => severity === 'warning');
    expect(warnings.map(({ id, rule, text }) => [id, rule, text.params?.key])).toEqual(
      ignored.map((key) => ['behaviour-ignored', 'APP-26', key === '' ? 'behaviour' : key]),
    );
    expect(behaviour.c01).toMatchObject({ onTerm: 'ignore', hooks: { preStop: { duration: 0 } } });
  });

  test.each([{ given: null }, { given: [] }, { given: 'x' }, { given: { c02: {} } }])(
    '[APP-26] for nobody is left out with a warning: $given',
    ({ given }) => {
      expect(settledBehaviour(podOf(''), given).remarks).toMatchObject([
        { id: 'behaviour-ignored', severity: 'warning' },
      ]);
    },
  );

  test('never makes it throw, and always leaves numbers that count', () => {
    const leaf = fc.oneof(fc.double(), fc.integer(), fc.constantFrom('ignore', 'refused', null, true, 'x'));
    const key = fc.constantFrom(
      ...[
        'c01',
        'onTerm',
        'exitAfter',
        'exitCode',
        'exitsAt',
        'after',
        'code',
        'hooks',
        'preStop',
        'duration',
      ],
      ...['probes', 'liveness', 'from', 'toString', '__proto__'],
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(value, (given) => {
        const text = JSON.stringify(settledBehaviour(pod, given).behaviour);
        expect(text).not.toMatch(/-\d|polluted/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the thorough reader', () => {
  test('follows what the quick one leaves', async () => {
    const loop = exec('[sh, -c, "for i in 1 2 3; do sleep 2; done"]');
    expect(settledBehaviour(loop).behaviour.c01?.hooks?.preStop).toEqual({ duration: 0, exitCode: 0 });
    const thorough = await thoroughBehaviour(loop);
    expect(thorough.behaviour.c01?.hooks?.preStop).toEqual({ duration: 6, exitCode: 0 });
    expect(originOf(thorough, 'c01', 'hooks.preStop.duration')).toMatchObject({
      how: 'read',
      field: `${command}[2]`,
    });
  });

  test('reads a text from beginning to end', async () => {
    const yaml = yamlOf(
      'lifecycle: {preStop: {exec: {command: [bash, -c, "for i in {1..3}; do sleep 1; done"]}}}',
    );
    expect(await inferBehaviour(yaml)).toEqual({
      c01: {
        onTerm: { exitAfter: 0, exitCode: 0 },
        exitsAt: [],
        hooks: { preStop: { duration: 3, exitCode: 0 } },
      },
    });
    expect(await inferBehaviour('kind: Pod')).toEqual({});
    expect(await inferBehaviour(': no')).toEqual({});
  });

  test('is no part of what a page loads first', () => {
    const sources = import.meta.glob<string>(['./**/*.ts', '!./**/*.test.ts'], {
      query: '?raw',
      import: 'default',
      eager: true,
    });
    const files = Object.entries(sources);
    expect(files.length).toBeGreaterThan(15);
    const outside = files.filter(([file]) => !file.startsWith('./script/'));
    const heavy = outside.filter(([, text]) => /from '(?:unbash|\.\/script\/)/.test(text));
    expect(heavy.map(([file]) => file)).toEqual([]);
  });
});
