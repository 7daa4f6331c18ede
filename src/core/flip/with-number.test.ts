import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Manifest, readManifest } from '../manifest/index.ts';
import { edited } from './edit.ts';
import { withNumber } from './with-number.ts';

function read(yaml: string): Manifest {
  const manifest = readManifest(yaml);
  if (!manifest.ok) throw new Error(`This test needs a readable text: ${manifest.errors[0]?.detail}`);
  return manifest.value;
}

const turned = (yaml: string, path: string, value: number): string => {
  const edit = withNumber(yaml, read(yaml), path, value);
  return edit ? edited(yaml, edit) : yaml;
};

const at = (yaml: string, path: string): unknown =>
  (path.match(/[^.[\]]+/g) ?? []).reduce<unknown>(
    (value, step) => (value as Readonly<Record<string, unknown>> | undefined)?.[step],
    read(yaml).value,
  );

const pod = (...spec: readonly string[]) => ['kind: Pod', 'spec:', ...spec].join('\n');
const probe = (...lines: readonly string[]) =>
  pod('  containers:', '    - name: c01', ...lines.map((line) => `      ${line}`));

const grace = 'spec.terminationGracePeriodSeconds';
const period = 'spec.containers[0].livenessProbe.periodSeconds';

describe('a number', () => {
  test.each([
    {
      name: 'that is written is replaced, and its comment stays',
      yaml: pod('  terminationGracePeriodSeconds:   30 # enough', '  containers: []'),
      path: grace,
      result: pod('  terminationGracePeriodSeconds:   45 # enough', '  containers: []'),
    },
    {
      name: 'without a value gets one',
      yaml: pod('  terminationGracePeriodSeconds: # default', '  containers: []'),
      path: grace,
      result: pod('  terminationGracePeriodSeconds: 45 # default', '  containers: []'),
    },
    {
      name: 'that is missing comes first in its mapping, as deep as the rest',
      yaml: pod('    # all of them', '    containers: []', '    hostNetwork: true'),
      path: grace,
      result: pod(
        '    # all of them',
        '    terminationGracePeriodSeconds: 45',
        '    containers: []',
        '    hostNetwork: true',
      ),
    },
    {
      name: 'that is missing in a probe',
      yaml: probe('livenessProbe:', '  httpGet: { port: 80 } # fast', 'image: a'),
      path: period,
      result: probe('livenessProbe:', '  periodSeconds: 45', '  httpGet: { port: 80 } # fast', 'image: a'),
    },
    {
      name: 'that is missing in braces',
      yaml: probe('livenessProbe: { tcpSocket: { port: 80 }, failureThreshold: 1 }'),
      path: period,
      result: probe('livenessProbe: { periodSeconds: 45, tcpSocket: { port: 80 }, failureThreshold: 1 }'),
    },
    {
      name: 'that is missing in empty braces',
      yaml: probe('livenessProbe: {}'),
      path: period,
      result: probe('livenessProbe: {periodSeconds: 45}'),
    },
    {
      name: 'in JSON keeps to quotes and lines',
      yaml: '{\n  "kind": "Pod",\n  "spec": {\n    "containers": []\n  }\n}',
      path: grace,
      result:
        '{\n  "kind": "Pod",\n  "spec": {\n    "terminationGracePeriodSeconds": 45,\n    "containers": []\n  }\n}',
    },
    {
      name: 'in JSON without spaces is replaced',
      yaml: '{"kind":"Pod","spec":{"terminationGracePeriodSeconds":30,"containers":[]}}',
      path: grace,
      result: '{"kind":"Pod","spec":{"terminationGracePeriodSeconds":45,"containers":[]}}',
    },
    {
      name: 'in a Deployment stands in its template',
      yaml: 'kind: Deployment\nspec:\n  template:\n    spec:\n      containers: []\n',
      path: 'spec.template.spec.terminationGracePeriodSeconds',
      result:
        'kind: Deployment\nspec:\n  template:\n    spec:\n      terminationGracePeriodSeconds: 45\n      containers: []\n',
    },
    {
      name: 'that is merged in gets a line of its own',
      yaml: probe(
        'readinessProbe: &p',
        '  periodSeconds: 1',
        'livenessProbe:',
        '  <<: *p',
        '  failureThreshold: 2',
      ),
      path: period,
      result: probe(
        'readinessProbe: &p',
        '  periodSeconds: 1',
        'livenessProbe:',
        '  <<: *p',
        '  periodSeconds: 45',
        '  failureThreshold: 2',
      ),
    },
    {
      name: 'behind an alias changes where it is written',
      yaml: probe('readinessProbe: &p', '  periodSeconds: 1', 'livenessProbe: *p'),
      path: period,
      result: probe('readinessProbe: &p', '  periodSeconds: 45', 'livenessProbe: *p'),
    },
    {
      name: 'keeps the ends of lines that Windows writes',
      yaml: pod('  containers: []').replaceAll('\n', '\r\n'),
      path: grace,
      result: pod('  terminationGracePeriodSeconds: 45', '  containers: []').replaceAll('\n', '\r\n'),
    },
  ])('$name', ({ yaml, path, result }) => {
    expect(turned(yaml, path, 45)).toBe(result);
    expect(at(result, path)).toBe(45);
  });

  test('has nowhere to stand in a mapping that is not written', () => {
    const yaml = pod('  containers: []');
    expect(withNumber(yaml, read(yaml), period, 45)).toBeUndefined();
    expect(withNumber(probe('livenessProbe:'), read(probe('livenessProbe:')), period, 45)).toBeUndefined();
  });
});

const comment = fc.constantFrom('', ' # why', ' # periodSeconds: 9', " # it's: {");
const field = fc
  .record({
    name: fc.constantFrom('timeoutSeconds', 'successThreshold', 'failureThreshold', 'periodSeconds'),
    value: fc.constantFrom('1', '"2"', "'3'", '0x4'),
    comment,
  })
  .map(({ name, value, comment: end }) => ({ name, line: `${name}: ${value}${end}` }));

const manifests = fc
  .record({
    fields: fc.uniqueArray(field, { selector: ({ name }) => name, maxLength: 4 }),
    head: comment,
    between: fc.constantFrom('', '# alone\n', '\n'),
    indent: fc.integer({ min: 1, max: 6 }),
    dash: fc.constantFrom('- ', '-   '),
    end: fc.constantFrom('', '\n', '\n# the end'),
  })
  .map(({ fields, head, between, indent, dash, end }) => {
    const deep = ' '.repeat(indent);
    const inner = deep + ' '.repeat(dash.length);
    const lines = fields.map(({ line }) => `${inner}${deep}${line}`);
    return [
      `kind: Pod${head}`,
      'spec:',
      `${deep}containers:${head}`,
      `${between}${deep}${dash}name: c01${head}`,
      `${inner}livenessProbe:${head}`,
      ...lines,
      `${inner}${deep}exec: { command: [a] }${head}`,
      `${inner}image: a${end}`,
    ].join('\n');
  });

test('what is set is read back, and nothing else has changed', () => {
  fc.assert(
    fc.property(manifests, fc.integer({ min: 0, max: 9999 }), (yaml, value) => {
      const after = turned(yaml, period, value);
      expect(at(after, period)).toBe(value);
      const others = (text: string) => {
        const { periodSeconds: _, ...rest } = at(text, period.replace('.periodSeconds', '')) as object & {
          periodSeconds?: unknown;
        };
        return rest;
      };
      expect(others(after)).toEqual(others(yaml));
      expect(commentsOf(after)).toEqual(commentsOf(yaml));
      expect(turned(after, period, value)).toBe(after);
    }),
  );
});

const commentsOf = (yaml: string) => yaml.match(/(?:^|\s)#.*/gm);
