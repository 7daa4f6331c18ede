import type { Rules } from '../rule.ts';
import { bci, eciOrder, hooksPage, podLifecyclePage, recordings, virtualKubelet } from '../sources.ts';

/** What BCI's pages leave open, and what is assumed. */
export const bciAssumptions = {
  'BCI-101': {
    en: 'Whether BCI runs sleep hooks is not documented; they are taken as ignored, because only exec is said to be supported.',
    source: bci('Ulbxcedhb'),
    place: 'sleep is not named',
  },
  'BCI-102': {
    en: 'An ignored hook is assumed to leave no trace and to take none of the grace.',
    source: bci('zlz11mocd'),
    place: 'No such condition',
  },
  'BCI-103': {
    en: 'Hooks of one container are assumed to be judged one by one.',
    source: bci('Ulbxcedhb'),
    place: 'The rule is per hook',
  },
  'BCI-104': {
    en: 'An instance is assumed to stay Creating, and unbilled, until its postStart hooks are done.',
    source: bci('klxljkjg8'),
    place: 'postStart is not mentioned',
  },
  'BCI-105': {
    en: 'A failed postStart hook is assumed to kill the container, as in Kubernetes.',
    source: hooksPage,
    place: 'As Kubernetes',
  },
  'BCI-106': {
    en: 'A failed preStop hook is assumed to be followed by the signal with what is left of the grace.',
    source: hooksPage,
    place: 'As Kubernetes',
  },
  'BCI-107': {
    en: 'The default grace is assumed to be 30 seconds, which the API server fills in.',
    source: podLifecyclePage,
    place: 'As Kubernetes',
  },
  'BCI-108': {
    en: 'No maximum of the grace is assumed.',
    source: bci('Ulbxcedhb'),
    place: 'No figure is named',
  },
  'BCI-109': {
    en: 'BCI says that a container ends within the grace, Kubernetes adds up to 2 seconds; which of the two holds is not known, so both are shown.',
    source: bci('Ulbxcedhb'),
    place: '"Within the grace"',
  },
  'BCI-110': {
    en: 'A grace of 0 is assumed to work as in Kubernetes: up to 1 second of preStop, then 2.',
    source: recordings,
    place: 'pre-delete-grace-0',
  },
  'BCI-111': {
    en: 'With an exit order each priority is assumed to have the whole grace in turn; priorities from -1000 to 1000 are taken from a similar product.',
    source: eciOrder,
    place: 'Range of priorities',
  },
  'BCI-112': {
    en: 'Whether a sidecar that is ended by force runs its preStop hook is not known; it is taken to be killed without.',
    source: bci('Mm7lmxteo'),
    place: '"By force"',
  },
  'BCI-113': {
    en: 'Restartable init containers are not mentioned by BCI and are taken to work as in Kubernetes.',
    source: bci('0mceaive7'),
    place: 'Not mentioned',
  },
  'BCI-114': {
    en: 'A liveness failure is assumed to run preStop and then to restart by policy.',
    source: bci('Ulbxcedhb'),
    place: 'preStop on probe failure',
  },
  'BCI-115': {
    en: 'Preemption and resource contention are kept as causes although BCI documents no spot instances.',
    source: bci('Ulbxcedhb'),
    place: 'Inherited wording',
  },
  'BCI-116': {
    en: 'An instance that is ended while Pending is assumed to run no hook.',
    source: bci('nm6vyaaw8'),
    place: 'Nothing has started',
  },
  'BCI-117': {
    en: 'Without a preStop hook an instance is assumed to skip the state Terminating.',
    source: bci('klxljkjg8'),
    place: 'Only with preStop',
  },
  'BCI-118': {
    en: 'Events about hooks are assumed to have the names that Kubernetes gives them.',
    source: hooksPage,
    place: 'As Kubernetes',
  },
  'BCI-119': {
    en: "An exec hook is assumed to have no time limit of its own and to run as the container's user.",
    source: hooksPage,
    place: 'As Kubernetes',
  },
  'BCI-120': {
    en: 'A hook is assumed to be delivered at least once, usually once.',
    source: hooksPage,
    place: 'As Kubernetes',
  },
  'BCI-121': {
    en: 'When the virtual node is lost the pod is assumed to be evicted after 300 seconds; whether hooks run then is not known.',
    source: bci('Ulbxcedhb'),
    place: 'Tolerations of the samples',
  },
  'BCI-122': {
    en: 'The object of a deleted pod may vanish at the end of the grace although the instance still stops.',
    source: virtualKubelet,
    place: 'Pod deletion',
  },
  'BCI-123': {
    en: "A delete's own grace is assumed to replace the pod's.",
    source: podLifecyclePage,
    place: 'As Kubernetes',
  },
  'BCI-124': {
    en: 'stopSignal is assumed not to count on BCI.',
    source: bci('Ulbxcedhb'),
    place: 'Not mentioned',
  },
  'BCI-125': {
    en: 'A delayed release is assumed to keep the end state visible and to run no hook.',
    source: bci('ulm7h0z3w'),
    place: 'Delayed release',
  },
} satisfies Rules;
