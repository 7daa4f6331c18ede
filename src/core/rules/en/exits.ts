import type { Rules } from '../rule.ts';
import {
  change,
  containerHelpers,
  hooksPage,
  pidNamespaces,
  podLifecyclePage,
  pods,
  runtime,
  status,
} from '../sources.ts';

/** What follows when a process ends by itself, and the pod's phase. */
export const exits = {
  'R-30': {
    en: 'A preStop hook never runs when the process ends by itself, be it done, crashed or out of memory.',
    source: hooksPage,
    place: 'preStop: not called for completed containers',
  },
  'R-31': {
    en: 'A process that ends with 0 is Completed, with anything else Error; killed by signal n it has the exit code 128 + n.',
    source: podLifecyclePage,
    place: 'Container states',
  },
  'R-32': {
    en: 'A process that is PID 1 and has no handler for the stop signal ignores it, and a shell in front of it often does not pass it on; it is killed with 137.',
    source: pidNamespaces,
    place: 'Signals and the init process',
  },
  'R-33': {
    en: "Whether an ended container restarts is decided by a matching rule, else its own policy, else the pod's; in a deleted pod none does.",
    source: containerHelpers,
    place: 'ShouldContainerBeRestarted',
  },
  'R-34': {
    en: "When every main container has ended for good, the next sync stops the sidecars with the pod's grace.",
    source: runtime,
    place: 'computePodActions',
  },
  'R-50': {
    en: 'A pod is Failed once an init container has failed for good.',
    source: pods,
    place: 'getPhase',
  },
  'R-51': {
    en: 'A pod is Pending while init containers have work to do or a main container has never been started.',
    source: pods,
    place: 'getPhase',
  },
  'R-52': {
    en: 'A pod is Running while any main container runs or will be restarted.',
    source: pods,
    place: 'getPhase',
  },
  'R-53': {
    en: 'Once nothing runs and nothing restarts, a pod has Succeeded if every main container ended with 0, else it has Failed.',
    source: pods,
    place: 'getPhase',
  },
  'R-54': { en: 'The exit codes of sidecars never decide the phase.', source: pods, place: 'getPhase' },
  'R-55': {
    en: 'A deleted pod reaches a terminal phase by its exit codes before its object goes, from 1.27 on.',
    source: change(115331),
    place: 'Terminal phase before removal',
  },
  'R-56': {
    en: 'A terminal phase is told only after every container has stopped, and never changes again.',
    source: status,
    place: 'updateStatusInternal',
  },
} satisfies Rules;
