import { describe, expect, test } from 'vitest';
import { readManifest, readWorkloads } from './index.ts';

const pod = (name: string) => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\n`;

const namesIn = (text: string) => {
  const read = readWorkloads(text);
  return read.ok ? read.value.workloads.map(({ kind, name }) => `${kind} ${name}`) : read.errors;
};

const valueIn = (yaml: string): unknown => {
  const read = readManifest(`kind: Pod\n${yaml}`);
  return read.ok ? JSON.parse(JSON.stringify(read.value.value)) : read.errors;
};

const writtenAt = (text: string, path: string) => {
  const read = readManifest(text);
  const range = read.ok ? read.value.rangeOf(path) : undefined;
  return range && text.slice(...range);
};

describe('the workloads of a text', () => {
  test.each([
    { text: pod('a'), names: ['Pod a'] },
    { text: `${pod('a')}---\n${pod('b')}`, names: ['Pod a', 'Pod b'] },
    { text: `---\n# a comment\n---\n${pod('a')}...\n`, names: ['Pod a'] },
    { text: `kind: Service\nmetadata: {name: s}\n---\n${pod('a')}`, names: ['Pod a'] },
    {
      text: 'kind: List\nitems:\n- {kind: Pod, metadata: {name: a}}\n- {kind: Secret}\n- {kind: Job, metadata: {name: b}}',
      names: ['Pod a', 'Job b'],
    },
    {
      text: 'apiVersion: v1\nkind: PodList\nitems:\n- metadata: {name: a}\n- {kind: Job, metadata: {name: b}}',
      names: ['Pod a', 'Job b'],
    },
    { text: '{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}}', names: ['Pod a'] },
    { text: `\ufeff${pod('a').replaceAll('\n', '\r\n')}`, names: ['Pod a'] },
    {
      text: [
        'Deployment',
        'StatefulSet',
        'DaemonSet',
        'ReplicaSet',
        'ReplicationController',
        'Job',
        'CronJob',
        'PodTemplate',
      ]
        .map((kind) => `kind: ${kind}`)
        .join('\n---\n'),
      names: [
        'Deployment ',
        'StatefulSet ',
        'DaemonSet ',
        'ReplicaSet ',
        'ReplicationController ',
        'Job ',
        'CronJob ',
        'PodTemplate ',
      ],
    },
  ])('are $names', ({ text, names }) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('are counted without the other kinds, which are named', () => {
    const text = `kind: Service\n---\n${pod('a')}---\nkind: ConfigMap\n---\n${pod('b')}`;
    const read = readManifest(text, 1);
    expect(read.ok && [read.value.name, read.value.remarks]).toMatchObject([
      'b',
      [{ id: 'skipped-kinds', severity: 'info', text: { key: 'manifest.skipped' } }],
    ]);
  });

  const rollout = 'metadata: {name: r}\nspec: {template: {spec: {containers: []}}}';
  test.each([
    {
      text: `apiVersion: argoproj.io/v1alpha1\nkind: Rollout\n${rollout}`,
      path: 'spec.template',
      isCustom: true,
    },
    { text: `apiVersion: kruise.io/v1\nkind: CronJob\n${rollout}`, path: 'spec.template', isCustom: true },
    {
      text: `apiVersion: batch/v1\nkind: CronJob\n${rollout}`,
      path: 'spec.jobTemplate.spec.template',
      isCustom: false,
    },
    { text: `apiVersion: app/v1\nkind: Deployment\n${rollout}`, path: 'spec.template', isCustom: false },
  ])('have their pod in $path: $text', ({ text, path, isCustom }) => {
    const read = readManifest(text);
    expect(read.ok && read.value).toMatchObject({ path, isCustom });
  });

  test('are none of a kind that only shares its name with Kubernetes, unless it has a pod template', () => {
    const job = 'apiVersion: batch.volcano.sh/v1alpha1\nkind: Job\nspec: {tasks: []}';
    const read = readWorkloads(`${job}\n---\n${pod('a')}`);
    expect(read.ok && read.value).toMatchObject({
      workloads: [{ kind: 'Pod' }],
      skipped: ['Job.batch.volcano.sh'],
    });
  });

  test.each([
    { text: `${pod('a')}---\nfoo: bar\nb: c`, index: 0, said: ['no-kind', 'foo: bar'] },
    { text: `${pod('a')}---\nhello\n---\n${pod('b')}`, index: 0, said: ['not-a-mapping', 'hello'] },
    { text: `- x\n---\n${pod('a')}---\n${pod('b')}`, index: 0, said: ['not-a-mapping', '- x'] },
    { text: `${pod('a')}---\n${pod('b')}---\n{}`, index: 1, said: ['no-kind', '{}'] },
  ])('are warned of what kubectl cannot take beside them: $said', ({ text, index, said }) => {
    const found = [0, 1].map((document) => {
      const read = readWorkloads(text);
      const { remarks = [] } = (read.ok && read.value.workloads[document]) || {};
      return remarks.map(({ id, range }) => [id, range && text.slice(...range)]);
    });
    expect(found).toEqual(index === 0 ? [[said], []] : [[], [said]]);
    const first = readManifest(text);
    expect(first.ok && first.value.remarks.some(({ id }) => id === 'skipped-kinds')).toBe(false);
  });

  test.each([2, -1, 0.5, Number.NaN])(
    'are the first one, with a remark, for number %d of two',
    (document) => {
      const read = readManifest(`${pod('a')}---\n${pod('b')}`, document);
      expect(read.ok && [read.value.name, read.value.remarks[0]?.id]).toEqual(['a', 'no-such-document']);
    },
  );
});

describe('a value', () => {
  test.each([
    { yaml: 'a: yes', a: true },
    { yaml: 'a: Off', a: false },
    { yaml: 'a: "yes"', a: 'yes' },
    { yaml: 'a: 0755', a: 493 },
    { yaml: 'a: -0755', a: -493 },
    { yaml: 'a: 0o17', a: 15 },
    { yaml: 'a: 0x1F', a: 31 },
    { yaml: 'a: 1_000', a: 1000 },
    { yaml: 'a: 08', a: 8 },
    { yaml: 'a: 1e3', a: 1000 },
    { yaml: 'a: ".inf"', a: '.inf' },
    { yaml: `a: ${'9'.repeat(400)}`, a: '9'.repeat(400) },
    { yaml: 'a: 9223372036854775807', a: 2 ** 63 - 1024 },
    { yaml: 'a: 9223372036854775808', a: 2 ** 63 },
    { yaml: 'a: 1:30', a: '1:30' },
    { yaml: 'a: 2026-01-02', a: '2026-01-02' },
    { yaml: 'a: ~', a: null },
    { yaml: 'a:', a: null },
    { yaml: 'a: !!str 12', a: '12' },
    { yaml: 'a: !Ref 12', a: '12' },
    { yaml: 'a: !Ref [!x {b: 1}]', a: [{ b: 1 }] },
    { yaml: 'b: &x [1]\na: *x', a: [1] },
    { yaml: 'b: &x {c: 1, d: 2}\na:\n  <<: *x\n  d: 3', a: { c: 1, d: 3 } },
    { yaml: 'a: {yes: 1, 2: 3}', a: { true: 1, 2: 3 } },
  ])('of $yaml is what kubectl makes of it', ({ yaml, a }) => {
    expect(valueIn(yaml)).toMatchObject({ a });
  });

  test('may come from as many aliases and merged keys as one likes, as long as little comes of them', () => {
    const keys = Array.from({ length: 150 }, (_, index) => `k${index}: 1`).join(', ');
    const read = readManifest(
      `kind: Pod\nx: &x {${keys}}\na: [${Array(100).fill('{<<: *x}').join(', ')}]\nb: [${Array(100).fill('*x').join(', ')}]`,
    );
    expect(read.ok && read.value.value).toMatchObject({ a: Array(100).fill({ k149: 1 }) });
  });

  test('of a key written twice is the last, with a remark at its place', () => {
    const text = 'kind: Pod\nspec: {a: 1}\nspec: {a: 2}';
    const read = readManifest(text);
    expect(read.ok && [JSON.stringify(read.value.value), read.value.remarks]).toMatchObject([
      '{"kind":"Pod","spec":{"a":2}}',
      [{ id: 'repeated-key', range: [23, 27] }],
    ]);
    expect(writtenAt(text, 'spec.a')).toBe('a: 2');
  });

  test('has the remarks about its own document only', () => {
    const text = 'kind: Pod\na: 1\na:\u00a02\n---\nkind: Pod\nb: 1\nb: 2';
    const found = [0, 1].map((document) => {
      const read = readManifest(text, document);
      return read.ok && read.value.remarks.map(({ range }) => range && text.slice(...range));
    });
    expect(found).toEqual([['\u00a0', 'a'], ['b']]);
  });

  test('never reaches a prototype', () => {
    const read = readManifest(
      'kind: Pod\n__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\nspec: {}',
    );
    const value = read.ok ? (read.value.value as Record<string, unknown>) : {};
    expect(Object.getPrototypeOf(value)).toBe(null);
    expect(Object.keys(value)).toEqual(['kind', '__proto__', 'constructor', 'spec']);
    expect(({} as Record<string, unknown>).polluted).toBe(undefined);
  });
});

describe('the place of a field', () => {
  const text = [
    'kind: Pod',
    'metadata:',
    '  annotations: {"a.b/c": x}',
    'spec:',
    '  containers:',
    '  - name: "c01"   # main',
    '    command: [sh, -c, "a ] b"] # ]',
    '    lifecycle: &l',
    '      preStop:',
    '        exec:',
    '          command:',
    '          - sh',
    '          - |',
    '            sleep 5',
    '  - name: c02',
    '    lifecycle: *l',
    '  - <<: {name: c03}',
    '    args: [ a,',
    '      b , ]',
    '  empty:',
    '  nulls: [~, {}, []]',
  ].join('\n');

  test.each([
    { path: 'kind', at: 'kind: Pod' },
    { path: 'metadata.annotations[a.b/c]', at: '"a.b/c": x' },
    { path: 'spec.containers[0].name', at: 'name: "c01"' },
    { path: 'spec.containers[0].command', at: 'command: [sh, -c, "a ] b"]' },
    { path: 'spec.containers[0].command[2]', at: '"a ] b"' },
    { path: 'spec.containers[0].lifecycle.preStop.exec.command[0]', at: 'sh' },
    { path: 'spec.containers[0].lifecycle.preStop.exec.command[1]', at: '            sleep 5' },
    { path: 'spec.containers[1]', at: 'name: c02\n    lifecycle: *l' },
    { path: 'spec.containers[1].lifecycle', at: 'lifecycle: *l' },
    { path: 'spec.containers[1].lifecycle.preStop.exec.command[0]', at: 'sh' },
    { path: 'spec.containers[2].name', at: 'name: c03' },
    { path: 'spec.containers[2].args', at: 'args: [ a,\n      b , ]' },
    { path: 'spec.empty', at: 'empty' },
    { path: 'spec.nulls[1]', at: '{}' },
    { path: 'spec.nulls', at: 'nulls: [~, {}, []]' },
    { path: 'spec.containers[3]', at: undefined },
    { path: 'spec.constructor', at: undefined },
    { path: 'spec.containers.name', at: undefined },
  ])('$path is $at', ({ path, at }) => {
    expect(writtenAt(text, path)).toBe(at);
  });

  test('is the same with Windows line ends, apart from the line ends', () => {
    expect(writtenAt(text.replaceAll('\n', '\r\n'), 'spec.containers[1]')).toBe(
      'name: c02\r\n    lifecycle: *l',
    );
  });

  test('of a kind that only the list tells, and its version, is the first line of the item', () => {
    const list = 'apiVersion: apps/v1\nkind: DeploymentList\nitems:\n- spec: {a: 1}\n  status: {}';
    const read = readManifest(list);
    expect(read.ok && read.value.value).toMatchObject({ apiVersion: 'apps/v1', kind: 'Deployment' });
    expect(writtenAt(list, 'kind')).toBe('spec: {a: 1}');
  });

  test('in a List is the place in its item', () => {
    const list = 'kind: List\nitems:\n- kind: Secret\n- kind: Pod\n  spec: {a: 1}';
    expect(writtenAt(list, 'spec.a')).toBe('a: 1');
  });
});
