import type { FieldError } from '../manifest/index.ts';
import { handlerErrors, type Surroundings } from './check-handler.ts';
import type { ContainerJson, ProbeJson } from './json.ts';
import { invalid } from './problem.ts';

/** Of the three probes of a container, in the API's order. */
export function probesErrors(
  { livenessProbe, readinessProbe, startupProbe }: ContainerJson,
  path: string,
  around: Surroundings,
): readonly FieldError[] {
  return [
    ...onceErrors(livenessProbe, `${path}.livenessProbe`, around),
    ...readinessErrors(readinessProbe, `${path}.readinessProbe`, around),
    ...onceErrors(startupProbe, `${path}.startupProbe`, around),
  ];
}

/** Liveness and startup probes count one success as a success. */
function onceErrors(probe: ProbeJson | undefined, path: string, around: Surroundings): readonly FieldError[] {
  if (probe === undefined) return [];
  const threshold = probe.successThreshold || 1;
  const errors = probeErrors(probe, path, around);
  return threshold === 1
    ? errors
    : [...errors, invalid(`${path}.successThreshold`, threshold, 'must be 1', 'D-11')];
}

function readinessErrors(
  probe: ProbeJson | undefined,
  path: string,
  around: Surroundings,
): readonly FieldError[] {
  if (probe === undefined) return [];
  const errors = probeErrors(probe, path, around);
  const grace = probe.terminationGracePeriodSeconds;
  return grace === undefined
    ? errors
    : [
        ...errors,
        invalid(
          `${path}.terminationGracePeriodSeconds`,
          grace,
          'must not be set for readinessProbes',
          'D-13',
        ),
      ];
}

const counted = [
  ['initialDelaySeconds', 'D-8'],
  ['timeoutSeconds', 'D-9'],
  ['periodSeconds', 'D-10'],
  ['successThreshold', 'D-11'],
  ['failureThreshold', 'D-12'],
] as const;

function probeErrors(probe: ProbeJson, path: string, around: Surroundings): readonly FieldError[] {
  const grace = probe.terminationGracePeriodSeconds ?? 1;
  return [
    ...handlerErrors(probe, path, around),
    ...counted.flatMap(([field, rule]) => {
      const value = probe[field] ?? 0;
      return value >= 0
        ? []
        : [invalid(`${path}.${field}`, value, 'must be greater than or equal to 0', rule)];
    }),
    ...(grace > 0
      ? []
      : [invalid(`${path}.terminationGracePeriodSeconds`, grace, 'must be greater than 0', 'D-13')]),
  ];
}
