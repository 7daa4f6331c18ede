import type { Rules } from '../rule.ts';
import { container, containerHelpers, hooksPage, pods, runtime } from '../sources.ts';

/** What a postStart hook leaves behind. */
export const postStart = {
  'S-20': {
    en: "A hook's output is in no log, and a hook that succeeds leaves no event.",
    source: hooksPage,
    place: 'Debugging hook handlers',
  },
  'S-21': {
    en: 'A hook runs at least once: postStart runs again with every restart of the container, preStop again if the kubelet restarts during a termination.',
    source: hooksPage,
    place: 'Hook delivery guarantees',
  },
  'S-22': {
    en: 'A postStart hook fails if its command exits with anything but 0, its connection cannot be made, or its handler cannot run; then comes the event FailedPostStartHook.',
    source: container,
    place: 'startContainer',
  },
  'S-23': {
    en: 'After a failed postStart hook the container is killed at once.',
    source: container,
    place: 'startContainer',
  },
  'S-24': {
    en: "The kill after a failed postStart hook has the pod's grace; a probe's own grace never counts.",
    source: container,
    place: 'setTerminationGracePeriod',
  },
  'S-25': {
    en: 'A container killed for its postStart hook still runs its preStop hook first.',
    source: container,
    place: 'killContainer',
  },
  'S-26': {
    en: 'After a failed postStart hook the sync goes on with the next container.',
    source: runtime,
    place: 'SyncPod',
  },
  'S-27': {
    en: "A container whose postStart hook failed waits with the reason PostStartHookError, and only that message holds the hook's output.",
    source: pods,
    place: 'convertToAPIContainerStatuses',
  },
  'S-28': {
    en: "After a failed postStart hook the process's exit code decides: under OnFailure an app that ends with 0 is not restarted and the pod may succeed.",
    source: containerHelpers,
    place: 'ShouldContainerBeRestarted',
  },
  'S-29': {
    en: 'The first restart after a failed postStart hook comes at once, later ones wait 10, 20, 40 seconds and so on.',
    source: runtime,
    place: 'doBackOff',
  },
} satisfies Rules;
