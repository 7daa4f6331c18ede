import type { Version } from '../recordings/recording.ts';
import type { Path } from './capability.ts';
import type { MeasureName } from './measures.ts';

/** Something that older kubelets did otherwise than 1.36, and the recordings that show it. */
export interface Row {
  readonly path: Path;
  readonly says: string;
  /** In which respect they show it. */
  readonly by: MeasureName;
  /** For each kubelet that was recorded with it, one recording; most have many. */
  readonly shownBy: Partial<Readonly<Record<Version, string>>>;
}

/** Everything that the recordings of older kubelets show. */
export const rows: readonly Row[] = [
  {
    path: 'graceAfterHook',
    says: 'after the hook the process gets all of the grace once more',
    by: 'what happens',
    shownBy: { '1.27': 'both-hooks' },
  },
  {
    path: 'zeroGrace',
    says: "a grace of zero counts as none given: the spec's holds",
    by: 'what happens',
    shownBy: { '1.27': 'pre-delete-grace-0', '1.28': 'pre-delete-grace-0', '1.29': 'pre-delete-grace-0' },
  },
  {
    path: 'syncAfterStart',
    says: 'after a sync that started something the next one waits for a relist',
    by: 'what happens',
    shownBy: {
      '1.27': 'both-hooks-delete-before-post-ends',
      '1.28': 'pre-delete-during-liveness-stop-ignore',
      '1.29': 'both-hooks-delete-before-post-ends',
      '1.30': 'both-hooks-delete-before-post-ends',
      '1.33': 'both-hooks-delete-before-post-ends',
      '1.35': 'crash-while-sidecar-prestop-never-multi',
    },
  },
  {
    path: 'backOffRetry',
    says: 'a back-off is polled, and told at every look',
    by: 'how often a back-off is told',
    shownBy: {
      '1.27': 'crash-exit-after-15s',
      '1.28': 'crash-exit1-always',
      '1.29': 'crash-exit-after-15s',
      '1.30': 'crash-exit-after-15s',
      '1.33': 'crash-exit-after-15s',
    },
  },
  {
    path: 'readinessBoostResetsPeriod',
    says: 'an early readiness probe does not move the later ones',
    by: 'when probes run',
    shownBy: {
      '1.27': 'post-exec-slow-5s-order',
      '1.29': 'post-exec-slow-5s-order',
      '1.30': 'post-exec-slow-second-of-three',
    },
  },
  {
    path: 'probesWhileTerminating',
    says: 'the probes of a terminating pod are cancelled',
    by: 'whether probes run after the delete',
    shownBy: { '1.35': 'pre-readiness-during-termination' },
  },
  {
    path: 'eventText',
    says: 'events have other words',
    by: 'the words of events',
    shownBy: {
      '1.27': 'both-hooks',
      '1.28': 'crash-exit1-always',
      '1.29': 'both-hooks',
      '1.30': 'both-hooks',
      '1.33': 'both-hooks',
    },
  },
];
