import { exec, http, pod, probe, sleep } from './pod.ts';
import type { Verdict } from './vector.ts';

const grace30 = { terminationGracePeriodSeconds: 30 };
const hook = 'spec.containers[0].lifecycle';
const tooLong = (seconds: number) =>
  `Invalid value: ${seconds}: must be non-negative and less than terminationGracePeriodSeconds (30)`;

/** What the API server takes and what it refuses, and where. */
export const validation: readonly Verdict[] = [
  {
    id: 'V-134',
    given: 'preStop sleep of 31 s, 30 s of grace',
    pod: pod({ app: { preStop: sleep(31) } }, grace30),
    options: {},
    refused: [`${hook}.preStop.sleep: ${tooLong(31)}`],
  },
  {
    id: 'V-135',
    given: 'preStop sleep of 30 s, 30 s of grace',
    pod: pod({ app: { preStop: sleep(30) } }, grace30),
    options: {},
    refused: [],
  },
  {
    id: 'V-136',
    given: 'postStart sleep of 31 s, 30 s of grace',
    pod: pod({ app: { postStart: sleep(31) } }, grace30),
    options: {},
    refused: [`${hook}.postStart.sleep: ${tooLong(31)}`],
  },
  {
    id: 'V-137',
    given: 'preStop sleep of 0 s, 1.32',
    pod: pod({ app: { preStop: sleep(0) } }, grace30),
    options: { platform: 'kubernetes-1.32' },
    refused: [
      `${hook}.preStop.sleep: Invalid value: 0: must be greater than 0 and less than terminationGracePeriodSeconds (30). Enable AllowPodLifecycleSleepActionZeroValue feature gate for zero sleep.`,
    ],
  },
  {
    id: 'V-137',
    given: 'preStop sleep of 0 s, 1.33',
    pod: pod({ app: { preStop: sleep(0) } }, grace30),
    options: { platform: 'kubernetes-1.33' },
    refused: [],
  },
  {
    id: 'V-138',
    given: 'preStop sleep of -1 s',
    pod: pod({ app: { preStop: sleep(-1) } }, grace30),
    options: {},
    refused: [`${hook}.preStop.sleep: ${tooLong(-1)}`],
  },
  {
    id: 'V-139',
    given: 'exec and httpGet in one preStop',
    pod: pod({ app: { preStop: { ...exec, ...http } } }),
    options: {},
    refused: [`${hook}.preStop.httpGet: Forbidden: may not specify more than 1 handler type`],
  },
  {
    id: 'V-140',
    given: 'an empty preStop',
    pod: pod({ app: { preStop: {} } }),
    options: {},
    refused: [`${hook}.preStop: Required value: must specify a handler type`],
  },
  {
    id: 'V-141',
    given: 'a hook on a plain init container',
    pod: pod({ init: { as: 'init', preStop: exec }, app: {} }),
    options: {},
    refused: [
      'spec.initContainers[0].lifecycle: Forbidden: may not be set for init containers without restartPolicy=Always',
    ],
  },
  {
    id: 'V-142',
    given: 'a hook on a sidecar',
    pod: pod({ side: { as: 'sidecar', preStop: exec }, app: {} }),
    options: {},
    refused: [],
  },
  {
    id: 'V-143',
    given: 'a stop signal without the name of the system, gate on',
    pod: pod({ app: { stopSignal: 'SIGUSR1' } }),
    options: { gates: { ContainerStopSignals: true } },
    refused: [`${hook}.stopSignal: Forbidden: may not be set for containers with empty \`spec.os.name\``],
  },
  {
    id: 'V-143',
    given: 'a stop signal without the name of the system, gate off: dropped without a word of the API',
    pod: pod({ app: { stopSignal: 'SIGUSR1' } }),
    options: {},
    refused: [],
    warned: ['dropped-field'],
  },
  {
    id: 'V-144',
    given: 'SIGHUP on Windows',
    pod: pod({ app: { stopSignal: 'SIGHUP' } }, { os: { name: 'windows' } }),
    options: { gates: { ContainerStopSignals: true } },
    refused: [`${hook}.stopSignal: Unsupported value: "SIGHUP": supported values: "SIGKILL", "SIGTERM"`],
  },
  {
    id: 'V-145',
    given: 'a readiness probe with a grace of its own',
    pod: pod({ app: { readiness: probe(5, 3, { terminationGracePeriodSeconds: 5 }) } }),
    options: {},
    refused: [
      'spec.containers[0].readinessProbe.terminationGracePeriodSeconds: Invalid value: 5: must not be set for readinessProbes',
    ],
  },
  {
    id: 'V-146',
    given: 'a liveness probe with a success threshold of 2',
    pod: pod({ app: { liveness: probe(5, 3, { successThreshold: 2 }) } }),
    options: {},
    refused: ['spec.containers[0].livenessProbe.successThreshold: Invalid value: 2: must be 1'],
  },
  {
    id: 'V-147',
    given: 'a negative grace: taken as 1 s, with a warning',
    pod: pod({ app: {} }, { terminationGracePeriodSeconds: -5 }),
    options: {},
    refused: [],
    warned: ['negative-grace'],
  },
  {
    id: 'V-148',
    given: 'a negative grace and a preStop sleep of 3 s',
    pod: pod({ app: { preStop: sleep(3) } }, { terminationGracePeriodSeconds: -5 }),
    options: {},
    refused: [
      `${hook}.preStop.sleep: Invalid value: 3: must be non-negative and less than terminationGracePeriodSeconds (1)`,
    ],
  },
  {
    id: 'V-149',
    given: 'a preStop sleep for an API server 1.28, which has never heard of it',
    pod: pod({ app: { preStop: sleep(5) } }),
    options: { platform: 'kubernetes-1.28' },
    refused: [`${hook}.preStop: Required value: must specify a handler type`],
  },
  {
    id: 'V-150',
    given:
      'a preStop sleep for an API server 1.29 that has it switched off: dropped without a word of the API',
    pod: pod({ app: { preStop: sleep(5) } }),
    options: { platform: 'kubernetes-1.29' },
    refused: [],
    warned: ['dropped-field'],
  },
  {
    id: 'V-151',
    given: 'activeDeadlineSeconds 0',
    pod: pod({ app: {} }, { activeDeadlineSeconds: 0 }),
    options: {},
    refused: ['spec.activeDeadlineSeconds: Invalid value: 0: must be between 1 and 2147483647, inclusive'],
  },
];
