import type { Rules } from '../rule.ts';
import { change, container, kubelet, podWorkers, restDelete, strategy } from '../sources.ts';

/** What a delete asks for, and which grace counts. */
export const deletion = {
  'T-1': {
    en: "A delete's grace is what it asks for, else the pod's; it is 0 for a finished pod, and 1 where it is negative.",
    source: strategy,
    place: 'CheckGracefulDelete',
  },
  'T-2': {
    en: 'A delete with a grace marks the object, which stays until the kubelet has stopped everything.',
    source: restDelete,
    place: 'BeforeDelete',
  },
  'T-3': {
    en: 'A delete with grace 0 removes the object at once, before any container has stopped.',
    source: restDelete,
    place: 'BeforeDelete',
  },
  'T-4': {
    en: 'A second delete can only shorten the grace the API records, counted from the first; one that would already be over becomes 1 second.',
    source: change(122646),
    place: 'deletionTimestamp not in the past',
  },
  'T-5': { en: 'Finalizers keep the object, not the containers.', source: restDelete, place: 'BeforeDelete' },
  'T-6': {
    en: 'The kubelet counts the grace from when it begins to terminate, not from the delete.',
    source: podWorkers,
    place: 'UpdatePod',
  },
  'T-10': {
    en: 'The grace of a termination is the smallest that is asked for, and never less than 1 second.',
    source: podWorkers,
    place: 'calculateEffectiveGracePeriod',
  },
  'T-11': {
    en: 'The grace is read once, when the kill begins; a later, shorter delete changes the object and not the kill.',
    source: kubelet,
    place: 'SyncTerminatingPod',
  },
  'T-12': {
    en: "Until 1.29 a grace of 0 counted as not given, so a forced delete still had the pod's whole grace.",
    source: change(124063),
    place: 'An explicit 0',
  },
  'T-13': {
    en: "A kubelet that only sees the object gone takes the pod's own grace.",
    source: podWorkers,
    place: 'calculateEffectiveGracePeriod',
  },
  'T-20': {
    en: "A kill of one container has the grace of the pending deletion, else the failed probe's, else the pod's.",
    source: container,
    place: 'setTerminationGracePeriod',
  },
  'T-21': {
    en: "A failed probe's own grace replaces the pod's, longer or shorter.",
    source: container,
    place: 'setTerminationGracePeriod',
  },
} satisfies Rules;
