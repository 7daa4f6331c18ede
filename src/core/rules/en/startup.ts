import type { Rules } from '../rule.ts';
import { container, handlers, issue, kubelet, pods, podWorkers, runtime, worker } from '../sources.ts';

/** How a pod starts. */
export const startup = {
  'S-1': {
    en: 'One worker does everything for a pod, one thing after the other; while it waits for a hook or a kill, nothing else happens to that pod.',
    source: podWorkers,
    place: 'podWorkerLoop',
  },
  'S-2': {
    en: 'A sync kills what must go, one container after the other, then creates the sandbox, then starts init containers, then the main containers in spec order.',
    source: runtime,
    place: 'SyncPod',
  },
  'S-3': {
    en: 'The status is written and the probe workers are added before the containers are started.',
    source: kubelet,
    place: 'SyncPod',
  },
  'S-4': {
    en: 'Init containers run one at a time; a sidecar lets the next one start as soon as it runs and its startup probe, if it has one, has succeeded; readiness does not count.',
    source: runtime,
    place: 'computeInitContainerActions',
  },
  'S-5': {
    en: 'An init container that fails restarts with back-off; under the policy Never the whole pod is killed and becomes Failed.',
    source: runtime,
    place: 'computeInitContainerActions',
  },
  'S-6': {
    en: 'Main containers start in spec order within one sync: the next one is not even created until the postStart hook before it has returned.',
    source: runtime,
    place: 'SyncPod',
  },
  'S-7': {
    en: 'A main container that cannot start does not keep the next one from being tried; a failing init container ends the sync.',
    source: runtime,
    place: 'SyncPod',
  },
  'S-10': {
    en: 'The postStart hook begins once the container has started, beside its entry point and in no order with it.',
    source: container,
    place: 'startContainer',
  },
  'S-11': {
    en: 'No hook has a timeout of its own: exec, httpGet and sleep are all waited for as long as they take.',
    source: handlers,
    place: 'Run',
  },
  'S-12': {
    en: "A deletion waits for a running postStart hook, and the whole grace counts from the hook's end; a hook that never returns makes the pod undeletable.",
    source: issue(116032),
    place: 'Pod with a hanging postStart',
  },
  'S-13': {
    en: 'While the first postStart hook runs, the API shows the container as waiting: ContainerCreating, or PodInitializing where there are init containers.',
    source: pods,
    place: 'convertToAPIContainerStatuses',
  },
  'S-14': {
    en: 'The phase stays Pending until every main container has been seen started, although earlier ones already run.',
    source: pods,
    place: 'getPhase',
  },
  'S-15': {
    en: 'No probe of any container of the pod runs while a postStart hook runs during start, so no probe can rescue a hung hook.',
    source: worker,
    place: 'doProbe',
  },
  'S-16': { en: 'Other pods are not held up.', source: podWorkers, place: 'podWorkerLoop' },
} satisfies Rules;
