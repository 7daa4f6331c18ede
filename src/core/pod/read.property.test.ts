import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readManifest } from '../manifest/index.ts';
import { withGates } from './api-server.fixture.ts';
import { readPod } from './index.ts';

const admission = {
  ...withGates({ ContainerStopSignals: true }),
  unknownFields: ['restartPolicyRules'],
  refusals: [{ field: 'lifecycle.preStop.tcpSocket', type: 'Forbidden', detail: 'not here' }],
} as const;

const lines = `apiVersion: v1
kind: Pod
metadata:
  name: p
  labels: {a: b}
spec:
  terminationGracePeriodSeconds: 30
  activeDeadlineSeconds: 60
  restartPolicy: OnFailure
  os: {name: linux}
  initContainers:
  - name: s01
    image: a
    restartPolicy: Always
    lifecycle: &l
      preStop:
        sleep:
          seconds: 5
  containers:
  - name: c01
    image: b
    command: [sh, -c, sleep 5]
    ports:
    - name: web
      containerPort: 80
    restartPolicy: Never
    restartPolicyRules:
    - action: Restart
      exitCodes: {operator: In, values: [1]}
    lifecycle:
      stopSignal: SIGUSR1
      postStart:
        exec:
          command:
          - /hook
      preStop:
        httpGet:
          port: web
    livenessProbe:
      httpGet: {port: 80}
      periodSeconds: 0
    readinessProbe:
      exec: {command: [a]}
  - name: c02
    image: c
    lifecycle: *l`.split('\n');

/** One thing that goes wrong with a line while somebody edits. */
const slip = fc.record({
  line: fc.nat(lines.length - 1),
  value: fc.constantFrom(
    '',
    '-1',
    '0',
    '1.5',
    '1e99',
    '~',
    '[]',
    '{}',
    'yes',
    '"x"',
    '.nan',
    '[1, {}]',
    '*l',
    '99999999999',
    '{a: b}',
  ),
  how: fc.constantFrom('value', 'deeper', 'shallower', 'gone', 'twice', 'key'),
});

test('whatever happens to a manifest, the API has an answer and every problem a place', () => {
  fc.assert(
    fc.property(
      fc.array(slip, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('Pod', 'Deployment', 'Job', 'PodTemplate'),
      (slips, kind) => {
        const edited = [...lines];
        for (const { line, value, how } of slips) {
          const text = edited[line] ?? '';
          if (how === 'value') edited[line] = text.replace(/:.*/, `: ${value}`);
          else if (how === 'deeper') edited[line] = `  ${text}`;
          else if (how === 'shallower') edited[line] = text.replace(/^ {2}/, '');
          else if (how === 'key') edited[line] = text.replace(/(\w)(\w+):/, '$2$1:');
          else edited[line] = how === 'gone' ? '' : `${text}\n${text}`;
        }
        const yaml = edited.join('\n').replace('kind: Pod', `kind: ${kind}`);
        const manifest = readManifest(yaml);
        const read = manifest.ok ? readPod(manifest.value, admission) : manifest;
        if (read.ok) JSON.stringify(read.value);
        const problems = read.ok ? read.value.remarks : read.errors;
        for (const { range } of problems) {
          expect(range).toBeDefined();
          expect(range?.[1]).toBeLessThanOrEqual(yaml.length);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
