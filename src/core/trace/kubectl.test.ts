import { describe, expect, test } from 'vitest';
import type { Moment } from '../lifecycle/index.ts';
import type { Role } from '../pod/index.ts';
import { ms, seconds } from '../time.ts';
import { kubectlRowAt } from './kubectl.ts';
import { type Statuses, statusAt } from './status.ts';

type Detail = Moment['detail'];
type Said = readonly [at: number, what: Moment['what'], detail: Detail];

const runOf = (containers: Readonly<Record<string, Role>>, ...said: readonly Said[]): Statuses => ({
  moments: said.map(([at, what, detail]) => ({
    at: seconds(at),
    container: what === 'started' || what === 'exited' ? 'c01' : '',
    attempt: 0,
    what,
    detail,
    rule: 'S-13',
    actor: 'pod',
    state: '',
  })),
  lanes: Object.entries(containers).map(([container, role]) => ({
    lane: 'container',
    container,
    role,
    spans: [],
    marks: [],
  })),
});

const waiting = (reason: string) => ({
  state: 'waiting',
  reason,
  ready: false,
  started: false,
  restartCount: 0,
});
const running = { state: 'running', ready: true, started: true };
const ended = (exitCode: number) => ({
  state: 'terminated',
  reason: exitCode === 0 ? 'Completed' : 'Error',
  exitCode,
  ready: false,
  started: false,
});

const loop = runOf(
  { c01: 'main' },
  [0, 'status', { phase: 'Pending', 'container c01': waiting('ContainerCreating') }],
  [0.5, 'started', {}],
  [1, 'status', { phase: 'Running', Ready: 'True', 'container c01': running }],
  [1.5, 'exited', { exitCode: 1, cause: 'own-exit' }],
  [2, 'status', { Ready: 'False', 'container c01': ended(1) }],
  [
    3,
    'status',
    { 'container c01': { state: 'waiting', reason: 'CrashLoopBackOff', message: 'back-off 10s' } },
  ],
  [12.5, 'started', {}],
  [13, 'status', { Ready: 'True', 'container c01': { ...running, restartCount: 1 } }],
  [20, 'pod-deletion-marked', { deletionGracePeriodSeconds: 30 }],
  [25, 'status', { phase: 'Failed', Ready: 'False', 'container c01': ended(137) }],
  [26, 'pod-object-deleted', {}],
);

describe('the status at an instant', () => {
  test('is the sum of all changes, and a new state drops what only the old one had', () => {
    expect(statusAt(loop, seconds(14))).toEqual({
      phase: 'Running',
      initialized: false,
      ready: true,
      areContainersReady: false,
      gone: false,
      containers: [
        {
          name: 'c01',
          role: 'main',
          state: 'running',
          ready: true,
          started: true,
          restartCount: 1,
          startedAt: seconds(12.5),
          lastState: { reason: 'Error', exitCode: 1, startedAt: seconds(0.5), finishedAt: seconds(1.5) },
        },
      ],
    });
  });

  test('knows of nothing before the first word', () => {
    expect(statusAt(loop, ms(-1))).toMatchObject({ phase: 'Pending', containers: [{ state: 'waiting' }] });
  });
});

const init = runOf(
  { i01: 'init', s01: 'sidecar', c01: 'main' },
  [
    0,
    'status',
    {
      Initialized: 'False',
      'container i01': waiting('PodInitializing'),
      'container s01': waiting('PodInitializing'),
      'container c01': waiting('PodInitializing'),
    },
  ],
  [1, 'status', { 'container i01': { ...running, ready: false } }],
  [2, 'status', { 'container i01': { state: 'waiting', reason: 'CrashLoopBackOff', restartCount: 2 } }],
  [3, 'status', { 'container i01': ended(0) }],
  [4, 'status', { Initialized: 'True', 'container s01': running }],
  [5, 'status', { phase: 'Running', Ready: 'True', 'container c01': running }],
);

const crashed = runOf(
  { s01: 'sidecar', s02: 'sidecar', c01: 'main' },
  [
    0,
    'status',
    {
      phase: 'Running',
      Initialized: 'True',
      Ready: 'True',
      'container s01': { ...running, restartCount: 1 },
      'container s02': { ...running, restartCount: 2 },
      'container c01': running,
    },
  ],
  [1, 'status', { Ready: 'False', 'container s01': ended(1) }],
  [2, 'status', { 'container s01': { state: 'waiting', reason: 'CrashLoopBackOff' } }],
  [3, 'status', { 'container c01': ended(0) }],
);

describe("kubectl's line", () => {
  test.each([
    { run: loop, at: 0, ready: '0/1', status: 'ContainerCreating', restarts: '0', age: '0s' },
    { run: loop, at: 1, ready: '1/1', status: 'Running', restarts: '0', age: '1s' },
    { run: loop, at: 2, ready: '0/1', status: 'Error', restarts: '0', age: '2s' },
    { run: loop, at: 3, ready: '0/1', status: 'CrashLoopBackOff', restarts: '0', age: '3s' },
    { run: loop, at: 21, ready: '1/1', status: 'Terminating', restarts: '1 (19s ago)', age: '21s' },
    { run: loop, at: 25, ready: '0/1', status: 'Error', restarts: '1', age: '25s' },
    { run: init, at: 0, ready: '0/2', status: 'Init:0/2', restarts: '0', age: '0s' },
    { run: init, at: 1, ready: '0/2', status: 'Init:0/2', restarts: '0', age: '1s' },
    { run: init, at: 2, ready: '0/2', status: 'Init:CrashLoopBackOff', restarts: '2', age: '2s' },
    { run: init, at: 3, ready: '0/2', status: 'Init:1/2', restarts: '2', age: '3s' },
    { run: init, at: 4, ready: '1/2', status: 'PodInitializing', restarts: '0', age: '4s' },
    { run: crashed, at: 0, ready: '3/3', status: 'Running', restarts: '3', age: '0s' },
    { run: crashed, at: 1, ready: '1/3', status: 'Init:Error', restarts: '1', age: '1s' },
    { run: crashed, at: 2, ready: '1/3', status: 'Init:CrashLoopBackOff', restarts: '1', age: '2s' },
    { run: crashed, at: 3, ready: '0/3', status: 'Completed', restarts: '1', age: '3s' },
    { run: init, at: 200, ready: '2/2', status: 'Running', restarts: '0', age: '3m20s' },
  ])('$ready $status at $at s', ({ run, at, ...row }) => {
    expect(kubectlRowAt(run, 'p', seconds(at))).toEqual({ name: 'p', ...row });
  });

  test('is not there once the object is gone', () => {
    expect(kubectlRowAt(loop, 'app', seconds(26))).toBeUndefined();
  });
});
