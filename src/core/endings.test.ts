import { describe, expect, test } from 'vitest';
import type { Behaviour } from './behaviour/index.ts';
import { type Options, simulate } from './simulate.ts';
import type { Stimulus } from './stimulus/index.ts';
import { seconds } from './time.ts';
import { kubectlRowAt, podYamlAt } from './trace/index.ts';

const exec = 'exec: {command: [x]}';

const pod = (container: string, spec = '') =>
  `kind: Pod\nmetadata: {name: p}\nspec: {${spec}containers: [{name: c, image: i${container}}]}\n`;

const of = (yaml: string, options: Options) => simulate(yaml, options).moments;
const ends = (yaml: string, stimulus: readonly Stimulus[], behaviour?: Behaviour, more: Options = {}) =>
  of(yaml, { stimulus, ...(behaviour && { behaviour: { c: behaviour } }), ...more });
const when = (moments: ReturnType<typeof of>, what: string) =>
  moments.filter((moment) => moment.what === what).map(({ at }) => Math.round(at / 100) / 10);
const eventsIn = (moments: ReturnType<typeof of>, reason: string) =>
  moments.filter(({ what, detail }) => what === 'event' && detail.reason === reason);
const conditionsIn = (moments: ReturnType<typeof of>, key: string) =>
  moments.filter(({ what, detail }) => what === 'status' && key in detail).map(({ detail }) => detail[key]);

describe('a deadline', () => {
  const run = simulate(pod('', 'activeDeadlineSeconds: 5, terminationGracePeriodSeconds: 10, '), {
    behaviour: { c: { onTerm: 'ignore' } },
    stimulus: [],
  });

  test('[T-71] is the reason only once the phase is Failed, however unready the pod is before', () => {
    expect(conditionsIn(run.moments, 'Ready')).toEqual(['False', 'True', 'False']);
    const failed = run.moments.find(({ what, detail }) => what === 'status' && detail.phase === 'Failed');
    expect(run.moments.filter(({ detail }) => 'podReason' in detail)).toEqual([failed]);
    expect(kubectlRowAt(run, 'p', seconds(8))?.status).toBe('Running');
    const told = podYamlAt(run, seconds(8))?.map(({ text }) => text.trim());
    expect(told?.filter((line) => line.includes('reason: PodFailed'))).toHaveLength(2);
  });

  test('[E-20] is told with every status of the pod from then on', () => {
    expect(eventsIn(run.moments, 'DeadlineExceeded')).toHaveLength(4);
  });
});

describe('two who end a pod', () => {
  const held = pod(`, lifecycle: {postStart: {${exec}}, preStop: {${exec}}}`);
  const slow: Behaviour = {
    onTerm: 'ignore',
    hooks: { postStart: { duration: 20 }, preStop: { duration: 10 } },
  };
  test.each([
    {
      name: 'delete, then hard eviction',
      stimulus: [
        { at: 5, do: 'delete' },
        { at: 10, do: 'evict-hard' },
      ],
      dead: 23,
    },
    {
      name: 'hard eviction, then delete',
      stimulus: [
        { at: 5, do: 'evict-hard' },
        { at: 10, do: 'delete' },
      ],
      dead: 23,
    },
    {
      name: 'node shutdown, then delete',
      stimulus: [
        { at: 5, do: 'node-shutdown', seconds: 5, criticalSeconds: 0 },
        { at: 10, do: 'delete' },
      ],
      dead: 27,
    },
    {
      name: 'preemption, then a longer delete',
      stimulus: [
        { at: 5, do: 'preempt-kubelet' },
        { at: 10, do: 'delete', gracePeriodSeconds: 90 },
      ],
      dead: 50,
    },
  ] as const)('[T-10] leave it the smaller grace: $name', ({ stimulus, dead }) => {
    const [exit = 0] = when(ends(held, stimulus, slow), 'exited');
    expect(Math.abs(exit - dead)).toBeLessThan(1.2);
  });

  test('[E-18] an eviction that waits too long says so, once, and one that need not does not', () => {
    const stimulus = [{ at: 5, do: 'evict-hard' }] as const;
    const told = eventsIn(ends(held, stimulus, slow), 'ExceededGracePeriod');
    expect(told.map(({ at, rule }) => [Math.round(at / 1000), rule])).toEqual([[15, 'E-18']]);
    const quick = ends(pod(''), [
      { at: 5, do: 'evict-hard' },
      { at: 12, do: 'evict-hard' },
    ]);
    expect(eventsIn(quick, 'ExceededGracePeriod')).toEqual([]);
  });
});

describe('who is spared', () => {
  const staticPod = { at: 60, do: 'remove-manifest' } as const;
  test.each([
    'delete',
    'force-delete',
    'evict',
    'drain',
    'preempt-scheduler',
    'evict-hard',
    'evict-soft',
  ] as const)('[T-5A] a static pod by %s', (act) => {
    const alone = ends(pod(''), [staticPod]);
    expect(ends(pod(''), [{ at: 5, do: act } as Stimulus, staticPod])).toEqual(alone);
  });

  test.each(['evict-hard', 'evict-soft'] as const)('[T-52] a critical pod by %s', (act) => {
    const critical = pod('', 'priorityClassName: system-node-critical, ');
    expect(when(ends(critical, [{ at: 5, do: act }], undefined, { until: 60 }), 'exited')).toEqual([]);
    expect(when(ends(pod(''), [{ at: 5, do: act }], undefined, { until: 60 }), 'exited')).toHaveLength(1);
  });

  test('[T-44] that of a DaemonSet by a drain, not by a delete', () => {
    const daemon =
      'kind: DaemonSet\napiVersion: apps/v1\nmetadata: {name: d}\nspec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: i}]}}}\n';
    expect(when(ends(daemon, [{ at: 5, do: 'drain' }], undefined, { until: 60 }), 'exited')).toEqual([]);
    expect(when(ends(daemon, [{ at: 5, do: 'delete' }], undefined, { until: 60 }), 'exited')).toHaveLength(1);
    const { warnings } = simulate(daemon, { stimulus: [{ at: 5, do: 'drain' }] });
    expect(warnings).toMatchObject([{ id: 'stimulus-spared', rule: 'T-44', severity: 'warning' }]);
  });
});

describe('a node that is lost', () => {
  const lost = [{ at: 5, do: 'node-lost' }] as const;
  const tolerations = (text: string) => pod('', `tolerations: [${text}], `);
  const unreachable = 'key: node.kubernetes.io/unreachable, operator: Exists, effect: NoExecute';

  test.each([
    { name: 'none', yaml: pod(''), after: 300 },
    { name: 'its own', yaml: tolerations(`{${unreachable}, tolerationSeconds: 30}`), after: 30 },
    {
      name: 'the shorter of two',
      yaml: tolerations(`{${unreachable}, tolerationSeconds: 60}, {operator: Exists, tolerationSeconds: 20}`),
      after: 20,
    },
    { name: 'one below zero', yaml: tolerations(`{${unreachable}, tolerationSeconds: -1}`), after: 0 },
    { name: 'one of another taint', yaml: tolerations('{key: gpu, operator: Exists}'), after: 300 },
    {
      name: 'one of another effect',
      yaml: tolerations('{operator: Exists, effect: NoSchedule}'),
      after: 300,
    },
  ])('[T-46] is tolerated by a pod with $name for $after s', ({ yaml, after }) => {
    expect(when(ends(yaml, lost), 'pod-deletion-marked')).toEqual([55 + after]);
  });

  test.each([
    { name: 'everything', yaml: tolerations('{operator: Exists}') },
    { name: 'the taint without a time', yaml: tolerations(`{${unreachable}}`) },
  ])('[T-46] is tolerated for ever by a pod that tolerates $name', ({ yaml }) => {
    expect(when(ends(yaml, lost), 'pod-deletion-marked')).toEqual([]);
  });

  test('[T-46] makes the pod unready and not its containers, and says so', () => {
    const moments = ends(pod(''), lost);
    expect(conditionsIn(moments, 'Ready')).toEqual(['False', 'True', 'False']);
    expect(conditionsIn(moments, 'ContainersReady')).toEqual(['False', 'True']);
    expect(eventsIn(moments, 'NodeNotReady').map(({ at }) => at / 1000)).toEqual([55]);
  });
});

describe('a restart of the kubelet', () => {
  const probed = pod(
    `, readinessProbe: {${exec}, periodSeconds: 5}, startupProbe: {${exec}, periodSeconds: 5}`,
  );
  test.each([
    { platform: 'kubernetes-1.34', ready: ['False', 'True', 'False', 'True'] },
    { platform: 'kubernetes-1.35', ready: ['False', 'True'] },
  ])('[PLAT-19] on $platform', ({ platform, ready }) => {
    const stimulus = [{ at: 20, do: 'kubelet-restart', downFor: 5 }] as const;
    const moments = of(probed, { platform, stimulus, until: 60 });
    expect(conditionsIn(moments, 'Ready')).toEqual(ready);
    const probes = moments.filter(({ what, detail }) => what === 'probe' && detail.kind === 'readiness');
    expect(probes.at(-1)?.at).toBeGreaterThan(50_000);
  });
});

describe('readiness gates', () => {
  test('[R-60] keep a pod from being Ready, and not its containers', () => {
    const run = simulate(pod('', 'readinessGates: [{conditionType: a/b}], '), { stimulus: [], until: 30 });
    expect(conditionsIn(run.moments, 'Ready')).toEqual(['False']);
    expect(conditionsIn(run.moments, 'ContainersReady')).toEqual(['False', 'True']);
    expect(podYamlAt(run, seconds(20))?.map(({ text }) => text.trim())).toContain(
      'reason: ReadinessGatesNotReady',
    );
    expect(
      run.moments.filter(({ what }) => what === 'endpoint').every(({ detail }) => detail.ready === false),
    ).toBe(true);
  });
});

describe('a container that never ran', () => {
  const late = 'initContainers: [{name: i, image: i}], ';
  const evicted = [{ at: 5, do: 'evict-hard' }] as const;
  const lastOf = (moments: ReturnType<typeof of>) =>
    moments.findLast(({ what, detail }) => what === 'status' && 'container c' in detail)?.detail[
      'container c'
    ];

  test('[R-66] is lost once the pod has been initialized, and still waits where it has not', () => {
    const init = (exitCode: number) => ({ i: { exitsAt: [null], onTerm: { exitAfter: 0, exitCode } } });
    expect(lastOf(of(pod('', late), { behaviour: init(0), stimulus: evicted }))).toMatchObject({
      state: 'terminated',
      reason: 'ContainerStatusUnknown',
      exitCode: 137,
    });
    expect(lastOf(of(pod('', late), { behaviour: init(1), stimulus: evicted }))).toMatchObject({
      state: 'waiting',
    });
  });
});

describe('a restart of all containers', () => {
  const rules =
    'restartPolicyRules: [{action: RestartAllContainers, exitCodes: {operator: In, values: [42]}}]';
  test('[T-59] leaves of each attempt that it was removed', () => {
    const yaml = `kind: Pod\nmetadata: {name: p}\nspec: {restartPolicy: Never, containers: [{name: c, image: i, restartPolicy: Never, ${rules}}, {name: d, image: i}]}\n`;
    const run = simulate(yaml, {
      behaviour: { c: { exitsAt: [{ after: 5, code: 42 }, null] } },
      stimulus: [],
      until: 30,
    });
    const told = podYamlAt(run, seconds(20))?.map(({ text }) => text.trim());
    expect(told?.filter((line) => line === 'reason: RestartingAllContainers')).toHaveLength(2);
    expect(told?.filter((line) => line.startsWith('exitCode: 137'))).toHaveLength(2);
    expect(told?.filter((line) => line.startsWith('finishedAt'))).toEqual([]);
  });
});

test('[T-83] a sidecar whose turn never comes is stopped because of the kill, not because its hook ended long before', () => {
  const yaml = `kind: Pod\nmetadata: {name: p}\nspec: {terminationGracePeriodSeconds: 20, initContainers: [{name: s, image: i, restartPolicy: Always, lifecycle: {preStop: {${exec}}}}], containers: [{name: c, image: i, lifecycle: {preStop: {${exec}}}}]}\n`;
  const run = simulate(yaml, {
    behaviour: { c: { hooks: { preStop: { duration: 60 } } }, s: { hooks: { preStop: { duration: 2 } } } },
    stimulus: [{ at: 5, do: 'delete' }],
  });
  const marks =
    run.lanes.find(({ container, lane }) => container === 's' && lane === 'container')?.marks ?? [];
  const { why } = marks.find(({ what }) => what === 'SIGTERM') ?? {};
  expect(why?.rule).toBe('T-83');
  expect(run.moments[why?.cause ?? -1]).toMatchObject({ container: 's', detail: { reason: 'Killing' } });
});
