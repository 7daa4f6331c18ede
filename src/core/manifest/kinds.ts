import { isPlain, type Plain } from '../plain.ts';

/** Kubernetes' own kinds that hold a pod, and where in them its `spec` and `metadata` stand. */
export const podPaths: Readonly<Record<string, string>> = {
  Pod: '',
  Deployment: 'spec.template',
  StatefulSet: 'spec.template',
  DaemonSet: 'spec.template',
  ReplicaSet: 'spec.template',
  ReplicationController: 'spec.template',
  Job: 'spec.template',
  CronJob: 'spec.jobTemplate.spec.template',
  PodTemplate: 'template',
};

/** Whether an object is a custom resource: the API wants a dot in their groups, and its own with pods have none. */
export const isCustom = ({ apiVersion }: Plain): boolean =>
  typeof apiVersion === 'string' && /^[^/]*\.[^/]*\//.test(apiVersion);

/** Where in an object its pod stands, `undefined` for none; a custom resource has it where most have, or not at all. */
export function podPathOf(kind: string, value: Plain): string | undefined {
  if (!isCustom(value)) return Object.hasOwn(podPaths, kind) ? podPaths[kind] : undefined;
  const inside = (outer: unknown, key: string) => (isPlain(outer) ? outer[key] : undefined);
  const containers = ['spec', 'template', 'spec', 'containers'].reduce<unknown>(inside, value);
  return Array.isArray(containers) ? 'spec.template' : undefined;
}

/** A kind as people know it, with its group where it could be taken for one of Kubernetes' own. */
export const nameOf = (kind: string, value: Plain): string =>
  isCustom(value) && Object.hasOwn(podPaths, kind)
    ? `${kind}.${String(value.apiVersion).split('/')[0]}`
    : kind;
