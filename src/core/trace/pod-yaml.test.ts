import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { simulate } from '../simulate.ts';
import { seconds } from '../time.ts';
import { podYamlAt } from './pod-yaml.ts';

const crashing = simulate(
  'kind: Pod\nmetadata: { name: p }\nspec: { containers: [{ name: c01, image: a }], terminationGracePeriodSeconds: 7 }',
  {
    behaviour: { c01: { exitsAt: [{ after: 3, code: 2 }], exitsRepeat: true, onTerm: 'ignore' } },
    stimulus: [{ at: 70, do: 'delete' }],
  },
);
const begins = simulate(`kind: Pod
metadata: { name: p }
spec:
  initContainers: [{ name: i01, image: a }, { name: s01, image: a, restartPolicy: Always }]
  containers: [{ name: c01, image: a, readinessProbe: { exec: { command: [a] }, initialDelaySeconds: 5 } }]
`);

type Run = typeof crashing;
const linesAt = (run: Run, at: number) => podYamlAt(run, seconds(at)) ?? [];
const textAt = (run: Run, at: number) =>
  linesAt(run, at)
    .map(({ text }) => text)
    .join('\n');

type Status = Readonly<Record<string, readonly Record<string, unknown>[]>>;
const statusAt = (run: Run, at: number) => (load(textAt(run, at)) as { readonly status: Status }).status;

describe('the status as YAML', () => {
  test('reads as kubectl writes it', () => {
    expect(textAt(crashing, 2)).toMatchInlineSnapshot(`
      "status:
        conditions:
        - lastTransitionTime: T+0.0s
          status: "True"
          type: Initialized
        - lastTransitionTime: T+0.0s
          status: "True"
          type: Ready
        - lastTransitionTime: T+0.0s
          status: "True"
          type: ContainersReady
        containerStatuses:
        - name: c01
          ready: true
          restartCount: 0
          started: true
          state:
            running:
              startedAt: T+0.0s
        phase: Running"
    `);
  });

  test.each([
    { at: 2, state: 'running', restartCount: 0 },
    { at: 4, state: 'running', restartCount: 1, lastState: [0, 3] },
    { at: 8, state: 'terminated', restartCount: 1, lastState: [0, 3] },
    { at: 16.51, state: 'waiting', restartCount: 1, lastState: [3.5, 6.5] },
    { at: 70.03, state: 'waiting', restartCount: 3, lastState: [39.5, 42.5] },
    { at: 70.05, state: 'terminated', restartCount: 3, lastState: [16.5, 19.5] },
  ])(
    'has at $at s the attempt before, with its code and its times',
    ({ at, state, restartCount, lastState }) => {
      const [c01] = statusAt(crashing, at).containerStatuses ?? [];
      expect(Object.keys(c01?.state ?? {})).toEqual([state]);
      expect(c01).toMatchObject({ restartCount });
      const [from, to] = lastState ?? [];
      expect(c01?.lastState).toEqual(
        lastState && {
          terminated: {
            exitCode: 2,
            reason: 'Error',
            startedAt: `T+${from?.toFixed(1)}s`,
            finishedAt: `T+${to?.toFixed(1)}s`,
          },
        },
      );
    },
  );

  test.each([
    {
      at: 0.01,
      conditions: {
        Initialized: 'containers with incomplete status: [i01 s01]',
        Ready: 'containers with unready status: [s01 c01]',
        ContainersReady: 'containers with unready status: [s01 c01]',
      },
    },
    {
      at: 4,
      conditions: {
        Initialized: 'True',
        Ready: 'containers with unready status: [c01]',
        ContainersReady: 'containers with unready status: [c01]',
      },
    },
    { at: 16, conditions: { Initialized: 'True', Ready: 'True', ContainersReady: 'True' } },
  ])('names at $at s the containers that a condition waits for', ({ at, conditions }) => {
    const told = (statusAt(begins, at).conditions ?? []).map(({ type, status, message }) => [
      type,
      message ?? status,
    ]);
    expect(Object.fromEntries(told)).toEqual(conditions);
  });

  test('tells init containers and main ones apart', () => {
    const { initContainerStatuses = [], containerStatuses = [] } = statusAt(begins, 6);
    expect(initContainerStatuses.map(({ name }) => name)).toEqual(['i01', 's01']);
    expect(containerStatuses.map(({ name }) => name)).toEqual(['c01']);
  });

  test('keeps the reason for waiting while only the count of restarts goes on', () => {
    const run = simulate(
      'kind: Pod\nmetadata: { name: p }\nspec: { containers: [{ name: c01, image: a, lifecycle: { postStart: { exec: { command: [a] } } } }] }',
      { behaviour: { c01: { hooks: { postStart: { duration: 1, exitCode: 1 } } } } },
    );
    const told = run.moments
      .filter(({ what, at }) => what === 'status' && at > 0 && at < 60_000)
      .map(
        ({ at }) =>
          statusAt(run, at / 1000)?.containerStatuses?.[0]?.state as { waiting?: { reason: string } },
      );
    const reasons = told.map((state) => state?.waiting?.reason);
    expect(reasons).toContain('PostStartHookError');
    expect(reasons).not.toContain(undefined);
  });

  test('shows what a delete writes, and nothing once the object is gone', () => {
    expect(textAt(crashing, 70.1).split('\n').slice(0, 3)).toEqual([
      'metadata:',
      '  deletionGracePeriodSeconds: 7',
      '  deletionTimestamp: T+77.0s',
    ]);
    expect(podYamlAt(crashing, seconds(600))).toBeUndefined();
  });

  test('has no status of a container before the kubelet has told of one', () => {
    expect(statusAt(begins, -1)).toEqual({ phase: 'Pending' });
  });

  test('marks the lines that the newest change made', () => {
    const news = linesAt(crashing, 4).flatMap(({ text, isNew }) => (isNew ? [text.trim()] : []));
    expect(news).toMatchInlineSnapshot(`
      [
        "status: "True"",
        "status: "True"",
        "- lastState:",
        "terminated:",
        "exitCode: 2",
        "finishedAt: T+3.0s",
        "reason: Error",
        "startedAt: T+0.0s",
        "ready: true",
        "restartCount: 1",
        "started: true",
        "running:",
        "startedAt: T+3.5s",
      ]
    `);
  });
});
