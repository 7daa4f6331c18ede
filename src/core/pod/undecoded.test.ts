import { describe, expect, test } from 'vitest';
import { readManifest } from '../manifest/index.ts';
import { englishWords, say } from '../words/index.ts';
import { podYaml as pod, v1_36 } from './api-server.fixture.ts';
import { readPod } from './index.ts';
import { c01, hook, placesOf, refusal } from './refusal.fixture.ts';

describe('a value of the wrong type', () => {
  const frame = 'Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal';
  const container = 'Go struct field Container.spec.containers';

  test.each([
    {
      yaml: pod('command: [sleep, 30]'),
      says: `${frame} number into ${container}.command of type string`,
      at: '30',
    },
    {
      yaml: pod('command: sleep 30'),
      says: `${frame} string into ${container}.command of type []string`,
      at: 'command: sleep 30',
    },
    {
      yaml: hook('{sleep: {seconds: "5"}}'),
      says: `${frame} string into Go struct field SleepAction.spec.containers.lifecycle.preStop.sleep.seconds of type int64`,
      at: 'seconds: "5"',
    },
    {
      yaml: hook('{sleep: {seconds: 1.5}}'),
      says: `${frame} number 1.5 into Go struct field SleepAction.spec.containers.lifecycle.preStop.sleep.seconds of type int64`,
      at: 'seconds: 1.5',
    },
    {
      yaml: hook('{sleep: 5}'),
      says: `${frame} number into Go struct field LifecycleHandler.spec.containers.lifecycle.preStop.sleep of type v1.SleepAction`,
      at: 'sleep: 5',
    },
    {
      yaml: hook('{httpGet: {port: yes}}'),
      says: `${frame} bool into Go value of type int32`,
      at: 'port: yes',
    },
    {
      yaml: pod('livenessProbe: {periodSeconds: 3000000000}'),
      says: `${frame} number 3000000000 into Go struct field Probe.spec.containers.livenessProbe.periodSeconds of type int32`,
      at: 'periodSeconds: 3000000000',
    },
    {
      yaml: pod('', `terminationGracePeriodSeconds: ${'9'.repeat(400)}`),
      says: `${frame} string into Go struct field PodSpec.spec.terminationGracePeriodSeconds of type int64`,
      at: `terminationGracePeriodSeconds: ${'9'.repeat(400)}`,
    },
    {
      yaml: pod('', 'terminationGracePeriodSeconds: 1e30'),
      says: `${frame} number 1e+30 into Go struct field PodSpec.spec.terminationGracePeriodSeconds of type int64`,
      at: 'terminationGracePeriodSeconds: 1e30',
    },
    {
      yaml: pod('env: [{name: A, value: 1}]'),
      says: `${frame} number into Go struct field EnvVar.spec.containers.env.value of type string`,
      at: 'value: 1',
    },
    {
      yaml: pod('', 'terminationGracePeriodSeconds: 30s'),
      says: `${frame} string into Go struct field PodSpec.spec.terminationGracePeriodSeconds of type int64`,
      at: 'terminationGracePeriodSeconds: 30s',
    },
    {
      yaml: 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: {name: a}}',
      says: `${frame} object into Go struct field PodSpec.spec.containers of type []v1.Container`,
      at: 'containers: {name: a}',
    },
    {
      yaml: 'apiVersion: apps/v1\nkind: Deployment\nspec: {template: {spec: {containers: [a]}}}',
      says: 'Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal string into Go struct field PodSpec.spec.template.spec.containers of type v1.Container',
      at: 'a',
    },
  ])('[D-46] $says', ({ yaml, says, at }) => {
    expect(refusal(yaml)).toEqual([says]);
    expect(placesOf(yaml)).toEqual([at]);
  });
});

describe('what fell away before is said beside the refusal, as it may be the reason', () => {
  const wanted = (field: string, meant: string) =>
    `No field is called ${c01}.${field}; probably ${meant} is meant. kubectl refuses it by default (strict decoding error: unknown field); the API itself drops it.`;

  test.each([
    {
      yaml: hook('{exce: {command: [a]}}'),
      says: wanted('lifecycle.preStop.exce', 'exec'),
      at: 'exce: {command: [a]}',
    },
    {
      yaml: 'kind: Pod\nspec: {containers: [{imge: nginx}]}',
      says: wanted('imge', 'image'),
      at: 'imge: nginx',
    },
    {
      yaml: 'kind: Pod\nspec: {containers: [{im\u0430ge: a}]}',
      says: wanted('im\\u0430ge', 'image'),
      at: 'im\u0430ge: a',
    },
    {
      yaml: 'kind: Pod\nspec: {containers: [{ima\u200bge: a}]}',
      says: wanted('ima\\u200bge', 'image'),
      at: 'ima\u200bge: a',
    },
    {
      yaml: pod('command: sleep, comand: [a]'),
      says: wanted('comand', 'command'),
      at: 'comand: [a]',
    },
    {
      yaml: hook('{sleep: {seconds: 5}}'),
      admission: { ...v1_36, unknownFields: ['lifecycle.preStop.sleep'] },
      says: 'spec.containers[0].lifecycle.preStop.sleep does not exist in this version, so it falls away.',
      at: 'sleep: {seconds: 5}',
    },
  ])('[D-43] $says', ({ yaml, admission = v1_36, says, at }) => {
    const manifest = readManifest(yaml);
    const read = manifest.ok && readPod(manifest.value, admission);
    const remarks = read && !read.ok ? read.remarks : [];
    expect(
      remarks.map(({ text, range }) => [say(englishWords, text), range && yaml.slice(...range)]),
    ).toEqual([[says, at]]);
  });
});
