import { ignores, sleep, story } from './pod.ts';
import type { Vector } from './vector.ts';

/** Deletes of a pod that is already being deleted, and a kubelet that restarts meanwhile. */
export const repeated: readonly Vector[] = [
  {
    id: 'V-36',
    given:
      '60 s of grace, ignores the signal; deleted, and 10 s later again with 5 s: only the object hears of it',
    ...story(
      { app: { does: ignores } },
      [
        { at: 10, do: 'delete' },
        { at: 20, do: 'delete', gracePeriodSeconds: 5 },
      ],
      { grace: 60 },
    ),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 60
      0 app event Killing: Stopping container app
      0 app stop-requested SIGTERM 60
      10 pod pod-deletion-marked 1
      60 app exited 137 SIGKILL
      60 pod phase Failed
      60 pod pod-object-deleted
    `,
    corrected:
      'The second grace is counted from the first delete and would lie in the past: it becomes 1 s (pre-second-delete-shorter).',
  },
  {
    id: 'V-37',
    given: 'as V-36, but the second delete is by force',
    ...story(
      { app: { does: ignores } },
      [
        { at: 10, do: 'delete' },
        { at: 20, do: 'force-delete' },
      ],
      { grace: 60 },
    ),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 60
      0 app event Killing: Stopping container app
      0 app stop-requested SIGTERM 60
      10 pod pod-deletion-marked 0
      10 pod pod-object-deleted
      60 app exited 137 SIGKILL
    `,
  },
  {
    id: 'V-38',
    given:
      'sleep hook of 20 s of 30 s, ignores the signal; deleted, the kubelet restarts after 10 s and needs 2 s for it',
    ...story({ app: { preStop: sleep(20), does: ignores } }, [
      { at: 10, do: 'delete' },
      { at: 20, do: 'kubelet-restart', downFor: 2 },
    ]),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app preStop-begin sleep
      12 app event Killing: Stopping container app
      12 app preStop-begin sleep
      32 app preStop-end sleep
      32 app stop-requested SIGTERM 10
      42 app exited 137 SIGKILL
      42 pod phase Failed
      42 pod pod-object-deleted
    `,
  },
  {
    id: 'V-39',
    given:
      'ignores the signal; deleted with 60 s, and 10 s later again without a wish: the longer grace stays',
    ...story({ app: { does: ignores } }, [
      { at: 10, do: 'delete', gracePeriodSeconds: 60 },
      { at: 20, do: 'delete' },
    ]),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 60
      0 app event Killing: Stopping container app
      0 app stop-requested SIGTERM 60
      60 app exited 137 SIGKILL
      60 pod phase Failed
      60 pod pod-object-deleted
    `,
  },
];
