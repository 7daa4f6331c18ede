import type { Rules } from '../rule.ts';
import { issue, podWorkers, probesPage, runtime } from '../sources.ts';

/** What a failed probe does. */
export const probeKills = {
  'R-20': {
    en: 'A failed liveness or startup probe kills its container within the sync, preStop hook included; several such kills come one after the other.',
    source: runtime,
    place: 'SyncPod',
  },
  'R-21': {
    en: 'Such a kill holds up the whole pod: neighbours that die are not restarted, and a deletion waits.',
    source: issue(121398),
    place: 'Neighbours are not restarted meanwhile',
  },
  'R-22': {
    en: 'The next container starts in the same sync right after the kill; back-off looks at the attempt before the killed one, so the first two such restarts never wait.',
    source: runtime,
    place: 'SyncPod, doBackOff',
  },
  'R-23': {
    en: "Under the policy Never, with nothing else running, the whole pod is killed with the pod's grace; the probe's own grace is ignored.",
    source: runtime,
    place: 'computePodActions',
  },
  'R-24': {
    en: "Under the policy Never, with another container running, only the failing one is killed, with the probe's grace.",
    source: runtime,
    place: 'computePodActions',
  },
  'R-25': {
    en: 'After a liveness kill OnFailure restarts even an exit code of 0, except where back-off has put the restart off.',
    source: runtime,
    place: 'computePodActions',
  },
  'R-26': {
    en: 'A deletion during a liveness kill waits for it, the container is even started once more, and only then is killed with the whole grace of the deletion.',
    source: podWorkers,
    place: 'podWorkerLoop',
  },
  'R-27': {
    en: 'A failed readiness probe takes the pod out of its Services and kills nothing.',
    source: probesPage,
    place: 'Define readiness probes',
  },
} satisfies Rules;
