import { deleted, exec, ignores, preStopTakes, story } from './pod.ts';
import type { Vector } from './vector.ts';

const on127 = { platform: 'kubernetes-1.27' };

/** The grace of a deletion before 1.28: given to the hook, and then to the process once more. */
export const olderGrace: readonly Vector[] = [
  {
    id: 'V-30',
    given: '1.27, exec hook of 20 s of 30 s, ignores the signal; deleted',
    ...story({ app: { preStop: exec, does: { ...ignores, ...preStopTakes(20) } } }, deleted, on127),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app preStop-begin exec
      20 app preStop-end exec 0
      20 app stop-requested SIGTERM 30
      50 app exited 137 SIGKILL
      50 pod phase Failed
      50 pod pod-object-deleted
    `,
  },
  {
    id: 'V-31',
    given: '1.27, exec hook of 60 s, 30 s of grace, ignores the signal; deleted',
    ...story({ app: { preStop: exec, does: { ...ignores, ...preStopTakes(60) } } }, deleted, on127),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app preStop-begin exec
      30 app preStop-abandoned 30
      30 app stop-requested SIGTERM 30
      60 app preStop-end exec 0
      60 app exited 137 SIGKILL
      60 pod phase Failed
      60 pod pod-object-deleted
    `,
  },
  {
    id: 'V-32',
    given: '1.27, 1 s of grace, no hook, ignores the signal; deleted: no minimum',
    ...story({ app: { does: ignores } }, deleted, { ...on127, grace: 1 }),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 1
      0 app event Killing: Stopping container app
      0 app stop-requested SIGTERM 1
      1 app exited 137 SIGKILL
      1 pod phase Failed
      1 pod pod-object-deleted
    `,
  },
  {
    id: 'V-33',
    given: 'as V-30 on 1.28',
    ...story({ app: { preStop: exec, does: { ...ignores, ...preStopTakes(20) } } }, deleted, {
      platform: 'kubernetes-1.28',
    }),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app preStop-begin exec
      20 app preStop-end exec 0
      20 app stop-requested SIGTERM 10
      30 app exited 137 SIGKILL
      30 pod phase Failed
      30 pod pod-object-deleted
    `,
  },
  {
    id: 'V-34',
    given:
      '1.27, exec hook of 10 s, 30 s of grace, ignores the signal; deleted by force: no hook, and all of the grace',
    ...story(
      { app: { preStop: exec, does: { ...ignores, ...preStopTakes(10) } } },
      [{ at: 10, do: 'force-delete' }],
      on127,
    ),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 0
      0 pod pod-object-deleted
      0 app event Killing: Stopping container app
      0 app hook-skipped preStop no-grace
      0 app stop-requested SIGTERM 30
      30 app exited 137 SIGKILL
    `,
  },
  {
    id: 'V-35',
    given: '1.27, exec hook of 25 s, 60 s of grace, ignores the signal; node shutdown with 20 s for the pod',
    ...story(
      { app: { preStop: exec, does: { ...ignores, ...preStopTakes(25) } } },
      [{ at: 10, do: 'node-shutdown', seconds: 30, criticalSeconds: 10 }],
      { ...on127, grace: 60 },
    ),
    from: 10,
    expected: `
      0 app event Killing: Stopping container app
      0 app preStop-begin exec
      25 app preStop-end exec 0
      25 app stop-requested SIGTERM 20
      30 pod event ExceededGracePeriod: Container runtime did not kill the pod within specified grace period.
      45 app exited 137 SIGKILL
      45 pod phase Failed Terminated
    `,
  },
];
