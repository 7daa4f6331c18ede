import type { FieldError } from '../manifest/index.ts';
import {
  ephemeralErrors,
  hostNetworkErrors,
  imageSpaceErrors,
  initErrors,
  mainErrors,
} from './check-container.ts';
import type { Surroundings } from './check-handler.ts';
import type { MetadataJson, SpecJson } from './json.ts';
import { dnsSubdomainFaults } from './names.ts';
import { forbidden, invalid, notSupported, required } from './problem.ts';

/** Of a pod: its name, its spec, and what only a real pod is asked. */
export function podErrors(
  metadata: MetadataJson,
  spec: SpecJson,
  around: Surroundings,
): readonly FieldError[] {
  const { containers = [], initContainers = [], ephemeralContainers = [] } = spec;
  return [
    ...podNameErrors(metadata),
    ...specErrors(spec, 'spec', around),
    ...containers.flatMap((container, index) => imageSpaceErrors(container, `spec.containers[${index}]`)),
    ...initContainers.flatMap((container, index) =>
      imageSpaceErrors(container, `spec.initContainers[${index}]`),
    ),
    ...(ephemeralContainers.length > 0
      ? [forbidden('spec.ephemeralContainers', 'cannot be set on create', 'D-49')]
      : []),
  ];
}

/** Of a pod template at `path`, and of what its workload allows in it. */
export function templateErrors(
  kind: string,
  spec: SpecJson,
  path: string,
  around: Surroundings,
): readonly FieldError[] {
  return [
    ...specErrors(spec, path, around),
    ...((spec.ephemeralContainers ?? []).length > 0
      ? [forbidden(`${path}.ephemeralContainers`, 'ephemeral containers not allowed in pod template', 'D-49')]
      : []),
    ...kindErrors(kind, spec, path),
  ];
}

function podNameErrors({ name = '', generateName = '' }: MetadataJson): readonly FieldError[] {
  if (name === '' && generateName === '')
    return [required('metadata.name', 'name or generateName is required', 'D-53')];
  const whole = name === '' ? `${generateName}x` : name;
  const field = name === '' ? 'metadata.generateName' : 'metadata.name';
  return dnsSubdomainFaults(whole).map((fault) => invalid(field, name || generateName, fault, 'D-53'));
}

const maxInt32 = 2 ** 31 - 1;

function specErrors(spec: SpecJson, path: string, around: Surroundings): readonly FieldError[] {
  const { restartPolicy = '', activeDeadlineSeconds: deadline = 1, os } = spec;
  return [
    ...mainErrors(spec, `${path}.containers`, around),
    ...initErrors(spec, `${path}.initContainers`, around),
    ...ephemeralErrors(spec, `${path}.ephemeralContainers`),
    ...(['', 'Always', 'OnFailure', 'Never'].includes(restartPolicy)
      ? []
      : [notSupported(`${path}.restartPolicy`, restartPolicy, ['Always', 'OnFailure', 'Never'], 'D-3')]),
    ...(deadline >= 1 && deadline <= maxInt32
      ? []
      : [
          invalid(
            `${path}.activeDeadlineSeconds`,
            deadline,
            `must be between 1 and ${maxInt32}, inclusive`,
            'D-2',
          ),
        ]),
    ...hostNetworkErrors(spec, `${path}.containers`),
    ...(os === undefined ? [] : osErrors(os.name ?? '', `${path}.os`)),
  ];
}

function osErrors(name: string, path: string): readonly FieldError[] {
  if (name === '') return [required(`${path}.name`, 'cannot be empty', 'D-7')];
  const names = ['linux', 'windows'];
  return names.includes(name) ? [] : [notSupported(path, name, names, 'D-7')];
}

/** The kinds whose pods run for ever, by the name the API calls them in its refusal. */
const runsForEver: Readonly<Record<string, string>> = {
  Deployment: 'ReplicaSet',
  ReplicaSet: 'ReplicaSet',
  StatefulSet: 'StatefulSet',
  DaemonSet: 'DaemonSet',
  ReplicationController: 'ReplicationController',
};

function kindErrors(kind: string, spec: SpecJson, path: string): readonly FieldError[] {
  const policy = spec.restartPolicy || 'Always';
  const field = `${path}.restartPolicy`;
  if (kind === 'Job' || kind === 'CronJob') {
    if (policy === 'Always') return [required(field, 'valid values: "OnFailure", "Never"', 'D-48')];
    return ['OnFailure', 'Never'].includes(policy)
      ? []
      : [notSupported(field, policy, ['OnFailure', 'Never'], 'D-48')];
  }
  const owner = runsForEver[kind];
  if (owner === undefined) return [];
  return [
    ...(policy === 'Always' ? [] : [notSupported(field, policy, ['Always'], 'D-48')]),
    ...(spec.activeDeadlineSeconds === undefined
      ? []
      : [
          forbidden(
            `${path}.activeDeadlineSeconds`,
            `activeDeadlineSeconds in ${owner} is not Supported`,
            'D-48',
          ),
        ]),
  ];
}
