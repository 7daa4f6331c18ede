import { endsOnce, exec, exits, failsFrom, ignores, preStopTakes, probe, sleep, story } from './pod.ts';
import type { Vector } from './vector.ts';

/** What probes do, and what they bring about. */
export const probes: readonly Vector[] = [
  {
    id: 'V-68',
    given:
      'a liveness probe every 10 s with a threshold of 3 that fails; the process is there 1.2 s after its creation',
    ...story({ app: { liveness: probe(10, 3), does: { ...ignores, ...failsFrom('liveness', 0) } } }, [], {
      timing: { create: 1.2 },
    }),
    to: 31,
    also: ['probe'],
    expected: `
      0 pod phase Pending
      0 app created
      1.2 pod phase Running
      10 app probe liveness failure
      10 app event Unhealthy: Liveness probe failed:
      20 app probe liveness failure
      20 app event Unhealthy: Liveness probe failed:
      30 app probe liveness failure
      30 app event Unhealthy: Liveness probe failed:
      30 app event Killing: Container app failed liveness probe, will be restarted
      30 app stop-requested SIGTERM 30
    `,
  },
  {
    id: 'V-69',
    given: 'as V-68 with an initial delay of 15 s: the first tick that is old enough is the second',
    ...story(
      {
        app: {
          liveness: probe(10, 3, { initialDelaySeconds: 15 }),
          does: { ...ignores, ...failsFrom('liveness', 0) },
        },
      },
      [],
      { timing: { create: 1.2 } },
    ),
    to: 41,
    also: ['probe'],
    expected: `
      0 pod phase Pending
      0 app created
      1.2 pod phase Running
      20 app probe liveness failure
      20 app event Unhealthy: Liveness probe failed:
      30 app probe liveness failure
      30 app event Unhealthy: Liveness probe failed:
      40 app probe liveness failure
      40 app event Unhealthy: Liveness probe failed:
      40 app event Killing: Container app failed liveness probe, will be restarted
      40 app stop-requested SIGTERM 30
    `,
  },
  {
    id: 'V-70',
    given:
      'a startup probe every 5 s with a threshold of 6 and its own grace of 10 s fails, 60 s of grace, sleep hook of 4 s, ignores the signal; the process is there after 1 s',
    ...story(
      {
        app: {
          preStop: sleep(4),
          startup: probe(5, 6, { terminationGracePeriodSeconds: 10 }),
          does: { ...ignores, ...failsFrom('startup', 0) },
        },
      },
      [],
      { grace: 60, timing: { create: 1 } },
    ),
    to: 40,
    also: ['probe'],
    expected: `
      0 pod phase Pending
      0 app created
      1 pod phase Running
      5 app probe startup failure
      5 app event Unhealthy: Startup probe failed:
      10 app probe startup failure
      10 app event Unhealthy: Startup probe failed:
      15 app probe startup failure
      15 app event Unhealthy: Startup probe failed:
      20 app probe startup failure
      20 app event Unhealthy: Startup probe failed:
      25 app probe startup failure
      25 app event Unhealthy: Startup probe failed:
      30 app probe startup failure
      30 app event Unhealthy: Startup probe failed:
      30 app event Killing: Container app failed startup probe, will be restarted
      30 app preStop-begin sleep
      34 app preStop-end sleep
      34 app stop-requested SIGTERM 6
      40 app exited 137 SIGKILL
      40 app#1 created
    `,
  },
  {
    id: 'V-71',
    given: 'a liveness probe fails for the third time at 30 s, sleep hook of 5 s, leaves after 1 s, Always',
    ...story(
      {
        app: {
          preStop: sleep(5),
          liveness: probe(10, 3),
          does: { ...exits(1), ...failsFrom('liveness', 5) },
        },
      },
      [],
    ),
    from: 30,
    to: 8,
    expected: `
      0 app event Unhealthy: Liveness probe failed:
      0 app event Killing: Container app failed liveness probe, will be restarted
      0 app preStop-begin sleep
      5 app preStop-end sleep
      5 app stop-requested SIGTERM 25
      6 app exited 143 stop-signal
      6 app#1 created
    `,
  },
  {
    id: 'V-72',
    given: "the liveness probe's own grace of 120 s is longer than the pod's, ignores the signal",
    ...story(
      {
        app: {
          liveness: probe(10, 3, { terminationGracePeriodSeconds: 120 }),
          does: { ...ignores, ...failsFrom('liveness', 0) },
        },
      },
      [],
    ),
    from: 30,
    to: 120,
    expected: `
      0 app event Unhealthy: Liveness probe failed:
      0 app event Killing: Container app failed liveness probe, will be restarted
      0 app stop-requested SIGTERM 120
      120 app exited 137 SIGKILL
      120 app#1 created
    `,
  },
  {
    id: 'V-73',
    given:
      'no grace in the spec, exec hook of 5 s, a liveness probe fails, ignores the signal: no hook, and 2 s',
    ...story(
      {
        app: {
          preStop: exec,
          liveness: probe(10, 3),
          does: { ...ignores, ...preStopTakes(5), ...failsFrom('liveness', 0) },
        },
      },
      [],
      { grace: 0 },
    ),
    from: 30,
    to: 2,
    expected: `
      0 app event Unhealthy: Liveness probe failed:
      0 app event Killing: Container app failed liveness probe, will be restarted
      0 app hook-skipped preStop no-grace
      0 app stop-requested SIGTERM 2
      2 app exited 137 SIGKILL
      2 app#1 created
    `,
  },
  {
    id: 'V-74',
    given:
      'Never, one container, its liveness probe with its own grace of 5 s fails, ignores the signal: the whole pod is killed',
    ...story(
      {
        app: {
          liveness: probe(10, 3, { terminationGracePeriodSeconds: 5 }),
          does: { ...ignores, ...failsFrom('liveness', 0) },
        },
      },
      [],
      { restartPolicy: 'Never' },
    ),
    from: 30,
    expected: `
      0 app event Unhealthy: Liveness probe failed:
      0 app event Killing: Stopping container app
      0 app stop-requested SIGTERM 30
      30 app exited 137 SIGKILL
      30 pod phase Failed
    `,
  },
  {
    id: 'V-75',
    given:
      'Never, two containers, the liveness probe of one with its own grace of 5 s fails, ignores the signal: the other goes on',
    ...story(
      {
        a: {
          liveness: probe(10, 3, { terminationGracePeriodSeconds: 5 }),
          does: { ...ignores, ...failsFrom('liveness', 0) },
        },
        b: {},
      },
      [],
      { restartPolicy: 'Never' },
    ),
    from: 30,
    to: 100,
    expected: `
      0 a event Unhealthy: Liveness probe failed:
      0 a event Killing: Container a failed liveness probe
      0 a stop-requested SIGTERM 5
      5 a exited 137 SIGKILL
    `,
  },
  {
    id: 'V-76',
    given:
      'the liveness probe of A kills it at 30 s, it ignores the signal; B crashes 2 s later and waits for the worker',
    ...story(
      {
        a: { liveness: probe(10, 3), does: { ...ignores, ...failsFrom('liveness', 0) } },
        b: { does: endsOnce(32, 1) },
      },
      [],
    ),
    from: 30,
    to: 31,
    expected: `
      0 a event Unhealthy: Liveness probe failed:
      0 a event Killing: Container a failed liveness probe, will be restarted
      0 a stop-requested SIGTERM 30
      2 b exited 1 own-exit
      30 a exited 137 SIGKILL
      30 a#1 created
      30 b#1 created
    `,
  },
  {
    id: 'V-77',
    given:
      'a liveness kill at 30 s, ignores the signal; deleted 10 s later: it is started once more, then killed with all of the grace',
    ...story({ app: { liveness: probe(10, 3), does: { ...ignores, ...failsFrom('liveness', 0) } } }, [
      { at: 40, do: 'delete' },
    ]),
    from: 30,
    expected: `
      0 app event Unhealthy: Liveness probe failed:
      0 app event Killing: Container app failed liveness probe, will be restarted
      0 app stop-requested SIGTERM 30
      10 pod pod-deletion-marked 30
      30 app exited 137 SIGKILL
      30 app#1 created
      30 app#1 event Killing: Stopping container app
      30 app#1 stop-requested SIGTERM 30
      60 app#1 exited 137 SIGKILL
      60 pod phase Failed
      60 pod pod-object-deleted
    `,
  },
  {
    id: 'V-78',
    given:
      'a liveness probe every 2 s begins to fail as the pod is deleted, sleep hook of 20 s, leaves at once: it is asked no more',
    ...story(
      {
        app: {
          preStop: sleep(20),
          liveness: probe(2, 3),
          does: { ...exits(0, 0), ...failsFrom('liveness', 11) },
        },
      },
      [{ at: 11, do: 'delete' }],
    ),
    from: 11,
    also: ['probe'],
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app preStop-begin sleep
      20 app preStop-end sleep
      20 app stop-requested SIGTERM 10
      20 app exited 0 stop-signal
      20 pod phase Succeeded
      20 pod pod-object-deleted
    `,
  },
  {
    id: 'V-79',
    given:
      'a readiness probe every 1 s with a threshold of 3 fails from 3 s after the delete, sleep hook of 6.5 s, leaves at once',
    ...story(
      {
        app: {
          preStop: sleep(6),
          readiness: probe(1, 3),
          does: { ...exits(0, 0), ...failsFrom('readiness', 13) },
        },
      },
      [{ at: 10.5, do: 'delete' }],
    ),
    from: 10.5,
    also: ['probe', 'ready', 'unready', 'endpoint'],
    expected: `
      0 pod pod-deletion-marked 30
      0 pod endpoint serving terminating
      0 app event Killing: Stopping container app
      0 app preStop-begin sleep
      0.5 app probe readiness success
      1.5 app probe readiness success
      2.5 app probe readiness failure
      2.5 app event Unhealthy: Readiness probe failed:
      3.5 app probe readiness failure
      3.5 app event Unhealthy: Readiness probe failed:
      4.5 app probe readiness failure
      4.5 app event Unhealthy: Readiness probe failed:
      4.5 app unready
      4.5 pod endpoint terminating
      5.5 app probe readiness failure
      5.5 app event Unhealthy: Readiness probe failed:
      6 app preStop-end sleep
      6 app stop-requested SIGTERM 24
      6 app exited 0 stop-signal
      6 pod phase Succeeded
      6 pod pod-object-deleted
    `,
  },
  {
    id: 'V-80',
    given: 'a readiness probe every 5 s with a threshold of 3 fails from 8 s on: nothing is killed',
    ...story({ app: { readiness: probe(5, 3), does: failsFrom('readiness', 8) } }, []),
    to: 27,
    also: ['ready', 'unready'],
    expected: `
      0 pod phase Pending
      0 app created
      0 pod phase Running
      0 app ready
      10 app event Unhealthy: Readiness probe failed:
      15 app event Unhealthy: Readiness probe failed:
      20 app event Unhealthy: Readiness probe failed:
      20 app unready
      20 app event Unhealthy: Readiness probe failed:
      25 app event Unhealthy: Readiness probe failed:
    `,
    corrected: 'A status that is not ready makes the readiness probe run at once (probe-readiness-toggle).',
  },
];
