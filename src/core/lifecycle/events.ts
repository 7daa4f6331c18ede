import type { Platform } from '../platform/index.ts';
import type { Container, Pod, ProbeKind } from '../pod/index.ts';
import type { Ms } from '../time.ts';
import type { ProbeOutcome } from './probing.ts';

/** An event in the kubelet's own words. */
export interface KubeletEvent {
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
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
      const name = `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)} probe`;
      return warning('Unhealthy', `${name} ${result === 'error' ? errored : 'failed'}: ${output}`);
    },
  };
}

export const backOffEvent = ({ name, namespace }: Pod, container: string): KubeletEvent =>
  warning('BackOff', `Back-off restarting failed container ${container} in pod ${name}_${namespace}`);

/** What the status of a container says that is held back. */
export const backOffMessage = ({ name, namespace }: Pod, container: string, step: Ms): string =>
  `back-off ${goDuration(step)} restarting failed container=${container} pod=${name}_${namespace}`;

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
