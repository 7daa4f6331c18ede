import type { Platform } from '../platform/index.ts';
import type { Container, Pod, Probe, ProbeKind } from '../pod/index.ts';
import type { Ms } from '../time.ts';
import type { ProbeOutcome } from './probe-outcome.ts';

/** An event in the kubelet's own words. */
export interface KubeletEvent {
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  /** Where it is not the kubelet that says so. */
  readonly from?: string;
  readonly message: string;
}

const versions = ['1.24', '1.26', '1.29', '1.33', '1.35'] as const;

/** The wording of a platform's events; each version has that of the one before but for what changed [E-1, E-2, E-13]. */
export function eventsOf({ eventText }: Platform) {
  const since = (version: (typeof versions)[number]) =>
    versions.indexOf(eventText.value) >= versions.indexOf(version);

  return {
    pulled: ({ image }: Container): KubeletEvent =>
      normal(
        'Pulled',
        `Container image "${image}" already present on machine${since('1.35') ? ' and can be accessed by the pod' : ''}`,
      ),
    created: ({ name }: Container): KubeletEvent =>
      normal(
        'Created',
        since('1.35') ? 'Container created' : `Created container${since('1.29') ? ':' : ''} ${name}`,
      ),
    started: ({ name }: Container): KubeletEvent =>
      normal('Started', since('1.35') ? 'Container started' : `Started container ${name}`),
    unhealthy: (kind: ProbeKind, { result, output }: ProbeOutcome): KubeletEvent => {
      const errored = since('1.33') ? 'errored and resulted in unknown state' : 'errored';
      return warning('Unhealthy', `${named(kind)} ${result === 'error' ? errored : 'failed'}: ${output}`);
    },
    probeWarning: (kind: ProbeKind, { output }: ProbeOutcome): KubeletEvent =>
      warning('ProbeWarning', `${named(kind)} warning: ${output}`),
    /** What a probe says that took too long. */
    timedOut: ({ handler, command, timeout }: Probe): string => {
      const time = goDuration(timeout);
      if (handler === 'exec')
        return since('1.33')
          ? `command timed out: "${command}" timed out after ${time}`
          : `command "${command}" timed out`;
      if (handler === 'tcpSocket') return `dial tcp ${UNKNOWN}: i/o timeout`;
      if (handler === 'grpc') return `timeout: health rpc did not complete within ${time}`;
      return `Get "http://${UNKNOWN}": context deadline exceeded (Client.Timeout exceeded while awaiting headers)`;
    },
  };
}

/** What only a real node knows: the pod's UID, an address, the words of an error. */
export const UNKNOWN = '…';

/** What a probe says that nobody takes. */
export const unreachable = (
  { handler }: Pick<Probe, 'handler'>,
  connection: 'refused' | 'unresolvable',
): string => {
  const why =
    connection === 'refused'
      ? `dial tcp ${UNKNOWN}: connect: connection refused`
      : `dial tcp: lookup ${UNKNOWN}: no such host`;
  return handler === 'httpGet' ? `Get "http://${UNKNOWN}": ${why}` : why;
};

/** What the runtime says to a command in a container that does not run. */
export const notRunning =
  'rpc error: code = Unknown desc = failed to exec in container: container is in CONTAINER_EXITED state';

/** What a command says whose probe was cancelled. */
export const cancelled = 'rpc error: code = Canceled desc = context canceled';

/** What an HTTP probe says whose redirect was not followed; it counts as a success all the same. */
export const redirected = 'Probe terminated redirects, Response body: ';

const named = (kind: ProbeKind) => `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)} probe`;

export const backOffEvent = ({ name, namespace }: Pod, container: string): KubeletEvent =>
  warning(
    'BackOff',
    `Back-off restarting failed container ${container} in pod ${name}_${namespace}(${UNKNOWN})`,
  );

/** What the status of a container says that is held back. */
export const backOffMessage = ({ name, namespace }: Pod, container: string, step: Ms): string =>
  `back-off ${goDuration(step)} restarting failed container=${container} pod=${name}_${namespace}(${UNKNOWN})`;

/** A length of time as Go prints it: `10s`, `1m20s`, `5m0s`. */
function goDuration(time: Ms): string {
  const minutes = Math.floor(time / 60_000);
  const rest = (time % 60_000) / 1000;
  return minutes === 0 ? `${rest}s` : `${minutes}m${rest}s`;
}

/** What the node controller says of a ready pod on a node that it has lost. */
export const nodeNotReady = {
  type: 'Warning',
  reason: 'NodeNotReady',
  from: 'node-controller',
  message: 'Node is not ready',
} as const;

export const exceededGracePeriod: KubeletEvent = {
  type: 'Warning',
  reason: 'ExceededGracePeriod',
  message: 'Container runtime did not kill the pod within specified grace period.',
};

export const deadlineExceeded: KubeletEvent = {
  type: 'Normal',
  reason: 'DeadlineExceeded',
  message: 'Pod was active on the node longer than the specified deadline',
};

/** What the Killing event of one container says when its pod goes on [E-4, E-5, E-6, E-7]. */
export function killingMessage(
  { name, role }: Container,
  why: 'failed liveness probe' | 'failed startup probe' | 'definition changed',
  restarts: boolean,
): string {
  if (role === 'sidecar' && why !== 'definition changed') return `Init container ${name} ${why}`;
  return `${role === 'sidecar' ? 'Init container' : 'Container'} ${name} ${why}${restarts ? ', will be restarted' : ''}`;
}

const normal = (reason: string, message: string): KubeletEvent => ({ type: 'Normal', reason, message });
const warning = (reason: string, message: string): KubeletEvent => ({ type: 'Warning', reason, message });
