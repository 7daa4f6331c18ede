import { deleted, exits, http, https, preStopMeets, preStopTakes, sleep, story, tcp } from './pod.ts';
import type { Vector } from './vector.ts';

/** What the kinds of hooks do. */
export const hooks: readonly Vector[] = [
  {
    id: 'V-42',
    given:
      'a preStop httpGet is answered with 500 after 1 s, leaves at once; deleted: any answer is a success',
    ...story(
      { app: { preStop: http, does: { ...exits(0, 0), ...preStopMeets({ duration: 1, httpStatus: 500 }) } } },
      deleted,
    ),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app preStop-begin httpGet
      1 app preStop-end httpGet 500
      1 app stop-requested SIGTERM 29
      1 app exited 0 stop-signal
      1 pod phase Succeeded
      1 pod pod-object-deleted
    `,
  },
  {
    id: 'V-43',
    given: 'a preStop httpGet is refused a connection, leaves at once; deleted',
    ...story(
      { app: { preStop: http, does: { ...exits(0, 0), ...preStopMeets({ connection: 'refused' }) } } },
      deleted,
    ),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app hook-failed preStop httpGet connection-refused
      0 app event FailedPreStopHook: PreStopHook failed
      0 app stop-requested SIGTERM 30
      0 app exited 0 stop-signal
      0 pod phase Succeeded
      0 pod pod-object-deleted
    `,
  },
  {
    id: 'V-44',
    given:
      'a preStop httpGet is never answered, 10 s of grace, leaves after 1 s; deleted: its server dies under it',
    ...story(
      { app: { preStop: http, does: { ...exits(1), ...preStopMeets({ duration: null }) } } },
      deleted,
      {
        grace: 10,
      },
    ),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 10
      0 app event Killing: Stopping container app
      0 app preStop-begin httpGet
      10 app preStop-abandoned 10
      10 app stop-requested SIGTERM 2
      11 app exited 143 stop-signal
      11 app preStop-end httpGet
      11 app hook-failed preStop httpGet container-died
      11 app event FailedPreStopHook: PreStopHook failed
      11 pod phase Failed
      11 pod pod-object-deleted
    `,
  },
  {
    id: 'V-45',
    given: 'a preStop httpGet over HTTPS meets a plain HTTP server, leaves at once; deleted',
    ...story(
      { app: { preStop: https, does: { ...exits(0, 0), ...preStopMeets({ tls: false, httpStatus: 200 }) } } },
      deleted,
    ),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app preStop-begin httpGet
      0 app preStop-end httpGet 200
      0 app stop-requested SIGTERM 30
      0 app exited 0 stop-signal
      0 pod phase Succeeded
      0 pod pod-object-deleted
    `,
    corrected:
      'It is asked again over HTTP, but no event LifecycleHTTPFallback was ever recorded (post-http-scheme-https-fallback).',
  },
  {
    id: 'V-46',
    given: 'a preStop tcpSocket, leaves at once; deleted: the API takes it and the kubelet cannot do it',
    ...story({ app: { preStop: tcp, does: exits(0, 0) } }, deleted),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app hook-failed preStop tcpSocket invalid-handler
      0 app event FailedPreStopHook: PreStopHook failed
      0 app stop-requested SIGTERM 30
      0 app exited 0 stop-signal
      0 pod phase Succeeded
      0 pod pod-object-deleted
    `,
  },
  {
    id: 'V-47',
    given: 'a postStart tcpSocket, leaves at once; nothing else happens: a crash loop',
    ...story({ app: { postStart: tcp, does: exits(0) } }, []),
    to: 12,
    also: ['waiting'],
    except: ['BackOff'],
    expected: `
      0 pod phase Pending
      0 app waiting ContainerCreating
      0 app created
      0 app hook-failed postStart tcpSocket invalid-handler
      0 app event FailedPostStartHook: PostStartHook failed
      0 app event Killing: FailedPostStartHook
      0 app stop-requested SIGTERM 30
      0 app exited 143 stop-signal
      0 pod phase Running
      0 app waiting PostStartHookError Cannot run handler: invalid handler: …
      0 app#1 created
      0 app#1 hook-failed postStart tcpSocket invalid-handler
      0 app#1 event FailedPostStartHook: PostStartHook failed
      0 app#1 event Killing: FailedPostStartHook
      0 app#1 stop-requested SIGTERM 30
      0 app#1 exited 143 stop-signal
      0 app#1 waiting CrashLoopBackOff back-off 10s restarting failed container=app pod=pod_default(…)
      10 app#2 created
      10 app#2 hook-failed postStart tcpSocket invalid-handler
      10 app#2 event FailedPostStartHook: PostStartHook failed
      10 app#2 event Killing: FailedPostStartHook
      10 app#2 stop-requested SIGTERM 30
      10 app#2 exited 143 stop-signal
      10 app#2 waiting PostStartHookError Cannot run handler: invalid handler: …
      10 app#2 waiting CrashLoopBackOff back-off 20s restarting failed container=app pod=pod_default(…)
    `,
  },
  {
    id: 'V-48',
    given: '1.34, a preStop sleep of 0 s, leaves at once; deleted',
    ...story({ app: { preStop: sleep(0), does: exits(0, 0) } }, deleted, { platform: 'kubernetes-1.34' }),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app preStop-begin sleep
      0 app preStop-end sleep
      0 app stop-requested SIGTERM 30
      0 app exited 0 stop-signal
      0 pod phase Succeeded
      0 pod pod-object-deleted
    `,
  },
  {
    id: 'V-49',
    given:
      '1.29, a preStop sleep of 5 s that the API knows and the kubelet has switched off, leaves at once; deleted',
    ...story({ app: { preStop: sleep(5), does: exits(0, 0) } }, deleted, {
      platform: 'kubernetes-1.29',
      gates: { PodLifecycleSleepAction: true },
      node: { gates: { PodLifecycleSleepAction: false } },
    }),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app hook-ignored preStop sleep
      0 app stop-requested SIGTERM 30
      0 app exited 0 stop-signal
      0 pod phase Succeeded
      0 pod pod-object-deleted
    `,
  },
  {
    id: 'V-50',
    given: 'a platform drops the preStop hook, leaves at once; deleted',
    ...story({ app: { preStop: http, does: { ...exits(0, 0), ...preStopTakes(5) } } }, deleted, {
      platform: 'baidu-bci',
    }),
    from: 10,
    expected: `
      0 pod pod-deletion-marked 30
      0 app event Killing: Stopping container app
      0 app hook-ignored preStop httpGet
      0 app stop-requested SIGTERM 30
      0 app exited 0 stop-signal
      0 pod phase Succeeded
      0 pod pod-object-deleted
    `,
  },
];
