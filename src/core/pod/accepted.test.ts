import { describe, expect, test } from 'vitest';
import { readManifest } from '../manifest/index.ts';
import { ms, seconds } from '../time.ts';
import { englishWords, say } from '../words/index.ts';
import { podYaml as pod, v1_36, withGates } from './api-server.fixture.ts';
import { readPod } from './index.ts';

const accepted = (yaml: string, admission = v1_36) => {
  const manifest = readManifest(yaml);
  if (!manifest.ok) throw new Error(JSON.stringify(manifest.errors));
  const read = readPod(manifest.value, admission);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.value;
};

/** Each remark: its id, rule and the text it points at. */
const remarks = (yaml: string, admission = v1_36) =>
  accepted(yaml, admission).remarks.map(({ id, rule, range }) => [id, rule, range && yaml.slice(...range)]);

describe('a pod', () => {
  test('has the defaults of the API', () => {
    expect(accepted(pod('livenessProbe: {exec: {command: [a]}}')).pod).toEqual({
      name: 'p',
      namespace: 'default',
      annotations: {},
      restartPolicy: 'Always',
      grace: seconds(30),
      activeDeadline: undefined,
      priority: 0,
      readinessGates: [],
      lostNodeToleration: 300_000,
      sharesProcesses: false,
      specPath: 'spec',
      kind: 'Pod',
      containers: [
        {
          name: 'c01',
          role: 'main',
          image: 'app',
          restartPolicy: undefined,
          restartRules: [],
          postStart: undefined,
          preStop: undefined,
          stopSignal: 'SIGTERM',
          startupProbe: undefined,
          livenessProbe: {
            handler: 'exec',
            command: 'a',
            host: '',
            initialDelay: ms(0),
            timeout: seconds(1),
            period: seconds(10),
            successThreshold: 1,
            failureThreshold: 3,
            grace: undefined,
          },
          readinessProbe: undefined,
          command: [],
          env: {},
          portNames: [],
          terminationMessagePath: '/dev/termination-log',
          terminationMessagePolicy: 'File',
          droppedHooks: [],
          path: 'spec.containers[0]',
        },
      ],
    });
  });

  test('says all that decides its life', () => {
    const { pod: read } = accepted(
      `
kind: CronJob
apiVersion: batch/v1
metadata: {name: night, namespace: ops}
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        metadata: {annotations: {a: b}}
        spec:
          terminationGracePeriodSeconds: 0
          activeDeadlineSeconds: 60
          restartPolicy: OnFailure
          priorityClassName: system-node-critical
          shareProcessNamespace: true
          os: {name: linux}
          initContainers:
          - {name: first, image: a}
          - name: side
            image: b
            restartPolicy: Always
            lifecycle: {postStart: {sleep: {seconds: 0}}, preStop: {tcpSocket: {port: 80}}}
            startupProbe: {httpGet: {host: far, port: 80}, periodSeconds: 0, terminationGracePeriodSeconds: 7}
          containers:
          - name: main
            image: c
            command: [sh, -c]
            args: ["sleep 5"]
            env: [{name: A, value: "1"}, {name: B, valueFrom: {}}]
            ports: [{name: web, containerPort: 80}, {containerPort: 81}]
            terminationMessagePath: /tmp/log
            terminationMessagePolicy: FallbackToLogsOnError
            restartPolicy: Never
            restartPolicyRules: [{action: RestartAllContainers, exitCodes: {operator: NotIn, values: [0, 3]}}]
            lifecycle:
              stopSignal: SIGUSR1
              preStop: {httpGet: {port: web, path: /bye, scheme: HTTPS, host: elsewhere}}
              postStart: {exec: {command: [a, b]}}
`,
      withGates({ ContainerStopSignals: true }),
    );
    const path = 'spec.jobTemplate.spec.template.spec';
    expect(read).toMatchObject({
      name: 'night',
      namespace: 'ops',
      annotations: { a: 'b' },
      kind: 'CronJob',
      specPath: path,
      grace: 0,
      activeDeadline: 60_000,
      restartPolicy: 'OnFailure',
      priority: 2_000_001_000,
      sharesProcesses: true,
      containers: [
        { name: 'first', role: 'init', path: `${path}.initContainers[0]` },
        {
          name: 'side',
          role: 'sidecar',
          postStart: { kind: 'sleep', duration: 0 },
          preStop: { kind: 'tcpSocket', host: '', port: 80 },
          startupProbe: { handler: 'httpGet', host: 'far', period: 10_000, grace: 7000 },
        },
        {
          name: 'main',
          role: 'main',
          command: ['sh', '-c', 'sleep 5'],
          env: { A: '1' },
          portNames: ['web'],
          terminationMessagePath: '/tmp/log',
          terminationMessagePolicy: 'FallbackToLogsOnError',
          stopSignal: 'SIGUSR1',
          restartPolicy: 'Never',
          restartRules: [{ action: 'RestartAllContainers', operator: 'NotIn', exitCodes: [0, 3] }],
          postStart: { kind: 'exec', command: ['a', 'b'] },
          preStop: { kind: 'httpGet', host: 'elsewhere', port: 'web', path: '/bye', scheme: 'HTTPS' },
          path: `${path}.containers[0]`,
        },
      ],
    });
  });

  test('of a custom resource is as that of any template, in the namespace of the resource', () => {
    const { pod: read } = accepted(
      'apiVersion: kruise.io/v1\nkind: StatefulSet\nmetadata: {name: s, namespace: ops}\nspec: {template: {spec: {containers: [{name: a, image: b}]}}}',
    );
    expect(read).toMatchObject({
      kind: 'StatefulSet',
      name: 's',
      namespace: 'ops',
      specPath: 'spec.template.spec',
      containers: [{ name: 'a', path: 'spec.template.spec.containers[0]' }],
    });
  });

  test('takes its grace from the platform where the manifest is silent', () => {
    expect(accepted(pod(''), { ...v1_36, defaultGrace: seconds(10) }).pod.grace).toBe(10_000);
  });
});

describe('the API drops in silence, and we say so', () => {
  const off = (gate: keyof typeof v1_36.gates) => withGates({ [gate]: false });

  test.each([
    {
      what: '[V-150] sleep, its hook and its lifecycle',
      yaml: pod('lifecycle: {preStop: {sleep: {seconds: 99}}}'),
      admission: off('PodLifecycleSleepAction'),
      left: {
        preStop: undefined,
        droppedHooks: [{ hook: 'preStop', handler: 'sleep', gate: 'PodLifecycleSleepAction', rule: 'D-40' }],
      },
      said: [['dropped-field', 'D-40', 'sleep: {seconds: 99}']],
    },
    {
      what: '[D-40] sleep beside another handler, which stays',
      yaml: pod('lifecycle: {postStart: {sleep: {seconds: 1}, exec: {command: [a]}}}'),
      admission: off('PodLifecycleSleepAction'),
      left: { postStart: { kind: 'exec' }, droppedHooks: [] },
      said: [['dropped-field', 'D-40', 'sleep: {seconds: 1}']],
    },
    {
      what: '[V-143] stopSignal',
      yaml: pod('lifecycle: {stopSignal: SIGFOO}'),
      admission: v1_36,
      left: { stopSignal: 'SIGTERM' },
      said: [['dropped-field', 'D-40', 'stopSignal: SIGFOO']],
    },
    {
      what: '[D-40] the grace of a probe',
      yaml: pod('livenessProbe: {exec: {command: [a]}, terminationGracePeriodSeconds: 5}'),
      admission: off('ProbeTerminationGracePeriod'),
      left: { livenessProbe: expect.objectContaining({ grace: undefined }) },
      said: [['dropped-field', 'D-40', 'terminationGracePeriodSeconds: 5']],
    },
    {
      what: '[D-51] restart rules and policies',
      yaml: pod('restartPolicy: Never, restartPolicyRules: [{}]'),
      admission: off('ContainerRestartRules'),
      left: { restartPolicy: undefined, restartRules: [] },
      said: [
        ['dropped-field', 'D-51', 'restartPolicy: Never'],
        ['dropped-field', 'D-51', 'restartPolicyRules: [{}]'],
      ],
    },
    {
      what: '[D-43] a field that is not there yet',
      yaml: pod('restartPolicy: Never'),
      admission: { ...v1_36, unknownFields: ['restartPolicy', 'lifecycle.preStop.sleep'] },
      left: { restartPolicy: undefined },
      said: [['dropped-field', 'D-43', 'restartPolicy: Never']],
    },
  ])('$what', ({ yaml, admission, left, said }) => {
    expect(accepted(yaml, admission).pod.containers[0]).toMatchObject(left);
    expect(remarks(yaml, admission)).toEqual(said);
  });

  test('[D-40] the policy that makes a sidecar', () => {
    const yaml = pod('', 'initContainers: [{name: s, image: b, restartPolicy: Always}]');
    expect(accepted(yaml, off('SidecarContainers')).pod.containers[0]?.role).toBe('init');
  });
});

describe('a remark', () => {
  test.each([
    {
      what: '[V-147] of a negative grace of a pod',
      yaml: pod('', 'terminationGracePeriodSeconds: -5'),
      said: [['negative-grace', 'D-1', 'terminationGracePeriodSeconds: -5']],
    },
    {
      what: '[D-43] of a field of another kind',
      yaml: pod('lifecycle: {preStop: {sleep: {seconds: 1}, grpc: {port: 1}}}'),
      said: [['unknown-field', 'D-43', 'grpc: {port: 1}']],
    },
    {
      what: '[D-43] of misspelt fields',
      yaml: pod('lifecycle: {prestop: {}}, lifeCycle: {}', 'terminationGracePeriod: 5'),
      said: [
        ['unknown-field', 'D-43', 'prestop: {}'],
        ['unknown-field', 'D-43', 'lifeCycle: {}'],
        ['unknown-field', 'D-43', 'terminationGracePeriod: 5'],
      ],
    },
    {
      what: '[D-22] of a port that the container does not have',
      yaml: pod('ports: [{name: web, containerPort: 80}], lifecycle: {preStop: {httpGet: {port: wbe}}}'),
      said: [['no-such-port', 'D-22', 'port: wbe']],
    },
    {
      what: '[D-52] of a workload that would be refused',
      yaml: 'kind: Deployment\nspec: {template: {spec: {containers: [{name: a, image: b}]}}}',
      said: [
        ['incomplete-workload', 'D-52', 'kind: Deployment'],
        ['incomplete-workload', 'D-52', 'kind: Deployment'],
        ['incomplete-workload', 'D-52', 'spec: {template: {spec: {containers: [{name: a, image: b}]}}}'],
      ],
    },
    {
      what: '[D-43] of a custom resource, and of what is misspelt in its template',
      yaml: 'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nspec: {template: {spec: {containers: [{name: a, image: b, arg: []}]}}}',
      said: [
        ['unknown-field', 'D-43', 'arg: []'],
        ['custom-resource', 'APP-28', 'kind: Rollout'],
      ],
    },
    {
      what: '[D-52] of a selector that selects other pods',
      yaml: 'apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: a}\nspec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: c}}, spec: {containers: [{name: a, image: b}]}}}',
      said: [['incomplete-workload', 'D-52', 'selector: {matchLabels: {a: b}}']],
    },
  ])('$what', ({ yaml, said }) => {
    expect(remarks(yaml)).toEqual(said);
  });

  test.each([
    { yaml: pod('lifeCycle: {}'), says: 'probably lifecycle is meant' },
    { yaml: pod('', 'terminationGracePeriod: 5'), says: 'probably terminationGracePeriodSeconds is meant' },
    {
      yaml: pod('', 'terminationGracePeriodSecond: 5'),
      says: 'probably terminationGracePeriodSeconds is meant',
    },
    {
      yaml: pod('', 'aFieldThatNobodyHasEverHeardOfInAnyPod: 5'),
      says: 'aFieldThatNobodyHasEverHeardOfInAnyPod. kubectl refuses it',
    },
    {
      yaml: pod('', 'terminationGracePeriodSeconds: -9223372036854775808'),
      says: 'here -9223372036854775808.',
    },
    { yaml: pod('', 'terminationGracePeriodSeconds: -5'), says: 'is treated as 1 s, here -5.' },
    {
      yaml: 'apiVersion: v1\nkind: PodTemplate\nmetadata: {name: a}\ntemplate: {spec: {terminationGracePeriodSeconds: -5, containers: [{name: a, image: b}]}}',
      says: 'each pod made from it gets 1 s',
    },
  ])('says: $says', ({ yaml, says }) => {
    const [remark] = accepted(yaml).remarks;
    expect(remark && say(englishWords, remark.text)).toContain(says);
  });

  test('is not made of a manifest as it should be', () => {
    expect(remarks(pod('resources: {}, volumeMounts: []', 'volumes: [], tolerations: []'))).toEqual([]);
  });
});

test.each([
  { what: 'a pod', yaml: pod('', 'terminationGracePeriodSeconds: -5'), grace: 1000 },
  {
    what: 'a template',
    yaml: 'kind: Deployment\nspec: {template: {spec: {terminationGracePeriodSeconds: -5, containers: [{name: a, image: b}]}}}',
    grace: 1000,
  },
  { what: 'zero', yaml: pod('', 'terminationGracePeriodSeconds: 0'), grace: 0 },
  { what: 'more than an hour', yaml: pod('', 'terminationGracePeriodSeconds: 7200'), grace: 7_200_000 },
])('[D-1] the grace of $what is $grace ms', ({ yaml, grace }) => {
  expect(accepted(yaml).pod.grace).toBe(grace);
});
