import type { Rules } from '../rule.ts';
import { change, handlers } from '../sources.ts';

/** How each kind of handler runs. */
export const hookExecution = {
  'S-30': {
    en: 'An exec hook runs in the container as its user, without a shell; any exit code but 0 is a failure.',
    source: handlers,
    place: 'Run, case Exec',
  },
  'S-31': {
    en: "An httpGet hook is sent by the kubelet from the node to host or, where empty, the pod's address; TLS is not verified and nothing is retried.",
    source: handlers,
    place: 'runHTTPHandler',
  },
  'S-32': {
    en: 'For an httpGet hook any answer is success, 404 and 500 included; only a connection that fails is a failure.',
    source: handlers,
    place: 'runHTTPHandler',
  },
  'S-33': {
    en: 'An HTTPS hook that meets a plain HTTP server is retried as HTTP and succeeds, from 1.26 on.',
    source: change(86139),
    place: 'HTTPS fallback',
  },
  'S-34': {
    en: 'Before 1.26 an httpGet hook was always plain HTTP, without its headers.',
    source: change(86139),
    place: 'The older behaviour',
  },
  'S-35': {
    en: 'A sleep hook is a timer in the kubelet: it works with any image and goes on when the process ends early.',
    source: handlers,
    place: 'runSleepHandler',
  },
  'S-36': {
    en: 'A tcpSocket hook always fails, with an invalid handler.',
    source: handlers,
    place: 'Run, default branch',
  },
  'S-37': {
    en: 'An httpGet hook without host fails at once while the pod has no address.',
    source: handlers,
    place: 'runHTTPHandler',
  },
} satisfies Rules;
