import type { Rules } from '../rule.ts';
import { gatesPage, issue, recordings, runtime } from '../sources.ts';

/** How long a restart waits. */
export const backOff = {
  'R-40': {
    en: 'The first restart of a crashed container does not wait, apart from up to a second until the kubelet notices.',
    source: issue(133472),
    place: 'No delay before the first restart',
  },
  'R-41': {
    en: 'Later restarts wait 10, 20, 40, 80, 160 and then always 300 seconds from the end of the process.',
    source: runtime,
    place: 'doBackOff',
  },
  'R-42': {
    en: 'With the gate ReduceDefaultCrashLoopBackOffDecay the waits begin at 1 second and end at 60.',
    source: gatesPage,
    place: 'ReduceDefaultCrashLoopBackOffDecay',
  },
  'R-43': {
    en: "The node's maxContainerRestartPeriod is the longest wait, and the first one too if it is shorter than that.",
    source: gatesPage,
    place: 'KubeletCrashLoopBackOffMax',
  },
  'R-44': {
    en: 'A wait really takes 1.0 to 1.5 times its step; until 1.34 the pod was looked at every 10 seconds or so, from 1.35 on when the wait ends, and every minute at the latest.',
    source: recordings,
    place: 'crash-exit1-always: 1.0 to 1.5 times the step',
  },
  'R-45': {
    en: 'A container in back-off waits with the reason CrashLoopBackOff, which the API shows only from the next sync on.',
    source: runtime,
    place: 'doBackOff',
  },
  'R-46': {
    en: 'The same back-off holds for containers that failed in their postStart hook.',
    source: runtime,
    place: 'doBackOff',
  },
  'R-47': {
    en: 'A restart of all containers removes the old ones, so no back-off is found and none is waited for.',
    source: recordings,
    place: 'rr-restart-all-twice-ignore-b',
  },
} satisfies Rules;
