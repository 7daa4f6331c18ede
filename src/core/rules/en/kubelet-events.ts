import type { Rules } from '../rule.ts';
import {
  activeDeadline,
  change,
  container,
  events,
  eventsCache,
  eviction,
  kubelet,
  podWorkers,
  preemption,
  prober,
  recordings,
  runtime,
} from '../sources.ts';

/** The kubelet's own words. */
export const kubeletEvents = {
  'E-1': { en: 'Created: the container has been created.', source: container, place: 'startContainer' },
  'E-2': { en: 'Started: the container has started.', source: container, place: 'startContainer' },
  'E-3': {
    en: 'Killing, "Stopping container …": the whole pod is being stopped.',
    source: container,
    place: 'killContainersWithSyncResult',
  },
  'E-4': {
    en: 'Killing, "… failed liveness probe": that container is killed, and restarted if it says so.',
    source: runtime,
    place: 'computePodActions',
  },
  'E-5': {
    en: 'Killing, "… failed startup probe": that container is killed, and restarted if it says so.',
    source: runtime,
    place: 'computePodActions',
  },
  'E-6': {
    en: 'Killing, "Init container … failed … probe": a sidecar is killed for its probe.',
    source: runtime,
    place: 'computeInitContainerActions',
  },
  'E-7': {
    en: 'Killing, "… definition changed, will be restarted": the image has changed.',
    source: runtime,
    place: 'computePodActions',
  },
  'E-8': {
    en: 'FailedPostStartHook: the postStart hook has failed; from 1.26 on without detail.',
    source: container,
    place: 'startContainer',
  },
  'E-9': {
    en: 'Killing, "FailedPostStartHook": the container is killed for its postStart hook.',
    source: container,
    place: 'startContainer',
  },
  'E-10': {
    en: 'FailedPreStopHook: the preStop hook has failed; from 1.26 on without detail.',
    source: container,
    place: 'executePreStopHook',
  },
  'E-11': {
    en: 'LifecycleHTTPFallback: an HTTPS hook was retried as HTTP; no recording has shown it.',
    source: change(86139),
    place: 'LifecycleHTTPFallback',
  },
  'E-12': { en: 'Unhealthy, "… probe failed": one probe has failed.', source: prober, place: 'probe' },
  'E-13': {
    en: 'Unhealthy, "… probe errored": the probe could not be run and does not count.',
    source: change(125901),
    place: 'Event text of probe errors',
  },
  'E-14': {
    en: 'ProbeWarning: the probe succeeded with a warning, as after a redirect to another host.',
    source: prober,
    place: 'probe',
  },
  'E-15': { en: 'BackOff: a restart is being put off.', source: runtime, place: 'doBackOff' },
  'E-16': { en: 'Evicted: the node is about to evict the pod.', source: eviction, place: 'evictPod' },
  'E-17': {
    en: 'Preempting: the pod makes room for a critical one.',
    source: preemption,
    place: 'evictPodsToFreeRequests',
  },
  'E-18': {
    en: 'ExceededGracePeriod: the stop has taken longer than its caller waits.',
    source: podWorkers,
    place: 'killPodNow',
  },
  'E-19': {
    en: 'FailedKillPod: stopping has failed and will be tried again.',
    source: kubelet,
    place: 'SyncTerminatingPod',
  },
  'E-20': {
    en: 'DeadlineExceeded: the pod was active longer than its deadline; the event repeats.',
    source: activeDeadline,
    place: 'ShouldEvict',
  },
  'E-21': {
    en: 'Killing, "killing": all containers are being restarted.',
    source: recordings,
    place: 'rr-restart-all-b',
  },
  'E-22': { en: 'SandboxChanged: the sandbox is made anew.', source: runtime, place: 'SyncPod' },
  'E-23': {
    en: 'Pulling and Pulled: the image is fetched, or already there.',
    source: events,
    place: 'event.go',
  },
  'E-24': {
    en: 'Equal events of a pod are one with a count; the sender lets 25 events of a pod pass and then one more every 5 minutes, and the API server forgets one an hour after its last.',
    source: eventsCache,
    place: 'EventCorrelate; spam filter; --event-ttl',
  },
} satisfies Rules;
