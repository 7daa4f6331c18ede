import type { Rules } from '../rule.ts';
import { container, issue, keps, recordings } from '../sources.ts';

/** How the grace period is spent. */
export const grace = {
  'T-22': {
    en: 'The kubelet waits for a preStop hook until it ends, but no longer than the grace.',
    source: container,
    place: 'executePreStopHook',
  },
  'T-23': {
    en: "The whole seconds a preStop hook took are taken off the grace, the fraction is given back; the rest is the process's.",
    source: container,
    place: 'killContainer',
  },
  'T-24': {
    en: 'The stop signal follows the preStop hook, and SIGKILL follows the signal when the rest of the grace is over.',
    source: container,
    place: 'killContainer',
  },
  'T-30': {
    en: 'Because seconds are rounded down, a kill can end up to a second after the grace, with sidecars two.',
    source: container,
    place: 'killContainer',
  },
  'T-31': {
    en: 'When the hook is still running at the end of the grace, the signal is sent all the same and SIGKILL 2 seconds later; the hook goes on meanwhile, and no event tells.',
    source: container,
    place: 'executePreStopHook',
  },
  'T-32': {
    en: 'Every stop signal has at least 2 seconds before SIGKILL, also with a grace of 0 or 1.',
    source: container,
    place: 'minimumGracePeriodInSeconds',
  },
  'T-33': {
    en: 'A hook that ends exactly with the grace counts as abandoned and as ended; an exit exactly at the end of the stop may fall either way and counts as killed here.',
    source: recordings,
    place: 'pre-exec-30-of-30-ignore, nopre-term-exact-5-of-5',
  },
  'T-34': {
    en: 'A preStop hook that fails is told by the event FailedPreStopHook; the signal follows at once with what is left of the grace.',
    source: container,
    place: 'executePreStopHook',
  },
  'T-35': {
    en: 'When the process ends during its preStop hook, an exec hook dies with it and counts as failed, while a sleep hook is waited for to its end.',
    source: issue(39170),
    place: 'Hook that stops its own container',
  },
  'T-36': {
    en: 'An abandoned hook that dies with its container is told late, by FailedPreStopHook after the kill; a sleep hook never is.',
    source: container,
    place: 'executePreStopHook',
  },
  'T-37': {
    en: 'The runtime sends the stop signal once per container.',
    source: keps(4960),
    place: 'Container stop signals',
  },
  'T-38': {
    en: 'When a pod is stopped, all its containers are handled side by side, each with the whole grace; then the sandbox stops.',
    source: container,
    place: 'killContainersWithSyncResult',
  },
  'T-39': {
    en: 'The event Killing comes before the preStop hook.',
    source: container,
    place: 'killContainer',
  },
} satisfies Rules;
