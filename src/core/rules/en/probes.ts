import type { Rules } from '../rule.ts';
import { change, httpProbe, issue, prober, proberManager, worker } from '../sources.ts';

/** When probes run and what they count. */
export const probes = {
  'R-1': {
    en: 'Attempts fall on a grid that begins when the pod is added and repeats every period; a container that appears just after gets its first probe one period later.',
    source: worker,
    place: 'run, doProbe',
  },
  'R-2': {
    en: 'The startup probe runs only until it succeeds; readiness and liveness run only afterwards, readiness at once and liveness at its own next turn.',
    source: worker,
    place: 'doProbe',
  },
  'R-3': {
    en: "A started container that is not ready gets an extra readiness probe whenever the pod's status is computed; from 1.32 on that also restarts the period.",
    source: issue(119089),
    place: 'Readiness probe ran too late',
  },
  'R-4': {
    en: 'A kubelet that has been up for less than a period delays the first probe by a random part of it.',
    source: worker,
    place: 'run',
  },
  'R-5': {
    en: 'A new container counts as not ready, alive, and not yet started up.',
    source: worker,
    place: 'newWorker',
  },
  'R-6': {
    en: 'A result changes only after as many equal results in a row as the threshold says.',
    source: worker,
    place: 'doProbe',
  },
  'R-7': {
    en: 'A probe that could not be run counts for nothing, apart from an event Unhealthy.',
    source: prober,
    place: 'runProbeWithRetries',
  },
  'R-8': {
    en: 'A probe that takes longer than timeoutSeconds fails then; a slow one delays the next to the following turn.',
    source: prober,
    place: 'runProbe',
  },
  'R-9': {
    en: 'An HTTP probe succeeds with 200 to 399, unlike a hook, which takes any answer.',
    source: httpProbe,
    place: 'DoHTTPProbe',
  },
  'R-10': {
    en: "After a liveness failure, or after the startup probe's success or failure, the worker rests until the next container.",
    source: change(121206),
    place: 'Hold after startup success',
  },
  'R-11': {
    en: 'A container that is broken from the start is killed failureThreshold − 1 periods after its first probe, within milliseconds of the last result.',
    source: worker,
    place: 'doProbe',
  },
  'R-12': {
    en: 'Once a pod terminates, liveness and startup probes of main containers stop; readiness goes on, and so do all probes of sidecars.',
    source: proberManager,
    place: 'StopLivenessAndStartup',
  },
} satisfies Rules;
