import type { FieldError } from '../manifest/index.ts';
import type { Admission } from './admission.ts';
import type { HandlerJson, HttpGetJson, LifecycleJson } from './json.ts';
import { headerNameFaults, portNameFaults, portNumberFaults } from './names.ts';
import { forbidden, goNumber, invalid, notSupported, required } from './problem.ts';
import { linuxSignals, windowsSignals } from './signals.ts';

/** What a check of one container needs to know of its surroundings. */
export interface Surroundings {
  readonly admission: Admission;
  /** The pod's grace period in seconds, as it is when hooks are checked. */
  readonly grace: number;
  readonly os: { readonly name?: string } | undefined;
}

/** The order in which the API looks for handlers; whatever follows the first one is one too many. */
const kinds = ['exec', 'httpGet', 'tcpSocket', 'grpc', 'sleep'] as const;

export function lifecycleErrors(
  lifecycle: LifecycleJson | undefined,
  path: string,
  around: Surroundings,
): readonly FieldError[] {
  if (lifecycle === undefined) return [];
  const hooks = (['postStart', 'preStop'] as const).flatMap((name) => {
    const handler = lifecycle[name];
    return handler === undefined ? [] : handlerErrors(handler, `${path}.${name}`, around);
  });
  return [...hooks, ...stopSignalErrors(lifecycle.stopSignal, `${path}.stopSignal`, around)];
}

/** Of a hook or a probe: exactly one handler, and only the first one found is looked into. */
export function handlerErrors(
  handler: HandlerJson,
  path: string,
  around: Surroundings,
): readonly FieldError[] {
  const [first, ...others] = kinds.filter((kind) => handler[kind] !== undefined);
  if (first === undefined) return [required(path, 'must specify a handler type', 'D-20')];
  return [
    ...actionErrors(handler, first, `${path}.${first}`, around),
    ...others.map((kind) => forbidden(`${path}.${kind}`, 'may not specify more than 1 handler type', 'D-20')),
  ];
}

function actionErrors(
  handler: HandlerJson,
  kind: (typeof kinds)[number],
  path: string,
  around: Surroundings,
): readonly FieldError[] {
  switch (kind) {
    case 'exec':
      return (handler.exec?.command ?? []).length > 0 ? [] : [required(`${path}.command`, '', 'D-21')];
    case 'httpGet':
      return httpGetErrors(handler.httpGet ?? {}, path);
    case 'tcpSocket':
      return portErrors(handler.tcpSocket?.port, `${path}.port`);
    case 'grpc':
      return portErrors(handler.grpc?.port, `${path}.port`);
    case 'sleep':
      return sleepErrors(handler.sleep?.seconds ?? 0, path, around);
  }
}

function httpGetErrors(
  { port, scheme = '', httpHeaders = [] }: HttpGetJson,
  path: string,
): readonly FieldError[] {
  const isScheme = scheme === '' || scheme === 'HTTP' || scheme === 'HTTPS';
  return [
    ...portErrors(port, `${path}.port`),
    ...(isScheme ? [] : [notSupported(`${path}.scheme`, scheme, ['HTTP', 'HTTPS'], 'D-22')]),
    ...httpHeaders.flatMap(({ name = '' }) =>
      headerNameFaults(name).map((fault) => invalid(`${path}.httpHeaders`, name, fault, 'D-22')),
    ),
  ];
}

function portErrors(port: number | string = 0, path: string): readonly FieldError[] {
  const faults = typeof port === 'number' ? portNumberFaults(port) : portNameFaults(port);
  return faults.map((fault) => invalid(path, port, fault, 'D-22'));
}

function sleepErrors(
  seconds: number,
  path: string,
  { admission, grace }: Surroundings,
): readonly FieldError[] {
  const mayBeZero = admission.gates.PodLifecycleSleepActionAllowZero;
  const least = mayBeZero ? 0 : 1;
  if (seconds >= least && seconds <= grace) return [];
  const bound = `less than terminationGracePeriodSeconds (${goNumber(grace)})`;
  const hint = admission.hasZeroSleepGate
    ? '. Enable AllowPodLifecycleSleepActionZeroValue feature gate for zero sleep.'
    : '';
  const words = mayBeZero
    ? `must be non-negative and ${bound}`
    : `must be greater than 0 and ${bound}${hint}`;
  return [invalid(path, seconds, words, 'D-24')];
}

function stopSignalErrors(
  signal: string | undefined,
  path: string,
  { os }: Surroundings,
): readonly FieldError[] {
  if (signal === undefined) return [];
  if (os === undefined)
    return [forbidden(path, 'may not be set for containers with empty `spec.os.name`', 'D-7')];
  const supported = os.name === 'windows' ? windowsSignals : os.name === 'linux' ? linuxSignals : undefined;
  if (supported === undefined || supported.includes(signal)) return [];
  return [notSupported(path, signal, supported, 'D-7')];
}
