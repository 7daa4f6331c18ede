import { describe, expect, test } from 'vitest';
import { placesOf, refusal } from './refusal.fixture.ts';

describe('a template', () => {
  const template = (kind: string, spec: string) => {
    const inner = `template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: b}]${spec === '' ? '' : `, ${spec}`}}}`;
    return kind === 'CronJob'
      ? `kind: CronJob\nspec: {jobTemplate: {spec: {${inner}}}}`
      : `kind: ${kind}\nspec: {${inner}}`;
  };
  const only = '"OnFailure": supported values: "Always"';
  const path = 'spec.template.spec';

  test.each([
    ...['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'ReplicationController'].map((kind) => ({
      kind,
      spec: 'restartPolicy: OnFailure, activeDeadlineSeconds: 5',
      says: [
        `${path}.restartPolicy: Unsupported value: ${only}`,
        `${path}.activeDeadlineSeconds: Forbidden: activeDeadlineSeconds in ${kind === 'Deployment' ? 'ReplicaSet' : kind} is not Supported`,
      ],
    })),
    { kind: 'Deployment', spec: '', says: [] },
    {
      kind: 'Job',
      spec: '',
      says: [`${path}.restartPolicy: Required value: valid values: "OnFailure", "Never"`],
    },
    { kind: 'Job', spec: 'restartPolicy: Never, activeDeadlineSeconds: 5', says: [] },
    {
      kind: 'CronJob',
      spec: '',
      says: [
        'spec.jobTemplate.spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"',
      ],
    },
    {
      kind: 'Deployment',
      spec: 'ephemeralContainers: [{name: e, image: f}]',
      says: [`${path}.ephemeralContainers: Forbidden: ephemeral containers not allowed in pod template`],
    },
    {
      kind: 'Deployment',
      spec: 'initContainers: [{name: i, image: f, lifecycle: {}}]',
      says: [
        `${path}.initContainers[0].lifecycle: Forbidden: may not be set for init containers without restartPolicy=Always`,
      ],
    },
  ])('[D-48] of a $kind with $spec', ({ kind, spec, says }) => {
    expect(refusal(template(kind, spec))).toEqual(says);
  });

  test('[D-30] without a spec lacks containers', () => {
    expect(refusal('kind: Deployment')).toEqual([`${path}.containers: Required value`]);
  });
});

describe('the template of a custom resource is judged as the pod that is made of it', () => {
  const custom = (kind: string, container: string, spec = '') =>
    `apiVersion: kruise.io/v1alpha1\nkind: ${kind}\nspec: {template: {spec: {containers: [{name: a, ${container}}]${spec}}}}`;
  const only = 'spec.template.spec.containers[0]';

  test.each([
    { rule: 'D-48', yaml: custom('Job', 'image: b'), says: [] },
    { rule: 'D-48', yaml: custom('DaemonSet', 'image: b', ', restartPolicy: Never'), says: [] },
    { rule: 'D-53', yaml: custom('Pod', 'image: b'), says: [] },
    { rule: 'D-47', yaml: custom('Rollout', 'args: []'), says: [`${only}.image: Required value`] },
    {
      rule: 'D-46',
      yaml: custom('Rollout', 'args: a'),
      says: [
        'Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field Container.spec.containers.args of type []string',
      ],
    },
  ])('[$rule] $yaml', ({ yaml, says }) => {
    expect(refusal(yaml)).toEqual(says);
    if (says.length > 0) expect(placesOf(yaml)[0]).toMatch(/^(name|args): a$/);
  });
});
