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
  return containers.flatMap((container, index) => {
    const at = `${path}[${index}]`;
    return [
      ...commonErrors(container, at),
      ...nameErrors(container, at, names),
      ...lifecycleErrors(container.lifecycle, `${at}.lifecycle`, around),
      ...probesErrors(container, at, around),
      ...policyErrors(container, at, around.admission),
    ];
  });
}

/** Of the init containers, sidecars among them. */
export function initErrors(
  { containers = [], initContainers = [] }: SpecJson,
  path: string,
  around: Surroundings,
): readonly FieldError[] {
  const names = new Set(containers.map(({ name = '' }) => name));
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
              forbidden(
                `${at}.${field}`,
                'may not be set for init containers without restartPolicy=Always',
                'D-26',
              ),
            )),
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
