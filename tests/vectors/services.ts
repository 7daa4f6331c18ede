import { deleted, exits, sleep, story } from './pod.ts';
import type { Vector } from './vector.ts';

/**
 * What a Service sees of a pod. What proxies make of it is theirs: each follows the endpoint after a while, and what it
 * sends to a process that has left is lost.
 */
export const services: readonly Vector[] = [
  {
    id: 'V-128',
    given:
      'one of two replicas is deleted, no hook, stops listening with the signal: from 0 s until the proxies have heard of it, requests are lost',
    ...story({ app: { does: exits(0, 0) } }, deleted),
    from: 10,
    also: ['endpoint'],
    expected: `
      0 pod pod-deletion-marked 30
      0 pod endpoint serving terminating
      0 app event Killing: Stopping container app
      0 app stop-requested SIGTERM 30
      0 app exited 0 stop-signal
      0 pod phase Succeeded
      0 pod endpoint terminating
      0 pod pod-object-deleted
    `,
  },
  {
    id: 'V-129',
    given:
      'the same with a sleep hook of 5 s: proxies that need 3 s have heard of it before it stops listening',
    ...story({ app: { preStop: sleep(5), does: exits(0, 0) } }, deleted),
    from: 10,
    also: ['endpoint'],
    expected: `
      0 pod pod-deletion-marked 30
      0 pod endpoint serving terminating
      0 app event Killing: Stopping container app
      0 app preStop-begin sleep
      5 app preStop-end sleep
      5 app stop-requested SIGTERM 25
      5 app exited 0 stop-signal
      5 pod phase Succeeded
      5 pod endpoint terminating
      5 pod pod-object-deleted
    `,
  },
  {
    id: 'V-130',
    given:
      'the only replica is deleted, sleep hook of 10 s: it serves while it terminates, so proxies fall back to it',
    ...story({ app: { preStop: sleep(10), does: exits(0, 0) } }, deleted),
    from: 10,
    also: ['endpoint'],
    expected: `
      0 pod pod-deletion-marked 30
      0 pod endpoint serving terminating
      0 app event Killing: Stopping container app
      0 app preStop-begin sleep
      10 app preStop-end sleep
      10 app stop-requested SIGTERM 20
      10 app exited 0 stop-signal
      10 pod phase Succeeded
      10 pod endpoint terminating
      10 pod pod-object-deleted
    `,
  },
  {
    id: 'V-131',
    given: 'node shutdown, sleep hook of 10 s, leaves after 1 s: its endpoint stays ready until it has ended',
    ...story({ app: { preStop: sleep(10), does: exits(1) } }, [
      { at: 10, do: 'node-shutdown', seconds: 30, criticalSeconds: 10 },
    ]),
    from: 10,
    also: ['endpoint'],
    expected: `
      0 app event Killing: Stopping container app
      0 app preStop-begin sleep
      10 app preStop-end sleep
      10 app stop-requested SIGTERM 10
      11 app exited 143 stop-signal
      11 pod phase Failed Terminated
      11 pod endpoint none
    `,
  },
];
