import type { Manifest, Remark } from '../manifest/index.ts';
import { text as sentence, type Text } from '../words/index.ts';
import type { UnknownField } from './decode.ts';
import type { Dropped } from './drop.ts';
import type { MetadataJson } from './json.ts';
import type { Pod } from './pod.ts';
import { goNumber } from './problem.ts';

/** Fields that no API of any version knows: kubectl would not even send them. */
export const unknownRemarks = (unknown: readonly UnknownField[]): readonly Remark[] =>
  unknown.map(({ path: field, meant }) => ({
    id: 'unknown-field',
    rule: 'D-43',
    severity: 'warning',
    field,
    ...(meant !== undefined && { meant }),
    text:
      meant === undefined
        ? sentence('pod.unknown-field', { field: spelt(field) })
        : sentence('pod.misspelt-field', { field: spelt(field), meant }),
  }));

/** With letters that pass for Latin ones, and those that nobody sees, as numbers: else it reads like what is meant. */
const spelt = (field: string): string =>
  field.replace(
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Cf}]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

export const droppedRemarks = (dropped: readonly Dropped[]): readonly Remark[] =>
  dropped.map(({ field, container, rule, gate }) => ({
    id: 'dropped-field',
    rule,
    severity: 'warning',
    container,
    field,
    text:
      gate === undefined
        ? sentence('pod.no-such-field', { field })
        : sentence('pod.gate-off', { field, gate }),
  }));

export function graceRemarks(
  grace: number | undefined,
  specPath: string,
  isPod: boolean,
  negative: 'one' | 'kept',
): readonly Remark[] {
  if (grace === undefined || grace >= 0) return [];
  const gaps = { grace: goNumber(grace) };
  const text: Text =
    negative === 'kept'
      ? sentence('pod.grace-kept', gaps)
      : isPod
        ? sentence('pod.grace-negative', gaps)
        : sentence('pod.grace-template', gaps);
  return [
    {
      id: 'negative-grace',
      rule: 'D-1',
      severity: 'warning',
      field: `${specPath}.terminationGracePeriodSeconds`,
      text,
    },
  ];
}

/** A port name that the container does not have passes every check and fails when it is used. */
export const portNameRemarks = ({ containers }: Pod): readonly Remark[] =>
  containers.flatMap((container) =>
    (['postStart', 'preStop'] as const).flatMap((hook) => {
      const handler = container[hook];
      if (handler?.kind !== 'httpGet' || typeof handler.port === 'number') return [];
      if (container.portNames.includes(handler.port)) return [];
      return [
        {
          id: 'no-such-port',
          rule: 'D-22',
          severity: 'warning',
          container: container.name,
          field: `${container.path}.lifecycle.${hook}.httpGet.port`,
          text: sentence('pod.no-such-port', { hook, port: handler.port, container: container.name }),
        } as const,
      ];
    }),
  );

const apiVersions: Readonly<Record<string, string>> = {
  Pod: 'v1',
  ReplicationController: 'v1',
  PodTemplate: 'v1',
  Job: 'batch/v1',
  CronJob: 'batch/v1',
};

const selecting = ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet'];

/** What the API would refuse about the workload around the template; it changes nothing about one pod. */
export function workloadRemarks(manifest: Manifest, { labels = {} }: MetadataJson): readonly Remark[] {
  const { kind, value } = manifest;
  const expected = apiVersions[kind] ?? 'apps/v1';
  const apiVersion = at(value, 'apiVersion');
  const remarks: Remark[] = [];
  const say = (field: string, text: Text) =>
    remarks.push({ id: 'incomplete-workload', rule: 'D-52', severity: 'warning', field, text });

  if (apiVersion !== expected)
    say(
      'apiVersion',
      sentence('pod.api-version', {
        kind,
        expected,
        found: typeof apiVersion === 'string' ? apiVersion : '',
      }),
    );
  if (kind !== 'Pod' && manifest.name === '' && !at(value, 'metadata', 'generateName'))
    say('metadata.name', sentence('pod.missing', { field: 'metadata.name', kind }));
  if (kind === 'CronJob' && !at(value, 'spec', 'schedule'))
    say('spec.schedule', sentence('pod.missing', { field: 'spec.schedule', kind }));
  if (selecting.includes(kind)) {
    const selector = at(value, 'spec', 'selector');
    const wanted = Object.entries(at(value, 'spec', 'selector', 'matchLabels') ?? {});
    if (selector === undefined || selector === null)
      say('spec.selector', sentence('pod.missing', { field: 'spec.selector', kind }));
    else if (wanted.some(([label, text]) => labels[label] !== text))
      say('spec.selector', sentence('pod.selector', { kind }));
  }
  return remarks;
}

/** Of the kinds that Kubernetes has only heard of. */
export const customRemarks = ({ kind }: Manifest): readonly Remark[] => [
  {
    id: 'custom-resource',
    rule: 'APP-28',
    severity: 'info',
    field: 'kind',
    text: sentence('pod.custom-resource', { kind }),
  },
];

const at = (value: unknown, ...steps: readonly string[]): unknown =>
  steps.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Readonly<Record<string, unknown>>)[step]
        : undefined,
    value,
  );
