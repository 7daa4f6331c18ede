import { describe, expect, test } from 'vitest';
import type { Shared } from '../link/index.ts';
import { readDocuments } from '../manifest/index.ts';
import { simulate } from '../simulate.ts';
import { leanOf } from './index.ts';

const podWith = (container: string, metadata = 'name: p') => `apiVersion: v1
kind: Pod
metadata:
  ${metadata}
spec:
  containers:
    - name: web
      image: a
${container}`;

const hook = (line: string) =>
  `      lifecycle: {preStop: {exec: {command: [sh, -c, ${JSON.stringify(line)}]}}}\n`;

/** A run without where in the text its causes stand. */
const runOf = ({ yaml, b: _, ...options }: Shared) =>
  JSON.parse(JSON.stringify(simulate(yaml, options), (key, value) => (key === 'range' ? undefined : value)));

const namesOf = (items: Awaited<ReturnType<typeof leanOf>>['left']) => items.map(({ name }) => name);

describe('a lean document', () => {
  const rows = [
    {
      name: 'is without a value that no script uses',
      yaml: podWith('      env:\n        - name: PASSWORD\n          value: s3cret # mine\n'),
      left: ['PASSWORD'],
    },
    {
      name: 'is without a value that a script uses and that changes nothing',
      yaml: podWith(
        `      env: [{name: TOKEN, value: "s3cret"}]\n${hook('curl -H "Authorization: $TOKEN" localhost; sleep 4')}`,
      ),
      left: ['TOKEN'],
    },
    {
      name: 'keeps a value that a hook takes its time by',
      yaml: podWith(
        `      env: [{name: DELAY, value: "7"}, {name: A, value: s3cret}]\n${hook('sleep $DELAY')}`,
      ),
      left: ['A'],
      kept: ['DELAY'],
    },
    {
      name: 'keeps a value that only the thorough reader finds a use for',
      yaml: podWith(
        `      env: [{name: A, value: s3cret}, {name: LOOPS, value: "3"}]\n${hook('i=0; while [ $i -lt $LOOPS ]; do sleep 2; i=$((i+1)); done')}`,
      ),
      left: ['A'],
      kept: ['LOOPS'],
    },
    {
      name: 'keeps a variable that some other platform goes by',
      yaml: podWith('      env: [{name: BCI_CONTAINER_LAUNCH_PRIORITY, value: "2"}]\n'),
      left: [],
    },
    {
      name: 'keeps a value of another workload that its reader may choose',
      yaml: `${podWith('')}---\n${podWith(`      env: [{name: DELAY, value: "7"}]\n${hook('sleep $DELAY')}`)}`,
      left: [],
      kept: ['DELAY'],
    },
    {
      name: 'is without annotations, but for those that some platform goes by',
      yaml: podWith(
        '',
        'annotations:\n    team: s3cret\n    "bci.virtual-kubelet.io/bci-max-pending-minute": "20"\n    note: |\n      s3cret\n      too',
      ),
      left: ['team', 'note'],
      kept: ['bci.virtual-kubelet.io/bci-max-pending-minute'],
    },
    {
      name: 'is without a value of many lines',
      yaml: podWith(
        '      env:\n        - name: KEY\n          value: |\n            s3cret\n\n            s3cret\n        - name: B\n          value: s3cret',
      ),
      left: ['KEY', 'B'],
    },
    {
      name: 'is without the data of Secrets and ConfigMaps beside the workload',
      yaml: `${podWith('')}---\nkind: Secret\nmetadata: {annotations: {a: s3cret}}\ndata:\n  a: s3cret\n---\nkind: ConfigMap\ndata: {b: s3cret}\n`,
      left: ['a', 'a', 'b'],
    },
    {
      name: 'may be JSON',
      yaml: '{"kind":"Pod","metadata":{"name":"p","annotations":{"a":"s3cret"}},"spec":{"containers":[{"name":"c","image":"i","env":[{"name":"A","value":"s3cret"}]}]}}',
      left: ['a', 'A'],
    },
    {
      name: 'may be a list of a Deployment, its template and its volumes',
      yaml: `kind: List
items:
  - kind: StatefulSet
    metadata: {name: s, annotations: {a: s3cret}}
    spec:
      template:
        metadata: {annotations: {b: s3cret}}
        spec:
          initContainers: [{name: i, image: i, env: [{name: C, value: s3cret}]}]
          containers: [{name: c, image: i}]
      volumeClaimTemplates: [{metadata: {name: v, annotations: {d: s3cret}}}]
`,
      left: ['a', 'b', 'C', 'd'],
    },
    {
      name: 'is without values that the API would not take',
      yaml: podWith(
        '      env: [{name: A, value: 123456789}, {name: B, value: [s3cret]}, {name: C, value: {a: s3cret}}]\n',
      ),
      left: ['A', 'B', 'C'],
    },
    {
      name: 'is without variables that are no list',
      yaml: podWith('      env: {PASSWORD: s3cret}\n'),
      left: ['PASSWORD'],
    },
    {
      name: 'is without a value that is merged in',
      yaml: podWith('      env:\n        - &e {name: A, value: s3cret}\n        - {<<: *e, name: B}\n'),
      left: ['A', 'B'],
    },
    {
      name: 'is without anything of a Secret, in a list of them and where it has odd shapes',
      yaml: `${podWith('')}---\nkind: SecretList\nitems: [{data: {a: s3cret}}]\n---\nkind: Secret\ndata: [s3cret]\n---\nkind: Secret\nx: &d {b: s3cret}\ndata: *d\n`,
      left: ['a', 'data', 'b', 'b'],
    },
  ];
  test.each(rows)('$name', async ({ yaml, left, kept = [] }) => {
    const lean = await leanOf({ yaml });
    expect([namesOf(lean.left), namesOf(lean.kept)]).toEqual([left, kept]);
    expect(lean.document.yaml).not.toMatch(/s3cret|123456789/);
    expect(readDocuments(lean.document.yaml).ok).toBe(true);
    expect(runOf(lean.document)).toEqual(runOf({ yaml }));
  });

  test('loses nothing else, and keeps its lines where a value is short', async () => {
    const { document } = await leanOf({ yaml: rows[0]?.yaml ?? '', platform: 'baidu-bci', until: 90 });
    expect(document).toEqual({
      yaml: podWith('      env:\n        - name: PASSWORD\n          value: "" # mine\n'),
      platform: 'baidu-bci',
      until: 90,
    });
  });

  test('keeps a value that anchors what the run needs', async () => {
    const yaml = podWith(
      '      env: [{name: A, value: &pause "7"}]\n      lifecycle: {preStop: {exec: {command: [sleep, *pause]}}}\n',
    );
    expect(await leanOf({ yaml })).toMatchObject({ document: { yaml }, left: [], kept: [{ name: 'A' }] });
  });

  test('is without what a patch brings beside the image', async () => {
    const patch = {
      metadata: { annotations: { a: 's3cret', 'bci.virtual-kubelet.io/bci-max-pending-minute': '20' } },
      spec: { containers: [{ name: 'web', image: 'b', env: [{ name: 'PW', value: 's3cret' }] }] },
    };
    const document = { yaml: podWith(''), stimulus: [{ at: 5, do: 'patch', patch }] } as const;
    const lean = await leanOf(document);
    expect(namesOf(lean.left)).toEqual(['a', 'PW']);
    expect(JSON.stringify(lean.document)).not.toContain('s3cret');
    expect(lean.document.stimulus).toMatchObject([
      { patch: { metadata: { annotations: { 'bci.virtual-kubelet.io/bci-max-pending-minute': '20' } } } },
    ]);
    expect(runOf(lean.document)).toEqual(runOf(document));
  });

  test('is without a value that is written elsewhere', async () => {
    const yaml = `x: &e {name: A, value: s3cret}\n${podWith('      env: [*e]\n')}`;
    const { document, left } = await leanOf({ yaml });
    expect(namesOf(left)).toEqual(['A']);
    expect(document.yaml).not.toContain('s3cret');
  });

  test('is lean on both sides of a comparison', async () => {
    const b = { yaml: podWith('', 'annotations: {b: s3cret}') };
    const lean = await leanOf({ yaml: podWith('', 'annotations: {a: s3cret}'), b });
    expect(namesOf(lean.left)).toEqual(['a', 'b']);
    expect(JSON.stringify(lean.document)).not.toContain('s3cret');
  });

  test.each([podWith('  lifecycle: {'), 'hello', ''])(
    'is as it was where it cannot be read: %j',
    async (yaml) => {
      expect(await leanOf({ yaml })).toEqual({ document: { yaml }, left: [], kept: [] });
    },
  );
});
