import type { Rules } from '../rule.ts';
import {
  activeDeadline,
  container,
  handlers,
  issue,
  keps,
  operatorIssue,
  order,
  pidNamespaces,
  recordings,
  runtime,
  validation,
} from '../sources.ts';

/** What people do not expect. */
export const surprises = {
  'Q-1': {
    en: 'preStop does not run when the container completes, crashes or is out of memory.',
    source: issue(55807),
    place: 'preStop and completed pods',
  },
  'Q-2': {
    en: 'The time of preStop comes out of the grace; from 1.22 to 1.27 it came on top, up to twice the grace.',
    source: issue(115817),
    place: 'Twice the grace',
  },
  'Q-3': {
    en: 'A hook that eats the whole grace leaves SIGTERM 2 seconds: 32 in all for a grace of 30.',
    source: container,
    place: 'minimumGracePeriodInSeconds',
  },
  'Q-4': {
    en: 'A hook is not stopped when the grace is over; it runs on beside the signal.',
    source: container,
    place: 'executePreStopHook',
  },
  'Q-5': {
    en: 'A hook that runs out of time gives no event; a FailedPreStopHook may come later, when its container dies.',
    source: issue(31902),
    place: 'No event for a hook that runs out of time',
  },
  'Q-6': {
    en: 'Fractions of a second that a hook takes are given back.',
    source: container,
    place: 'killContainer',
  },
  'Q-7': {
    en: 'Hooks have no timeout: a hanging postStart hangs the pod, even its deletion.',
    source: issue(116032),
    place: 'postStart without timeout',
  },
  'Q-8': {
    en: 'The postStart hook of one container holds up the creation of the next.',
    source: issue(30042),
    place: 'postStart and the next container',
  },
  'Q-9': {
    en: 'During postStart the API still says ContainerCreating although the process runs, and probes wait.',
    source: issue(59161),
    place: 'Status during postStart',
  },
  'Q-10': {
    en: 'A failed postStart runs preStop too, and may end in Succeeded.',
    source: container,
    place: 'startContainer',
  },
  'Q-11': {
    en: 'For a hook, an answer of 404 or 500 is a success.',
    source: issue(56963),
    place: 'HTTP hooks',
  },
  'Q-12': { en: 'A tcpSocket hook is accepted and always fails.', source: handlers, place: 'Run' },
  'Q-13': {
    en: 'A sleep as long as the grace is accepted, although the message says "less than".',
    source: validation,
    place: 'validateSleepAction',
  },
  'Q-14': {
    en: 'A forced delete still runs preStop for up to 1 second and gives SIGTERM 2, after the object is gone.',
    source: issue(123408),
    place: 'Hooks and force delete',
  },
  'Q-15': {
    en: 'A second delete, shorter or forced, does not speed up a kill under way.',
    source: issue(83916),
    place: 'Second delete',
  },
  'Q-16': {
    en: 'Leaving the Services races with SIGTERM, which is why preStop should wait a little.',
    source: issue(86280),
    place: 'Endpoints and SIGTERM',
  },
  'Q-17': {
    en: "A sidecar's preStop hook begins at once, while the main containers still work.",
    source: order,
    place: 'killContainer',
  },
  'Q-18': {
    en: 'Sidecars that never had their turn are signalled together when the grace is over.',
    source: order,
    place: 'waitForTurn',
  },
  'Q-19': {
    en: 'A main container that ends early keeps the sidecars waiting until its sleep hook is over.',
    source: container,
    place: 'killContainer',
  },
  'Q-20': {
    en: 'A liveness kill blocks the pod for hook and grace; neighbours are not restarted meanwhile.',
    source: issue(121398),
    place: 'Blocked worker',
  },
  'Q-21': {
    en: "A probe's own grace is ignored under the policy Never when nothing else runs.",
    source: runtime,
    place: 'computePodActions',
  },
  'Q-22': {
    en: 'The first restart of a crash loop is immediate, and a liveness restart is measured against the victim before.',
    source: issue(133472),
    place: 'First restart',
  },
  'Q-23': {
    en: 'A soft eviction leaves 1 second unless the node is configured otherwise.',
    source: issue(118172),
    place: 'Soft eviction',
  },
  'Q-24': {
    en: 'A pod that is evicted or shut down and ends with 0 shows Succeeded.',
    source: issue(118310),
    place: 'Evicted and Completed',
  },
  'Q-25': {
    en: 'Node shutdown and eviction do not take the pod out of its Services before SIGTERM.',
    source: issue(116965),
    place: 'Traffic during shutdown',
  },
  'Q-26': {
    en: 'The event Killing comes before preStop begins, not when the process is killed.',
    source: container,
    place: 'killContainer',
  },
  'Q-27': {
    en: 'The first probe can come a whole period late.',
    source: issue(132793),
    place: 'First probe',
  },
  'Q-28': {
    en: 'A restart of all containers skips preStop and gives 2 seconds.',
    source: recordings,
    place: 'rr-restart-all-parallel-grace',
  },
  'Q-29': {
    en: 'A preStop hook that makes the process exit reports a failure although it worked.',
    source: issue(39170),
    place: 'FailedPreStopHook though it worked',
  },
  'Q-30': {
    en: "A sleep hook vanishes in silence where the API server's gate is off, and takes 0 seconds where the kubelet's is.",
    source: operatorIssue,
    place: 'sleep dropped by an older API server',
  },
  'Q-31': {
    en: 'PID 1 without a handler ignores SIGTERM and ends with 137.',
    source: pidNamespaces,
    place: 'Signals and the init process',
  },
  'Q-32': {
    en: 'With a grace of 0, a liveness kill skips preStop and a delete runs it for up to 1 second.',
    source: recordings,
    place: 'pre-spec-grace-0',
  },
  'Q-33': {
    en: 'Deadline and grace add up: 60 and 30 seconds may mean 92.',
    source: activeDeadline,
    place: 'ShouldEvict',
  },
  'Q-34': {
    en: 'SIGKILL is a legal stop signal and makes the grace pointless, though the hook still runs.',
    source: keps(4960),
    place: 'SIGKILL as stop signal',
  },
} satisfies Rules;
