import type { FieldError } from '../manifest/index.ts';
import { lifecycleErrors, type Surroundings } from './check-handler.ts';
import { probesErrors } from './check-probe.ts';
import { initPolicyErrors, policyErrors } from './check-restart.ts';
import type { ContainerJson, PortJson, SpecJson } from './json.ts';
import { dnsLabelFaults, portNameFaults, portNumberFaults } from './names.ts';
import { duplicate, forbidden, invalid, notSupported, required } from './problem.ts';

/** Of the main containers. */
export function mainErrors(
  { containers = [] }: SpecJson,
  path: string,
  around: Surroundings,
): readonly FieldError[] {
  if (containers.length === 0) return [required(path, '', 'D-47')];
  const names = new Set<string>();
  const each = containers.flatMap((container, index) => {
    const at = `${path}[${index}]`;
    return [
      ...commonErrors(container, at),
      ...nameErrors(container, at, names),
      ...lifecycleErrors(container.lifecycle, `${at}.lifecycle`, around),
      ...probesErrors(container, at, around),
      ...policyErrors(container, at, around.admission),
    ];
  });
  return [...each, ...hostPortErrors(containers, path)];
}

/** A port of the node is for one container only. */
function hostPortErrors(containers: readonly ContainerJson[], path: string): readonly FieldError[] {
  const taken = new Set<string>();
  return containers.flatMap(({ ports = [] }, index) =>
    ports.flatMap(({ hostPort = 0, hostIP = '', protocol }, at) => {
      const key = `${protocol || 'TCP'}/${hostIP}/${hostPort}`;
      if (hostPort === 0 || !taken.has(key)) {
        taken.add(key);
        return [];
      }
      return [duplicate(`${path}[${index}].ports[${at}].hostPort`, key, 'D-50')];
    }),
  );
}

/** In the network of the node a container's port is the node's; a template may leave that to the pods made of it. */
export const hostNetworkErrors = ({ hostNetwork = false, containers = [] }: SpecJson, path: string) =>
  containers.flatMap(({ ports = [] }, index) =>
    ports.flatMap(({ containerPort, hostPort = 0 }, at) =>
      !hostNetwork || hostPort === 0 || hostPort === containerPort
        ? []
        : [
            invalid(
              `${path}[${index}].ports[${at}].hostPort`,
              hostPort,
              'must match `containerPort` when `hostNetwork` is true',
              'D-50',
            ),
          ],
    ),
  );

/** Of the init containers, sidecars among them. */
export function initErrors(
  { containers = [], initContainers = [] }: SpecJson,
  path: string,
  around: Surroundings,
): readonly FieldError[] {
  const names = new Set(containers.map(({ name = '' }) => name));
  const knowsSidecars = !around.admission.unknownFields.includes('restartPolicy');
  const unless = knowsSidecars ? ' without restartPolicy=Always' : '';
  return initContainers.flatMap((container, index) => {
    const at = `${path}[${index}]`;
    return [
      ...commonErrors(container, at),
      ...initPolicyErrors(container, at, around.admission),
      ...((container.name ?? '') === '' ? [] : nameErrors(container, at, names)),
      ...(container.restartPolicy === 'Always'
        ? [
            ...lifecycleErrors(container.lifecycle, `${at}.lifecycle`, around),
            ...probesErrors(container, at, around),
          ]
        : sidecarOnly
            .filter((field) => container[field] !== undefined)
            .map((field) =>
              forbidden(`${at}.${field}`, `may not be set for init containers${unless}`, 'D-26'),
            )),
      // They run one after the other, so each is looked at alone, and called the first.
      ...hostPortErrors([container], path),
    ];
  });
}

const sidecarOnly = ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe'] as const;

/** Of ephemeral containers, wherever they may stand. */
export function ephemeralErrors(
  { containers = [], initContainers = [], ephemeralContainers = [] }: SpecJson,
  path: string,
): readonly FieldError[] {
  const names = new Set([...containers, ...initContainers].map(({ name = '' }) => name));
  return ephemeralContainers.flatMap((container, index) => {
    const at = `${path}[${index}]`;
    return [
      ...commonErrors(container, at),
      ...imageSpaceErrors(container, at),
      ...nameErrors(container, at, names),
      ...notEphemeral
        .filter((field) => container[field] !== undefined)
        .map((field) => forbidden(`${at}.${field}`, 'cannot be set for an Ephemeral Container', 'D-27')),
    ];
  });
}

const notEphemeral = [
  'ports',
  'resources',
  'restartPolicy',
  'restartPolicyRules',
  'livenessProbe',
  'readinessProbe',
  'startupProbe',
  'lifecycle',
] as const;

/** Of a pod only; a template may have such an image. */
export const imageSpaceErrors = ({ image = '' }: ContainerJson, path: string): readonly FieldError[] =>
  image.trim() === image
    ? []
    : [invalid(`${path}.image`, image, 'must not have leading or trailing whitespace', 'D-47')];

function nameErrors({ name = '' }: ContainerJson, path: string, names: Set<string>): readonly FieldError[] {
  if (names.has(name)) return [duplicate(`${path}.name`, name, 'D-47')];
  names.add(name);
  return [];
}

function commonErrors(container: ContainerJson, path: string): readonly FieldError[] {
  const {
    name = '',
    image = '',
    imagePullPolicy,
    terminationMessagePolicy,
    ports = [],
    env = [],
  } = container;
  return [
    ...(name === '' ? [required(`${path}.name`, '', 'D-47')] : []),
    ...(name === '' ? [] : dnsLabelFaults(name)).map((fault) => invalid(`${path}.name`, name, fault, 'D-47')),
    ...(image === '' ? [required(`${path}.image`, '', 'D-47')] : []),
    ...oneOf(terminationMessagePolicy, `${path}.terminationMessagePolicy`, ['File', 'FallbackToLogsOnError']),
    ...portsErrors(ports, `${path}.ports`),
    ...env.flatMap((variable, index) =>
      (variable.name ?? '') === '' ? [required(`${path}.env[${index}].name`, '', 'D-47')] : [],
    ),
    ...oneOf(imagePullPolicy, `${path}.imagePullPolicy`, ['Always', 'IfNotPresent', 'Never']),
  ];
}

const oneOf = (value: string | undefined, path: string, values: readonly string[]): readonly FieldError[] =>
  value === undefined || value === '' || values.includes(value)
    ? []
    : [notSupported(path, value, values, 'D-47')];

function portsErrors(ports: readonly PortJson[], path: string): readonly FieldError[] {
  const names = new Set<string>();
  return ports.flatMap(({ name = '', containerPort = 0, hostPort = 0, protocol }, index) => {
    const at = `${path}[${index}]`;
    const faults = name === '' ? [] : portNameFaults(name);
    const isTaken = name !== '' && faults.length === 0 && names.has(name);
    if (faults.length === 0) names.add(name);
    return [
      ...faults.map((fault) => invalid(`${at}.name`, name, fault, 'D-50')),
      ...(isTaken ? [duplicate(`${at}.name`, name, 'D-50')] : []),
      ...(containerPort === 0
        ? [required(`${at}.containerPort`, '', 'D-50')]
        : portNumberFaults(containerPort).map((fault) =>
            invalid(`${at}.containerPort`, containerPort, fault, 'D-50'),
          )),
      ...(hostPort === 0 ? [] : portNumberFaults(hostPort)).map((fault) =>
        invalid(`${at}.hostPort`, hostPort, fault, 'D-50'),
      ),
      ...(protocol === undefined || protocol === '' || ['SCTP', 'TCP', 'UDP'].includes(protocol)
        ? []
        : [notSupported(`${at}.protocol`, protocol, ['SCTP', 'TCP', 'UDP'], 'D-50')]),
    ];
  });
}
