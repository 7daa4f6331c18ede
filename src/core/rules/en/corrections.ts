import type { Rules } from '../rule.ts';
import { container, podWorkers, recordings, runtime, worker } from '../sources.ts';

/** What the recordings corrected. */
export const corrections = {
  'M-1': {
    en: "A pod's worker takes its next update and then waits for a relist newer than its last sync, so an update soon after a sync waits up to a second, and a delete that comes in that wait one relist more.",
    source: podWorkers,
    place: 'podWorkerLoop',
  },
  'M-2': {
    en: 'Under the policy Never, an ended container with a startup or readiness probe makes its pod sync at every relist, so a delete is 1 to 2 seconds late.',
    source: recordings,
    place: 'randp-04',
  },
  'M-3': {
    en: 'A sync that started something is followed by another within 40 milliseconds; one that ended in an error waits for the next relist.',
    source: podWorkers,
    place: 'podWorkerLoop',
  },
  'M-4': {
    en: 'A pod that ends by itself shows its terminal phase two relists later.',
    source: recordings,
    place: 'phase-succeeded-on-delete-exit0-never',
  },
  'M-5': {
    en: "A container's age counts from its start cut to a whole second, so an initialDelaySeconds of whole periods is met at that very turn.",
    source: worker,
    place: 'doProbe',
  },
  'M-6': {
    en: "At a tie the kubelet's timer wins: the hook counts as abandoned, and the process as killed.",
    source: recordings,
    place: 'pre-exec-30-of-30-ignore',
  },
  'M-7': {
    en: 'No recording holds the event LifecycleHTTPFallback, although hooks did fall back.',
    source: recordings,
    place: 'pre-http-scheme-https-fallback',
  },
  'M-8': {
    en: 'After a restart of all containers attempts count from 0 again, and earlier probe results and back-off are gone.',
    source: recordings,
    place: 'rr-restart-all-twice-ignore-b',
  },
  'M-9': {
    en: "A static pod has no terminal phase; it is gone about 0.6 seconds after its end, and its grace is the spec's.",
    source: recordings,
    place: 'static-pod-pre-exec-20-of-5',
  },
  'M-10': {
    en: 'The kubelet looks at the runtime once a second, so an own exit is noticed 0 to 1.1 seconds later.',
    source: recordings,
    place: 'own exit to restart: 0 to 1.1 s',
  },
  'M-11': {
    en: 'Back-off compares the time since the previous attempt ended, as known when the sync began, with the step.',
    source: runtime,
    place: 'doBackOff',
  },
  'M-12': {
    en: "A container killed for its postStart hook while a delete is pending has the pod's own grace; this is inferred, no recording shows it.",
    source: container,
    place: 'setTerminationGracePeriod',
  },
} satisfies Rules;
