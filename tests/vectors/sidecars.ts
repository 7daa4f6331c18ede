import { deleted, ends, endsOnce, exec, exits, ignores, preStopTakes, sleep, story } from './pod.ts';
import type { Vector } from './vector.ts';

const side = 'sidecar' as const;

/** Pods with sidecars: they end after the main containers, the last first, all on one grace. */
export const sidecars: readonly Vector[] = [
  {
    id: 'V-93',
    given: 'two sidecars and a main container, each leaves after 1 s; deleted',
    ...story(
      { s1: { as: side, does: exits(1) }, s2: { as: side, does: exits(1) }, main: { does: exits(1) } },
      deleted,
    ),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 s1 event Killing: Stopping container s1
      0 s2 event Killing: Stopping container s2
      0 main event Killing: Stopping container main
      0 main stop-requested SIGTERM 30
      1 main exited 143 stop-signal
      1 s2 stop-requested SIGTERM 29
      2 s2 exited 143 stop-signal
      2 s1 stop-requested SIGTERM 28
      3 s1 exited 143 stop-signal
      3 pod phase Failed
      3 pod pod-object-deleted
    `,
  },
  {
    id: 'V-94',
    given: '5 s of grace; the main container needs 20 s, the sidecars 20, 1 and 20 s; deleted',
    ...story(
      {
        s1: { as: side, does: exits(20, 0) },
        s2: { as: side, does: exits(1, 0) },
        s3: { as: side, does: exits(20, 0) },
        main: { does: exits(20, 0) },
      },
      deleted,
      { grace: 5 },
    ),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 5
      0 s1 event Killing: Stopping container s1
      0 s2 event Killing: Stopping container s2
      0 s3 event Killing: Stopping container s3
      0 main event Killing: Stopping container main
      0 main stop-requested SIGTERM 5
      5 s1 stop-requested SIGTERM 2
      5 s2 stop-requested SIGTERM 2
      5 s3 stop-requested SIGTERM 2
      5 main exited 137 SIGKILL
      6 s2 exited 0 stop-signal
      7 s1 exited 137 SIGKILL
      7 s3 exited 137 SIGKILL
      7 pod phase Failed
      7 pod pod-object-deleted
    `,
  },
  {
    id: 'V-95',
    given: '5 s of grace; the main container needs 1 s, the sidecars 1, 20 and 1 s; deleted',
    ...story(
      {
        s1: { as: side, does: exits(1, 0) },
        s2: { as: side, does: exits(20, 0) },
        s3: { as: side, does: exits(1, 0) },
        main: { does: exits(1, 0) },
      },
      deleted,
      { grace: 5 },
    ),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 5
      0 s1 event Killing: Stopping container s1
      0 s2 event Killing: Stopping container s2
      0 s3 event Killing: Stopping container s3
      0 main event Killing: Stopping container main
      0 main stop-requested SIGTERM 5
      1 main exited 0 stop-signal
      1 s3 stop-requested SIGTERM 4
      2 s3 exited 0 stop-signal
      2 s2 stop-requested SIGTERM 3
      5 s1 stop-requested SIGTERM 2
      5 s2 exited 137 SIGKILL
      6 s1 exited 0 stop-signal
      6 pod phase Succeeded
      6 pod pod-object-deleted
    `,
  },
  {
    id: 'V-96',
    given:
      'the main container has a sleep hook of 10 s and leaves after 1 s, the sidecar one of 5 s and ignores the signal; deleted',
    ...story(
      {
        s1: { as: side, preStop: sleep(5), does: ignores },
        main: { preStop: sleep(10), does: exits(1) },
      },
      deleted,
    ),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 s1 event Killing: Stopping container s1
      0 s1 preStop-begin sleep
      0 main event Killing: Stopping container main
      0 main preStop-begin sleep
      5 s1 preStop-end sleep
      10 main preStop-end sleep
      10 main stop-requested SIGTERM 20
      11 main exited 143 stop-signal
      11 s1 stop-requested SIGTERM 19
      30 s1 exited 137 SIGKILL
      30 pod phase Failed
      30 pod pod-object-deleted
    `,
  },
  {
    id: 'V-97',
    given:
      'the main container leaves with 0 after 5 s; three sidecars ignore the signal and their exec hooks hang; deleted',
    ...story(
      {
        s1: { as: side, preStop: exec, does: { ...ignores, ...preStopTakes(null) } },
        s2: { as: side, preStop: exec, does: { ...ignores, ...preStopTakes(null) } },
        s3: { as: side, preStop: exec, does: { ...ignores, ...preStopTakes(null) } },
        main: { does: exits(5, 0) },
      },
      deleted,
    ),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 s1 event Killing: Stopping container s1
      0 s1 preStop-begin exec
      0 s2 event Killing: Stopping container s2
      0 s2 preStop-begin exec
      0 s3 event Killing: Stopping container s3
      0 s3 preStop-begin exec
      0 main event Killing: Stopping container main
      0 main stop-requested SIGTERM 30
      5 main exited 0 stop-signal
      30 s1 preStop-abandoned 30
      30 s1 stop-requested SIGTERM 2
      30 s2 preStop-abandoned 30
      30 s2 stop-requested SIGTERM 2
      30 s3 preStop-abandoned 30
      30 s3 stop-requested SIGTERM 2
      32 s1 exited 137 SIGKILL
      32 s1 preStop-end exec 137
      32 s1 hook-failed preStop exec container-died
      32 s1 event FailedPreStopHook: PreStopHook failed
      32 s2 exited 137 SIGKILL
      32 s2 preStop-end exec 137
      32 s2 hook-failed preStop exec container-died
      32 s2 event FailedPreStopHook: PreStopHook failed
      32 s3 exited 137 SIGKILL
      32 s3 preStop-end exec 137
      32 s3 hook-failed preStop exec container-died
      32 s3 event FailedPreStopHook: PreStopHook failed
      32 pod phase Succeeded
      32 pod pod-object-deleted
    `,
  },
  {
    id: 'V-98',
    given: 'the main container ignores the signal, the sidecar leaves after 1 s; deleted',
    ...story({ s1: { as: side, does: exits(1) }, main: { does: ignores } }, deleted),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 s1 event Killing: Stopping container s1
      0 main event Killing: Stopping container main
      0 main stop-requested SIGTERM 30
      30 s1 stop-requested SIGTERM 2
      30 main exited 137 SIGKILL
      31 s1 exited 143 stop-signal
      31 pod phase Failed
      31 pod pod-object-deleted
    `,
  },
  {
    id: 'V-99',
    given: 'the main container leaves after 28.5 s, the sidecar ignores the signal; deleted',
    ...story({ s1: { as: side, does: ignores }, main: { does: exits(28.5) } }, deleted),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 s1 event Killing: Stopping container s1
      0 main event Killing: Stopping container main
      0 main stop-requested SIGTERM 30
      28.5 main exited 143 stop-signal
      28.5 s1 stop-requested SIGTERM 2
      30.5 s1 exited 137 SIGKILL
      30.5 pod phase Failed
      30.5 pod pod-object-deleted
    `,
  },
  {
    id: 'V-100',
    given: 'the main container leaves after 29 s, two sidecars ignore the signal; deleted',
    ...story(
      { s1: { as: side, does: ignores }, s2: { as: side, does: ignores }, main: { does: exits(29) } },
      deleted,
    ),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 s1 event Killing: Stopping container s1
      0 s2 event Killing: Stopping container s2
      0 main event Killing: Stopping container main
      0 main stop-requested SIGTERM 30
      29 main exited 143 stop-signal
      29 s2 stop-requested SIGTERM 2
      30 s1 stop-requested SIGTERM 2
      31 s2 exited 137 SIGKILL
      32 s1 exited 137 SIGKILL
      32 pod phase Failed
      32 pod pod-object-deleted
    `,
  },
  {
    id: 'V-101',
    given:
      'the main container ends by itself 3 s into its sleep hook of 10 s, the sidecar leaves after 1 s; deleted: the sidecar waits for the hook',
    ...story(
      {
        s1: { as: side, does: exits(1) },
        main: { preStop: sleep(10), does: ends([13, 0]) },
      },
      deleted,
    ),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 s1 event Killing: Stopping container s1
      0 main event Killing: Stopping container main
      0 main preStop-begin sleep
      3 main exited 0 own-exit
      10 main preStop-end sleep
      10 main stop-requested SIGTERM 20 already exited
      10 s1 stop-requested SIGTERM 20
      11 s1 exited 143 stop-signal
      11 pod phase Succeeded
      11 pod pod-object-deleted
    `,
  },
  {
    id: 'V-102',
    given:
      "the sidecar's exec hook takes 2.7 s and it ignores the signal, the main container leaves after 4.5 s; deleted: both are rounded down",
    ...story(
      {
        s1: { as: side, preStop: exec, does: { ...ignores, ...preStopTakes(2.7) } },
        main: { does: exits(4.5) },
      },
      deleted,
    ),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 s1 event Killing: Stopping container s1
      0 s1 preStop-begin exec
      0 main event Killing: Stopping container main
      0 main stop-requested SIGTERM 30
      2.7 s1 preStop-end exec 0
      4.5 main exited 143 stop-signal
      4.5 s1 stop-requested SIGTERM 27
      31.5 s1 exited 137 SIGKILL
      31.5 pod phase Failed
      31.5 pod pod-object-deleted
    `,
  },
  {
    id: 'V-103',
    given: 'as V-93 on 1.28 with sidecars switched on: no order yet',
    ...story(
      { s1: { as: side, does: exits(1) }, s2: { as: side, does: exits(1) }, main: { does: exits(1) } },
      deleted,
      { platform: 'kubernetes-1.28', gates: { SidecarContainers: true } },
    ),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 s1 event Killing: Stopping container s1
      0 s1 stop-requested SIGTERM 30
      0 s2 event Killing: Stopping container s2
      0 s2 stop-requested SIGTERM 30
      0 main event Killing: Stopping container main
      0 main stop-requested SIGTERM 30
      1 s1 exited 143 stop-signal
      1 s2 exited 143 stop-signal
      1 main exited 143 stop-signal
      1 pod phase Failed
      1 pod pod-object-deleted
    `,
  },
  {
    id: 'V-104',
    given:
      'Never; the main container ends with 0 after 100 s; the sidecar has a sleep hook of 5 s and ignores the signal',
    ...story(
      {
        s1: { as: side, preStop: sleep(5), does: ignores },
        main: { does: ends([100, 0]) },
      },
      [],
      { restartPolicy: 'Never' },
    ),
    expected: `
      0 pod phase Pending
      0 s1 created
      0 main created
      0 pod phase Running
      100 main exited 0 own-exit
      100 s1 event Killing: Stopping container s1
      100 s1 preStop-begin sleep
      105 s1 preStop-end sleep
      105 s1 stop-requested SIGTERM 25
      130 s1 exited 137 SIGKILL
      130 pod phase Succeeded
    `,
  },
  {
    id: 'V-105',
    given:
      "the sidecar's exec hook makes it end after 1 s, the main container has a sleep hook of 10 s and leaves after 1 s; deleted: the main container loses its proxy",
    ...story(
      {
        s1: { as: side, preStop: exec, does: { ...endsOnce(11, 0), ...preStopTakes(1.5) } },
        main: { preStop: sleep(10), does: exits(1) },
      },
      deleted,
    ),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 s1 event Killing: Stopping container s1
      0 s1 preStop-begin exec
      0 main event Killing: Stopping container main
      0 main preStop-begin sleep
      1 s1 exited 0 own-exit
      1 s1 preStop-end exec 137
      1 s1 hook-failed preStop exec container-died
      1 s1 event FailedPreStopHook: PreStopHook failed
      10 main preStop-end sleep
      10 main stop-requested SIGTERM 20
      11 main exited 143 stop-signal
      11 s1 stop-requested SIGTERM 19 already exited
      11 pod phase Failed
      11 pod pod-object-deleted
    `,
  },
  {
    id: 'V-106',
    given:
      'the sidecar crashes 2 s into the termination, the main container needs 20 s; deleted: it is not restarted',
    ...story({ s1: { as: side, does: ends([12, 1]) }, main: { does: exits(20) } }, deleted),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 s1 event Killing: Stopping container s1
      0 main event Killing: Stopping container main
      0 main stop-requested SIGTERM 30
      2 s1 exited 1 own-exit
      20 main exited 143 stop-signal
      20 s1 stop-requested SIGTERM 10 already exited
      20 pod phase Failed
      20 pod pod-object-deleted
    `,
  },
  {
    id: 'V-107',
    given: 'an init container runs beside a sidecar, both leave after 1 s; deleted: both at once',
    ...story(
      {
        s1: { as: side, does: exits(1) },
        init: { as: 'init', does: { ...exits(1), exitsAt: [null] } },
        main: {},
      },
      deleted,
    ),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 s1 event Killing: Stopping container s1
      0 init event Killing: Stopping container init
      0 s1 stop-requested SIGTERM 30
      0 init stop-requested SIGTERM 30
      1 s1 exited 143 stop-signal
      1 init exited 143 stop-signal
      1 pod phase Failed
      1 pod pod-object-deleted
    `,
  },
];
