import type { Stimulus } from '../../src/core/stimulus/index.ts';
import { ends, exec, exits, ignores, preStopTakes, sleep, story } from './pod.ts';
import type { Vector } from './vector.ts';

const evicted = 'Evicted: The node was low on resource: memory.';

/** Something happens at 10 s. */
const at10 = (
  what: 'evict' | 'evict-hard' | 'evict-soft' | 'preempt-kubelet' | 'node-lost',
): readonly Stimulus[] => [{ at: 10, do: what }];

const shutdown: readonly Stimulus[] = [{ at: 10, do: 'node-shutdown', seconds: 30, criticalSeconds: 10 }];

const restartAll = {
  restartPolicy: 'Never',
  restartPolicyRules: [{ action: 'RestartAllContainers', exitCodes: { operator: 'In', values: [42] } }],
};

/** What else ends a pod or its containers. */
export const triggers: readonly Vector[] = [
  {
    id: 'V-110',
    given: 'hard eviction, sleep hook of 10 s of 30 s, ignores the signal',
    ...story({ app: { preStop: sleep(10), does: ignores } }, at10('evict-hard')),
    from: 10,
    expected: `
      0 pod event ${evicted}
      0 app event Killing: Stopping container app
      0 app preStop-begin sleep
      1 app preStop-abandoned 1
      1 app stop-requested SIGTERM 2
      3 app exited 137 SIGKILL
      3 pod phase Failed Evicted
      10 app preStop-end sleep
    `,
  },
  {
    id: 'V-111',
    given: 'as V-110 on 1.29 with sleep switched on: a grace of zero counts as none given',
    ...story({ app: { preStop: sleep(10), does: ignores } }, at10('evict-hard'), {
      platform: 'kubernetes-1.29',
      gates: { PodLifecycleSleepAction: true },
    }),
    from: 10,
    expected: `
      0 pod event ${evicted}
      0 app event Killing: Stopping container app
      0 app preStop-begin sleep
      10 pod event ExceededGracePeriod: Container runtime did not kill the pod within specified grace period.
      10 app preStop-end sleep
      10 app stop-requested SIGTERM 20
      30 app exited 137 SIGKILL
      30 pod phase Failed Evicted
    `,
  },
  {
    id: 'V-112',
    given: 'as V-110 by soft eviction, evictionMaxPodGracePeriod as it comes: 0',
    ...story({ app: { preStop: sleep(10), does: ignores } }, at10('evict-soft')),
    from: 10,
    expected: `
      0 pod event ${evicted}
      0 app event Killing: Stopping container app
      0 app preStop-begin sleep
      1 app preStop-abandoned 1
      1 app stop-requested SIGTERM 2
      3 app exited 137 SIGKILL
      3 pod phase Failed Evicted
      10 app preStop-end sleep
    `,
  },
  {
    id: 'V-113',
    given:
      'soft eviction, evictionMaxPodGracePeriod 60 s, 30 s of grace, ignores the signal; 1.32: the smaller one',
    ...story({ app: { does: ignores } }, at10('evict-soft'), {
      platform: 'kubernetes-1.32',
      node: { evictionMaxPodGracePeriod: 60 },
    }),
    from: 10,
    expected: `
      0 pod event ${evicted}
      0 app event Killing: Stopping container app
      0 app stop-requested SIGTERM 30
      30 app exited 137 SIGKILL
      30 pod phase Failed Evicted
    `,
  },
  {
    id: 'V-113',
    given: 'the same on 1.31: the configured one',
    ...story({ app: { does: ignores } }, at10('evict-soft'), {
      platform: 'kubernetes-1.31',
      node: { evictionMaxPodGracePeriod: 60 },
    }),
    from: 10,
    expected: `
      0 pod event ${evicted}
      0 app event Killing: Stopping container app
      0 app stop-requested SIGTERM 60
      60 app exited 137 SIGKILL
      60 pod phase Failed Evicted
    `,
  },
  {
    id: 'V-114',
    given: 'hard eviction, Never, leaves with 0 at once: the reason is lost',
    ...story({ app: { does: exits(0, 0) } }, at10('evict-hard'), { restartPolicy: 'Never' }),
    from: 10,
    expected: `
      0 pod event ${evicted}
      0 app event Killing: Stopping container app
      0 app stop-requested SIGTERM 2
      0 app exited 0 stop-signal
      0 pod phase Succeeded
    `,
  },
  {
    id: 'V-115',
    given:
      'node shutdown of 30 s, 10 of them for critical pods; no priority, 60 s of grace, exec hook of 25 s, ignores the signal',
    ...story({ a: { preStop: exec, does: { ...ignores, ...preStopTakes(25) } } }, shutdown, { grace: 60 }),
    from: 10,
    expected: `
      0 a event Killing: Stopping container a
      0 a preStop-begin exec
      20 a preStop-abandoned 20
      20 a stop-requested SIGTERM 2
      22 a exited 137 SIGKILL
      22 a preStop-end exec 137
      22 a hook-failed preStop exec container-died
      22 a event FailedPreStopHook: PreStopHook failed
      22 pod phase Failed Terminated
    `,
  },
  {
    id: 'V-115',
    given:
      'the same shutdown, a critical pod that leaves after 1 s alone on its node: the group of the others is empty and skipped',
    ...story({ c: { does: exits(1) } }, shutdown, {
      spec: { priority: 2000000000, priorityClassName: 'system-cluster-critical' },
    }),
    from: 10,
    expected: `
      0 c event Killing: Stopping container c
      0 c stop-requested SIGTERM 10
      1 c exited 143 stop-signal
      1 pod phase Failed Terminated
    `,
  },
  {
    id: 'V-116',
    given:
      'node shutdown of 30 s, 10 of them for critical pods; 5 s of grace, ignores the signal: the smaller one',
    ...story({ app: { does: ignores } }, shutdown, { grace: 5 }),
    from: 10,
    expected: `
      0 app event Killing: Stopping container app
      0 app stop-requested SIGTERM 5
      5 app exited 137 SIGKILL
      5 pod phase Failed Terminated
    `,
  },
  {
    id: 'V-117',
    given: 'activeDeadlineSeconds 60, sleep hook of 5 s of 30 s, ignores the signal',
    ...story({ app: { preStop: sleep(5), does: ignores } }, [], { spec: { activeDeadlineSeconds: 60 } }),
    expected: `
      0 pod phase Pending
      0 app created
      0 pod phase Running
      60 pod event DeadlineExceeded: Pod was active on the node longer than the specified deadline
      60 pod event DeadlineExceeded: Pod was active on the node longer than the specified deadline
      60 app event Killing: Stopping container app
      60 app preStop-begin sleep
      65 app preStop-end sleep
      65 app stop-requested SIGTERM 25
      90 app exited 137 SIGKILL
      90 pod event DeadlineExceeded: Pod was active on the node longer than the specified deadline
      90 pod phase Failed DeadlineExceeded
      90 pod event DeadlineExceeded: Pod was active on the node longer than the specified deadline
    `,
  },
  {
    id: 'V-118',
    given: 'drained, sleep hook of 5 s, leaves after 1 s: as a delete',
    ...story({ app: { preStop: sleep(5), does: exits(1) } }, [{ at: 10, do: 'drain' }]),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30 EvictionByEvictionAPI
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
    id: 'V-119',
    given: 'makes room for a critical pod, sleep hook of 5 s, leaves after 1 s',
    ...story({ app: { preStop: sleep(5), does: exits(1) } }, at10('preempt-kubelet')),
    from: 10,
    expected: `
      0 pod event Preempting: Preempted in order to admit critical pod
      0 app event Killing: Stopping container app
      0 app preStop-begin sleep
      5 app preStop-end sleep
      5 app stop-requested SIGTERM 25
      6 app exited 143 stop-signal
      6 pod phase Failed Preempting
    `,
  },
  {
    id: 'V-120',
    given:
      'RestartAllContainers: A ends with 42 after 10 s, B has a sleep hook of 5 s and leaves after 1 s, an init container of 2 s: no hook, all again',
    ...story(
      {
        init: { as: 'init', does: ends([2, 0]) },
        a: { spec: restartAll, does: { exitsAt: [{ after: 10, code: 42 }, null] } },
        b: { preStop: sleep(5), does: exits(1) },
      },
      [],
    ),
    from: 12,
    to: 20,
    expected: `
      0 a exited 42 own-exit
      0 b event Killing: killing
      0 b hook-skipped preStop no-grace
      0 b stop-requested SIGTERM 2
      1 b exited 143 stop-signal
      1 pod phase Pending
      1 init created
      3 init exited 0 own-exit
      3 a created
      3 b created
      3 pod phase Running
    `,
  },
  {
    id: 'V-121',
    given: 'RestartAllContainers: A ends with 42 after 10 s, B ignores the signal',
    ...story(
      {
        a: { spec: restartAll, does: { exitsAt: [{ after: 10, code: 42 }, null] } },
        b: { does: ignores },
      },
      [],
    ),
    from: 10,
    to: 20,
    expected: `
      0 a exited 42 own-exit
      0 b event Killing: killing
      0 b stop-requested SIGTERM 2
      2 b exited 137 SIGKILL
      2 pod phase Pending
      2 a created
      2 b created
      2 pod phase Running
    `,
  },
  {
    id: 'V-122',
    given: 'killed for its memory after 10 s, has a sleep hook, Always: no hook, started again',
    ...story(
      {
        app: { preStop: sleep(5), does: { exitsAt: [{ after: 10, code: 137, reason: 'OOMKilled' }, null] } },
      },
      [],
    ),
    from: 10,
    to: 20,
    expected: `
      0 app exited 137 OOM
      0 app hook-skipped preStop exited-by-itself
      0 app#1 created
    `,
  },
  {
    id: 'V-123',
    given:
      'the image is changed, Never, sleep hook of 5 s, leaves after 1 s: it is started again all the same',
    ...story(
      { app: { preStop: sleep(5), does: exits(1) } },
      [
        {
          at: 10,
          do: 'patch',
          patch: { spec: { containers: [{ name: 'app', image: 'registry.example/app:2' }] } },
        },
      ],
      { restartPolicy: 'Never' },
    ),
    from: 10,
    to: 20,
    expected: `
      0 app event Killing: Container app definition changed, will be restarted
      0 app preStop-begin sleep
      5 app preStop-end sleep
      5 app stop-requested SIGTERM 25
      6 app exited 143 stop-signal
      6 app#1 created
    `,
  },
  {
    id: 'V-124',
    given: 'the node is gone, has a sleep hook: nobody runs it, the object is deleted after 5 min and stays',
    ...story({ app: { preStop: sleep(5), does: ignores } }, at10('node-lost')),
    from: 10,
    to: 600,
    expected: `
      0 pod event NodeNotReady: Node is not ready
      300 pod event TaintManagerEviction: Marking for deletion Pod default/pod
      300 pod pod-deletion-marked 30 DeletionByTaintManager
    `,
  },
  {
    id: 'V-125',
    given: 'deleted while it waits in its crash loop: nothing to kill',
    ...story({ app: { preStop: sleep(5), does: ends([1, 1]) } }, [{ at: 5, do: 'delete' }]),
    from: 5,
    expected: `
      0 pod pod-deletion-marked 30
      0 pod phase Failed
      0 pod pod-object-deleted
    `,
  },
];
