import {
  ends,
  exec,
  exits,
  failsFrom,
  ignores,
  postStartTakes,
  probe,
  sleep,
  startsUpAfter,
  story,
} from './pod.ts';
import type { Vector } from './vector.ts';

/** How pods start, and what a postStart hook does to that. */
export const start: readonly Vector[] = [
  {
    id: 'V-53',
    given:
      'the first of two containers has a postStart sleep of 10 s: the second waits, and so does all that the API shows',
    ...story({ a: { postStart: sleep(10) }, b: {} }, []),
    to: 20,
    also: ['waiting', 'ready'],
    expected: `
      0 pod phase Pending
      0 a waiting ContainerCreating
      0 b waiting ContainerCreating
      0 a created
      0 a postStart-begin sleep
      10 a postStart-end sleep
      10 b created
      10 pod phase Running
      10 a ready
      10 b ready
    `,
  },
  {
    id: 'V-54',
    given: 'the second of two containers has a postStart sleep of 10 s: the first runs, and nobody sees it',
    ...story({ a: {}, b: { postStart: sleep(10) } }, []),
    to: 20,
    also: ['waiting', 'ready'],
    expected: `
      0 pod phase Pending
      0 a waiting ContainerCreating
      0 b waiting ContainerCreating
      0 a created
      0 b created
      0 b postStart-begin sleep
      10 b postStart-end sleep
      10 pod phase Running
      10 a ready
      10 b ready
    `,
  },
  {
    id: 'V-55',
    given: 'postStart fails after 2 s, sleep hook of 3 s, leaves 1 s after the signal, Always',
    ...story(
      { app: { postStart: exec, preStop: sleep(3), does: { ...exits(1), ...postStartTakes(2, 1) } } },
      [],
    ),
    to: 23,
    expected: `
      0 pod phase Pending
      0 app created
      0 app postStart-begin exec
      2 app postStart-end exec 1
      2 app hook-failed postStart exec exit-code
      2 app event FailedPostStartHook: PostStartHook failed
      2 app event Killing: FailedPostStartHook
      2 app preStop-begin sleep
      5 app preStop-end sleep
      5 app stop-requested SIGTERM 27
      6 app exited 143 stop-signal
      6 pod phase Running
      6 app#1 created
      6 app#1 postStart-begin exec
      8 app#1 postStart-end exec 1
      8 app#1 hook-failed postStart exec exit-code
      8 app#1 event FailedPostStartHook: PostStartHook failed
      8 app#1 event Killing: FailedPostStartHook
      8 app#1 preStop-begin sleep
      11 app#1 preStop-end sleep
      11 app#1 stop-requested SIGTERM 27
      12 app#1 exited 143 stop-signal
      12 app#1 event BackOff: Back-off restarting failed container app in pod pod_default(…)
      12 app#1 event BackOff: Back-off restarting failed container app in pod pod_default(…)
      22 app#2 created
      22 app#2 postStart-begin exec
    `,
    corrected: 'A failed postStart meets its back-off in two syncs, and each says so (post-fail-always).',
  },
  {
    id: 'V-56',
    given: 'postStart fails after 1 s, leaves with 0 at once, OnFailure: the pod succeeds',
    ...story({ app: { postStart: exec, does: { ...exits(0, 0), ...postStartTakes(1, 1) } } }, [], {
      restartPolicy: 'OnFailure',
    }),
    expected: `
      0 pod phase Pending
      0 app created
      0 app postStart-begin exec
      1 app postStart-end exec 1
      1 app hook-failed postStart exec exit-code
      1 app event FailedPostStartHook: PostStartHook failed
      1 app event Killing: FailedPostStartHook
      1 app stop-requested SIGTERM 30
      1 app exited 0 stop-signal
      1 pod phase Succeeded
    `,
  },
  {
    id: 'V-57',
    given: 'postStart fails after 1 s, has no handler for the signal, Never',
    ...story({ app: { postStart: exec, does: { ...exits(0), ...postStartTakes(1, 1) } } }, [], {
      restartPolicy: 'Never',
    }),
    expected: `
      0 pod phase Pending
      0 app created
      0 app postStart-begin exec
      1 app postStart-end exec 1
      1 app hook-failed postStart exec exit-code
      1 app event FailedPostStartHook: PostStartHook failed
      1 app event Killing: FailedPostStartHook
      1 app stop-requested SIGTERM 30
      1 app exited 143 stop-signal
      1 pod phase Failed
    `,
  },
  {
    id: 'V-58',
    given:
      'postStart sleep of 30 s, ignores the signal; deleted after 5 s: the grace begins when the hook is over',
    ...story({ app: { postStart: sleep(30), does: ignores } }, [{ at: 5, do: 'delete' }]),
    expected: `
      0 pod phase Pending
      0 app created
      0 app postStart-begin sleep
      5 pod pod-deletion-marked 30
      30 app postStart-end sleep
      30 pod phase Running
      30 app event Killing: Stopping container app
      30 app stop-requested SIGTERM 30
      60 app exited 137 SIGKILL
      60 pod phase Failed
      60 pod pod-object-deleted
    `,
  },
  {
    id: 'V-59',
    given: 'postStart never returns; deleted after 5 s: nothing ever ends it',
    ...story({ app: { postStart: exec, does: postStartTakes(null) } }, [{ at: 5, do: 'delete' }]),
    to: 1000,
    expected: `
      0 pod phase Pending
      0 app created
      0 app postStart-begin exec
      5 pod pod-deletion-marked 30
    `,
  },
  {
    id: 'V-60',
    given:
      'postStart of 40 s, a liveness probe every 5 s with a threshold of 3 that fails: no probe before the hook is over',
    ...story(
      {
        app: {
          postStart: exec,
          liveness: probe(5, 3),
          does: { ...exits(1), ...postStartTakes(40), ...failsFrom('liveness', 0) },
        },
      },
      [],
    ),
    to: 55,
    also: ['probe'],
    expected: `
      0 pod phase Pending
      0 app created
      0 app postStart-begin exec
      40 app postStart-end exec 0
      40 pod phase Running
      45 app probe liveness failure
      45 app event Unhealthy: Liveness probe failed:
      50 app probe liveness failure
      50 app event Unhealthy: Liveness probe failed:
      55 app probe liveness failure
      55 app event Unhealthy: Liveness probe failed:
      55 app event Killing: Container app failed liveness probe, will be restarted
      55 app stop-requested SIGTERM 30
    `,
  },
  {
    id: 'V-61',
    given: 'an init container of 5 s, a sidecar whose startup probe succeeds after 3 s, a main container',
    ...story(
      {
        init: { as: 'init', does: ends([5, 0]) },
        side: { as: 'sidecar', startup: probe(1, 10), does: startsUpAfter(3) },
        main: {},
      },
      [],
    ),
    to: 20,
    also: ['probe'],
    expected: `
      0 pod phase Pending
      0 init created
      5 init exited 0 own-exit
      5 side created
      6 side probe startup failure
      6 side event Unhealthy: Startup probe failed:
      7 side probe startup failure
      7 side event Unhealthy: Startup probe failed:
      8 side probe startup success
      8 main created
      8 pod phase Running
    `,
  },
  {
    id: 'V-62',
    given: 'a sidecar with a postStart sleep of 4 s and no startup probe, a main container',
    ...story({ side: { as: 'sidecar', postStart: sleep(4) }, main: {} }, []),
    to: 20,
    expected: `
      0 pod phase Pending
      0 side created
      0 side postStart-begin sleep
      4 side postStart-end sleep
      4 main created
      4 pod phase Running
    `,
  },
  {
    id: 'V-63',
    given: 'an init container ends with 1 after 2 s, Never',
    ...story({ init: { as: 'init', does: ends([2, 1]) }, main: {} }, [], { restartPolicy: 'Never' }),
    expected: `
      0 pod phase Pending
      0 init created
      2 init exited 1 own-exit
      2 pod phase Failed
    `,
  },
  {
    id: 'V-64',
    given: 'an init container ends with 1 at once, Always: it crash-loops, the pod stays Pending',
    ...story({ init: { as: 'init', does: ends([0, 1]) }, main: {} }, []),
    to: 80,
    except: ['BackOff'],
    expected: `
      0 pod phase Pending
      0 init created
      0 init exited 1 own-exit
      0 init#1 created
      0 init#1 exited 1 own-exit
      10 init#2 created
      10 init#2 exited 1 own-exit
      30 init#3 created
      30 init#3 exited 1 own-exit
      70 init#4 created
      70 init#4 exited 1 own-exit
    `,
  },
  {
    id: 'V-65',
    given:
      'the first of two containers fails its postStart after 2 s, leaves after 1 s: the second starts in the same sync',
    ...story({ a: { postStart: exec, does: { ...exits(1), ...postStartTakes(2, 1) } }, b: {} }, []),
    to: 5.5,
    expected: `
      0 pod phase Pending
      0 a created
      0 a postStart-begin exec
      2 a postStart-end exec 1
      2 a hook-failed postStart exec exit-code
      2 a event FailedPostStartHook: PostStartHook failed
      2 a event Killing: FailedPostStartHook
      2 a stop-requested SIGTERM 30
      3 a exited 143 stop-signal
      3 b created
      3 pod phase Running
      3 a#1 created
      3 a#1 postStart-begin exec
      5 a#1 postStart-end exec 1
      5 a#1 hook-failed postStart exec exit-code
      5 a#1 event FailedPostStartHook: PostStartHook failed
      5 a#1 event Killing: FailedPostStartHook
      5 a#1 stop-requested SIGTERM 30
    `,
  },
];
