import { deleted, ends, exec, exits, ignores, preStopTakes, sleep, story } from './pod.ts';
import type { Vector } from './vector.ts';

/** One delete of a pod that runs. */
export const deletion: readonly Vector[] = [
  {
    id: 'V-1',
    given: '30 s of grace, no hook, leaves with 0 after 3 s; deleted',
    ...story({ app: { does: exits(3, 0) } }, deleted),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app stop-requested SIGTERM 30
      3 app exited 0 stop-signal
      3 pod phase Succeeded
      3 pod pod-object-deleted
    `,
  },
  {
    id: 'V-2',
    given: 'as V-1, but has no handler for the signal',
    ...story({ app: { does: exits(3) } }, deleted),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app stop-requested SIGTERM 30
      3 app exited 143 stop-signal
      3 pod phase Failed
      3 pod pod-object-deleted
    `,
  },
  {
    id: 'V-3',
    given: '30 s of grace, no hook, ignores the signal; deleted',
    ...story({ app: { does: ignores } }, deleted),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app stop-requested SIGTERM 30
      30 app exited 137 SIGKILL
      30 pod phase Failed
      30 pod pod-object-deleted
    `,
  },
  {
    id: 'V-4',
    given: 'sleep hook of 5 s, leaves after 1 s; deleted',
    ...story({ app: { preStop: sleep(5), does: exits(1) } }, deleted),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app preStop-begin sleep
      5 app preStop-end sleep
      5 app stop-requested SIGTERM 25
      6 app exited 143 stop-signal
      6 pod phase Failed
      6 pod pod-object-deleted
    `,
  },
  {
    id: 'V-5',
    given: 'sleep hook of 5 s of 30 s, ignores the signal; deleted',
    ...story({ app: { preStop: sleep(5), does: ignores } }, deleted),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app preStop-begin sleep
      5 app preStop-end sleep
      5 app stop-requested SIGTERM 25
      30 app exited 137 SIGKILL
      30 pod phase Failed
      30 pod pod-object-deleted
    `,
  },
  {
    id: 'V-6',
    given: 'exec hook of 4.9 s of 30 s, ignores the signal; deleted: only whole seconds are taken off',
    ...story({ app: { preStop: exec, does: { ...ignores, ...preStopTakes(4.9) } } }, deleted),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app preStop-begin exec
      4.9 app preStop-end exec 0
      4.9 app stop-requested SIGTERM 26
      30.9 app exited 137 SIGKILL
      30.9 pod phase Failed
      30.9 pod pod-object-deleted
    `,
  },
  {
    id: 'V-7',
    given: 'sleep hook of 10 s of 10 s, leaves after 1 s; deleted: the hook used all of it',
    ...story({ app: { preStop: sleep(10), does: exits(1) } }, deleted, { grace: 10 }),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 10
      0 app event Killing: Stopping container app
      0 app preStop-begin sleep
      10 app preStop-end sleep
      10 app preStop-abandoned 10
      10 app stop-requested SIGTERM 2
      11 app exited 143 stop-signal
      11 pod phase Failed
      11 pod pod-object-deleted
    `,
    corrected:
      'A hook that ends at the very end of the grace is abandoned all the same (pre-exec-30-of-30-ignore).',
  },
  {
    id: 'V-8',
    given: 'sleep hook of 10 s of 10 s, ignores the signal; deleted',
    ...story({ app: { preStop: sleep(10), does: ignores } }, deleted, { grace: 10 }),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 10
      0 app event Killing: Stopping container app
      0 app preStop-begin sleep
      10 app preStop-end sleep
      10 app preStop-abandoned 10
      10 app stop-requested SIGTERM 2
      12 app exited 137 SIGKILL
      12 pod phase Failed
      12 pod pod-object-deleted
    `,
  },
  {
    id: 'V-9',
    given: 'exec hook of 60 s, 30 s of grace, ignores the signal; deleted: the hook dies with its container',
    ...story({ app: { preStop: exec, does: { ...ignores, ...preStopTakes(60) } } }, deleted),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app preStop-begin exec
      30 app preStop-abandoned 30
      30 app stop-requested SIGTERM 2
      32 app exited 137 SIGKILL
      32 app preStop-end exec 137
      32 app hook-failed preStop exec container-died
      32 app event FailedPreStopHook: PreStopHook failed
      32 pod phase Failed
      32 pod pod-object-deleted
    `,
  },
  {
    id: 'V-10',
    given: 'exec hook of 60 s, 30 s of grace, leaves with 0 after 1 s; deleted',
    ...story({ app: { preStop: exec, does: { ...exits(1, 0), ...preStopTakes(60) } } }, deleted),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app preStop-begin exec
      30 app preStop-abandoned 30
      30 app stop-requested SIGTERM 2
      31 app exited 0 stop-signal
      31 app preStop-end exec 137
      31 app hook-failed preStop exec container-died
      31 app event FailedPreStopHook: PreStopHook failed
      31 pod phase Succeeded
      31 pod pod-object-deleted
    `,
  },
  {
    id: 'V-11',
    given: 'exec hook that fails at once, leaves after 2 s; deleted',
    ...story({ app: { preStop: exec, does: { ...exits(2), ...preStopTakes(0, 1) } } }, deleted),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app preStop-begin exec
      0 app preStop-end exec 1
      0 app hook-failed preStop exec exit-code
      0 app event FailedPreStopHook: PreStopHook failed
      0 app stop-requested SIGTERM 30
      2 app exited 143 stop-signal
      2 pod phase Failed
      2 pod pod-object-deleted
    `,
  },
  {
    id: 'V-12',
    given: 'exec hook of 29 s of 30 s, ignores the signal; deleted: the one second left becomes two',
    ...story({ app: { preStop: exec, does: { ...ignores, ...preStopTakes(29) } } }, deleted),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app preStop-begin exec
      29 app preStop-end exec 0
      29 app stop-requested SIGTERM 2
      31 app exited 137 SIGKILL
      31 pod phase Failed
      31 pod pod-object-deleted
    `,
  },
  {
    id: 'V-13',
    given: 'exec hook of 28 s of 30 s, ignores the signal; deleted',
    ...story({ app: { preStop: exec, does: { ...ignores, ...preStopTakes(28) } } }, deleted),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app preStop-begin exec
      28 app preStop-end exec 0
      28 app stop-requested SIGTERM 2
      30 app exited 137 SIGKILL
      30 pod phase Failed
      30 pod pod-object-deleted
    `,
  },
  {
    id: 'V-14',
    given: 'exec hook of 28.5 s of 30 s, ignores the signal; deleted',
    ...story({ app: { preStop: exec, does: { ...ignores, ...preStopTakes(28.5) } } }, deleted),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app preStop-begin exec
      28.5 app preStop-end exec 0
      28.5 app stop-requested SIGTERM 2
      30.5 app exited 137 SIGKILL
      30.5 pod phase Failed
      30.5 pod pod-object-deleted
    `,
  },
  {
    id: 'V-15',
    given: '1 s of grace, no hook, ignores the signal; deleted: it gets 2 s',
    ...story({ app: { does: ignores } }, deleted, { grace: 1 }),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 1
      0 app event Killing: Stopping container app
      0 app stop-requested SIGTERM 2
      2 app exited 137 SIGKILL
      2 pod phase Failed
      2 pod pod-object-deleted
    `,
  },
  {
    id: 'V-16',
    given: '1 s of grace, exec hook of 0.5 s, ignores the signal; deleted',
    ...story({ app: { preStop: exec, does: { ...ignores, ...preStopTakes(0.5) } } }, deleted, { grace: 1 }),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 1
      0 app event Killing: Stopping container app
      0 app preStop-begin exec
      0.5 app preStop-end exec 0
      0.5 app stop-requested SIGTERM 2
      2.5 app exited 137 SIGKILL
      2.5 pod phase Failed
      2.5 pod pod-object-deleted
    `,
  },
  {
    id: 'V-17',
    given: '60 s of grace, sleep hook of 10 s, ignores the signal; deleted with a grace of 5 s',
    ...story(
      { app: { preStop: sleep(10), does: ignores } },
      [{ at: 10, do: 'delete', gracePeriodSeconds: 5 }],
      { grace: 60 },
    ),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 5
      0 app event Killing: Stopping container app
      0 app preStop-begin sleep
      5 app preStop-abandoned 5
      5 app stop-requested SIGTERM 2
      7 app exited 137 SIGKILL
      7 pod phase Failed
      7 pod pod-object-deleted
      10 app preStop-end sleep
    `,
  },
  {
    id: 'V-18',
    given: 'sleep hook of 10 s, ignores the signal; deleted by force',
    ...story({ app: { preStop: sleep(10), does: ignores } }, [{ at: 10, do: 'force-delete' }]),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 0
      0 pod pod-object-deleted
      0 app event Killing: Stopping container app
      0 app preStop-begin sleep
      1 app preStop-abandoned 1
      1 app stop-requested SIGTERM 2
      3 app exited 137 SIGKILL
      10 app preStop-end sleep
    `,
  },
  {
    id: 'V-19',
    given: 'no grace in the spec, exec hook of 10 s, ignores the signal; deleted',
    ...story({ app: { preStop: exec, does: { ...ignores, ...preStopTakes(10) } } }, deleted, { grace: 0 }),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 0
      0 pod pod-object-deleted
      0 app event Killing: Stopping container app
      0 app preStop-begin exec
      1 app preStop-abandoned 1
      1 app stop-requested SIGTERM 2
      3 app exited 137 SIGKILL
      3 app preStop-end exec 137
      3 app hook-failed preStop exec container-died
      3 app event FailedPreStopHook: PreStopHook failed
    `,
  },
  {
    id: 'V-20',
    given: 'as V-18 on 1.29 with sleep switched on: a grace of zero counts as none given',
    ...story({ app: { preStop: sleep(10), does: ignores } }, [{ at: 10, do: 'force-delete' }], {
      platform: 'kubernetes-1.29',
      gates: { PodLifecycleSleepAction: true },
    }),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 0
      0 pod pod-object-deleted
      0 app event Killing: Stopping container app
      0 app preStop-begin sleep
      10 app preStop-end sleep
      10 app stop-requested SIGTERM 20
      30 app exited 137 SIGKILL
    `,
  },
  {
    id: 'V-21',
    given: 'the process ends by itself 3 s into a sleep hook of 10 s; deleted: the kubelet sleeps on',
    ...story({ app: { preStop: sleep(10), does: ends([13, 0]) } }, deleted),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app preStop-begin sleep
      3 app exited 0 own-exit
      10 app preStop-end sleep
      10 app stop-requested SIGTERM 20 already exited
      10 pod phase Succeeded
      10 pod pod-object-deleted
    `,
  },
  {
    id: 'V-22',
    given: 'an exec hook that ends its own container after 0.2 s and would go on for 5 s; deleted',
    ...story({ app: { preStop: exec, does: { ...ends([10.2, 143]), ...preStopTakes(5.2) } } }, deleted),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app preStop-begin exec
      0.2 app exited 143 own-exit
      0.2 app preStop-end exec 137
      0.2 app hook-failed preStop exec container-died
      0.2 app event FailedPreStopHook: PreStopHook failed
      0.2 app stop-requested SIGTERM 30 already exited
      0.2 pod phase Failed
      0.2 pod pod-object-deleted
    `,
  },
  {
    id: 'V-23',
    given: '100 s of grace, sleep hook of 50 s, leaves after 1 s; deleted',
    ...story({ app: { preStop: sleep(50), does: exits(1) } }, deleted, { grace: 100 }),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 100
      0 app event Killing: Stopping container app
      0 app preStop-begin sleep
      50 app preStop-end sleep
      50 app stop-requested SIGTERM 50
      51 app exited 143 stop-signal
      51 pod phase Failed
      51 pod pod-object-deleted
    `,
  },
  {
    id: 'V-24',
    given: '100 s of grace, sleep hook of 50 s, ignores the signal; deleted with a grace of 30 s',
    ...story(
      { app: { preStop: sleep(50), does: ignores } },
      [{ at: 10, do: 'delete', gracePeriodSeconds: 30 }],
      { grace: 100 },
    ),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app preStop-begin sleep
      30 app preStop-abandoned 30
      30 app stop-requested SIGTERM 2
      32 app exited 137 SIGKILL
      32 pod phase Failed
      32 pod pod-object-deleted
      50 app preStop-end sleep
    `,
  },
  {
    id: 'V-25',
    given: 'stop signal SIGUSR1 behind its gate, leaves after 1 s; deleted',
    ...story({ app: { stopSignal: 'SIGUSR1', does: exits(1, 0) } }, deleted, {
      spec: { os: { name: 'linux' } },
      gates: { ContainerStopSignals: true },
    }),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app stop-requested SIGUSR1 30
      1 app exited 0 stop-signal
      1 pod phase Succeeded
      1 pod pod-object-deleted
    `,
  },
  {
    id: 'V-26',
    given:
      'two containers, one with a sleep hook of 8 s, both leave after 1 s; deleted: each has its own clock',
    ...story({ a: { preStop: sleep(8), does: exits(1) }, b: { does: exits(1) } }, deleted),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 a event Killing: Stopping container a
      0 a preStop-begin sleep
      0 b event Killing: Stopping container b
      0 b stop-requested SIGTERM 30
      1 b exited 143 stop-signal
      8 a preStop-end sleep
      8 a stop-requested SIGTERM 22
      9 a exited 143 stop-signal
      9 pod phase Failed
      9 pod pod-object-deleted
    `,
  },
];
