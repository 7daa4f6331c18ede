import { describe, expect, test } from 'vitest';
import type { Behaviour } from './behaviour/index.ts';
import { type Options, simulate } from './simulate.ts';

const pod = (name: string) => `
apiVersion: v1
kind: Pod
metadata: { name: sample }
spec:
  containers:
    - name: ${name}
      image: registry.example/app:1
      livenessProbe: { exec: { command: [check] } }
      lifecycle: { preStop: { sleep: { seconds: 3 } } }
`;

describe('a run', () => {
  test('takes every name that a container may have', () => {
    const crashes: Behaviour = { exitsAt: [{ after: 2, code: 1 }], exitsRepeat: true, onTerm: 'ignore' };
    const behaviour = Object.fromEntries([['constructor', crashes]]);
    const { moments, rejected } = simulate(pod('constructor'), { behaviour });
    expect(rejected).toBe(null);
    expect(moments.filter(({ what }) => what === 'exited').length).toBeGreaterThan(1);
  });

  test.each([
    { asks: 'an unknown platform', options: { platform: 'nowhere' }, told: 'unknown-platform' },
    { asks: 'an unknown gate', options: { gates: { Nonsense: true } }, told: 'unknown-gate' },
    {
      asks: 'a stimulus without a time',
      options: { stimulus: [{ at: Number.NaN, do: 'delete' }] },
      told: 'stimulus-ignored',
    },
    {
      asks: 'a patch that nobody can read',
      options: {
        stimulus: [
          { at: 1, do: 'patch', patch: '{' },
          { at: 5, do: 'delete' },
        ],
      },
      told: 'patch-ignored',
    },
    {
      asks: 'a patch of a container that is not there',
      options: {
        stimulus: [{ at: 1, do: 'patch', patch: { spec: { containers: [{ name: 'x', image: 'b' }] } } }],
      },
      told: 'patch-idle',
    },
    {
      asks: 'a patch of what cannot be patched',
      options: { stimulus: [{ at: 1, do: 'patch', patch: { spec: { terminationGracePeriodSeconds: 3 } } }] },
      told: 'patch-idle',
    },
    {
      asks: 'a part of a second of grace',
      options: { stimulus: [{ at: 1, do: 'delete', gracePeriodSeconds: 2.5 }] },
      told: 'option-bounded',
    },
  ] as const)('that asks for $asks tells it and goes on', ({ options, told }) => {
    const { warnings, moments } = simulate(pod('app'), options);
    expect(warnings.map(({ id }) => id)).toContain(told);
    expect(moments.length).toBeGreaterThan(3);
  });

  const nonsense = [null, 'length', '5', true, [null], {}, Number.NaN, Number.POSITIVE_INFINITY, () => 1];
  const warned = (yaml: unknown, options: unknown) =>
    simulate(yaml as string, options as Options).warnings.map(({ message }) => message);

  test.each(['platform', 'gates', 'node', 'behaviour', 'stimulus', 'timing', 'until', 'document'])(
    'whose %s makes no sense says so and goes on',
    (name) => {
      const isFine = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
      for (const value of nonsense.filter(
        (each) => !isFine(each) || /^(platform|stimulus|until|document)$/.test(name),
      ))
        expect(warned(pod('app'), { [name]: value })).toEqual([expect.stringContaining(name)]);
    },
  );

  test.each([
    { do: 'delete', field: 'gracePeriodSeconds' },
    { do: 'drain', field: 'gracePeriodSeconds' },
    { do: 'kubelet-restart', field: 'downFor' },
    { do: 'node-shutdown', field: 'seconds', criticalSeconds: 1 },
    { do: 'node-shutdown', field: 'criticalSeconds', seconds: 1 },
    { do: 'node-lost', field: 'at' },
  ])('names a $field of a $do that makes no sense, and goes on', ({ field, ...rest }) => {
    for (const value of nonsense) {
      const stimulus = [
        { at: 4, do: 'delete' },
        { at: 5, ...rest, [field]: value },
      ];
      expect(warned(pod('app'), { stimulus })).toEqual([
        expect.stringMatching(new RegExp(`^stimulus\\[1\\].*${field}.* cannot be `)),
      ]);
    }
  });

  test.each([
    { options: null, says: 'options cannot be null and was left out.' },
    { options: { platform: null }, says: 'There is no platform “null”; this is Kubernetes 1.36.' },
    {
      options: { gates: { HPAScaleToZero: 'yes' } },
      says: 'gates.HPAScaleToZero cannot be "yes" and was left out.',
    },
    { options: { node: { gates: null } }, says: 'node.gates cannot be null and was left out.' },
    { options: { timing: { relist: '5' } }, says: 'timing.relist cannot be "5" and was left out.' },
    { options: { stimulus: [null] }, says: 'stimulus[0] cannot be null and was left out.' },
    { options: { stimulus: [{ at: 1 }] }, says: 'stimulus[0] was left out: it has no do.' },
    { options: { stimulus: [{ do: 'evict' }] }, says: 'stimulus[0] was left out: it has no at.' },
    {
      options: { stimulus: [{ at: 1, do: 'toString' }] },
      says: 'stimulus[0] was left out: its do cannot be "toString".',
    },
    {
      options: { stimulus: [{ at: 1, do: 'kubelet-restart' }] },
      says: 'stimulus[0] was left out: it has no downFor.',
    },
  ])('is told: $says', ({ options, says }) => {
    expect(warned(pod('app'), options)).toEqual([says]);
  });

  test('is refused where its text is none', () => {
    for (const text of [undefined, ...nonsense.filter((each) => typeof each !== 'string')]) {
      const { rejected, warnings } = simulate(text as unknown as string);
      expect(rejected?.errors).toMatchObject([{ type: 'Malformed', field: '' }]);
      expect(warnings).toMatchObject([{ id: 'option-ignored' }]);
    }
  });

  test('leaves a grace period to the pod where that of a delete makes no sense', () => {
    const deleted = (extra: object) =>
      simulate(pod('app'), { stimulus: [{ at: 5, do: 'delete', ...extra }] }).moments;
    expect(deleted({ gracePeriodSeconds: null })).toEqual(deleted({}));
  });

  test('takes a patch as a text or as a value', () => {
    const patch = { spec: { containers: [{ name: 'app', image: 'b' }] } };
    const patched = (given: unknown) =>
      simulate(pod('app'), { stimulus: [{ at: 5, do: 'patch', patch: given }] });
    expect(patched(JSON.stringify(patch))).toEqual(patched(patch));
    expect(patched('spec: {containers: [{name: app, image: b}]}')).toEqual(patched(patch));
    expect(patched(patch).moments.some(({ what }) => what === 'exited')).toBe(true);
  });

  test('keeps what an earlier patch has changed', () => {
    const two = pod('app').replace('containers:', 'containers:\n    - { name: other, image: x }');
    const patch = (name: string) => ({ spec: { containers: [{ name, image: 'b' }] } });
    const { moments } = simulate(two, {
      stimulus: [
        { at: 5, do: 'patch', patch: patch('app') },
        { at: 50, do: 'patch', patch: patch('other') },
      ],
      until: 90,
    });
    const stopped = moments.flatMap(({ what, container }) => (what === 'exited' ? [container] : []));
    expect(stopped).toEqual(['app', 'other']);
  });

  test('of a pod that lives for years is told at once [APP-27]', () => {
    const years = 1e8;
    const { moments, truncated } = simulate(
      pod('app').replace('[check]', '[check] }, periodSeconds: 1, x: {'),
      {
        stimulus: [{ at: years, do: 'delete' }],
      },
    );
    expect(truncated).toBe(false);
    expect(moments.filter(({ what }) => what === 'probe')).toHaveLength(5000);
    expect(moments.at(-1)?.at).toBeGreaterThan(years * 1000);
  });

  test('is the same bytes for the same inputs', () => {
    expect(JSON.stringify(simulate(pod('app')))).toBe(JSON.stringify(simulate(pod('app'))));
  });

  test('relists at whole milliseconds, and at once where that is none', () => {
    const lanesAt = (relist: number) => simulate(pod('app'), { timing: { relist } }).lanes;
    expect(lanesAt(0.0004)).toEqual(lanesAt(0));
    expect(lanesAt(0.0104)).toEqual(lanesAt(0.01));
  });

  test('keeps its timing within bounds', () => {
    const far = simulate(pod('app'), {
      timing: { relist: -1, relistPhase: 99, backOffFactor: Number.NaN, create: -5 },
    });
    expect(far.moments.some(({ what }) => what === 'pod-object-deleted')).toBe(true);
  });

  test.each([
    {
      options: { timing: { relist: 100, relistPhase: 99, backOffFactor: 9, create: -3 } },
      says: [
        'timing.relist cannot be 100; 60 was used instead.',
        'timing.relistPhase cannot be 99; 60 was used instead.',
        'timing.backOffFactor cannot be 9; 1.5 was used instead.',
        'timing.create cannot be -3; 0 was used instead.',
      ],
    },
    { options: { timing: { relist: 0, relistPhase: 0.5 } }, says: [] },
    {
      options: { node: { maxContainerRestartPeriod: -60, evictionMaxPodGracePeriod: -1 } },
      says: [
        'node.maxContainerRestartPeriod cannot be -60; 1 was used instead.',
        'node.evictionMaxPodGracePeriod cannot be -1; 0 was used instead.',
      ],
    },
    {
      options: { node: { maxContainerRestartPeriod: 301 } },
      says: ['node.maxContainerRestartPeriod cannot be 301; 300 was used instead.'],
    },
    {
      options: { stimulus: [{ at: 1, do: 'kubelet-restart', downFor: -5 }] },
      says: ['stimulus[0].downFor cannot be -5; 0 was used instead.'],
    },
    { options: { stimulus: [{ at: 1, do: 'delete', gracePeriodSeconds: -5 }] }, says: [] },
    { options: { until: -5 }, says: ['until cannot be -5 and was left out.'] },
    {
      options: { stimulus: [{ at: -1, do: 'delete' }] },
      says: ['stimulus[0] was left out: its time is negative, -1.'],
    },
  ])('tells what it takes in place of what is out of bounds: $options', ({ options, says }) => {
    expect(warned(pod('app'), options)).toEqual(says);
  });

  test.each([
    { until: 'an init container has succeeded', init: 'name: i', at: 4 },
    {
      until: 'the startup probe of a sidecar has succeeded',
      init: 'name: s, restartPolicy: Always, startupProbe: {exec: {command: [c]}, periodSeconds: 1, failureThreshold: 9}',
      at: 5,
    },
  ])('is neither initialized nor has the container ready until $until [R-65]', ({ init, at }) => {
    const yaml = pod('app').replace(
      '  containers:',
      `  initContainers: [{${init}, image: x}]\n  containers:`,
    );
    const behaviour: Record<string, Behaviour> = {
      i: { exitsAt: [{ after: 4, code: 0 }] },
      s: { probes: { startup: [{ from: 0, to: 5.5, exitCode: 1 }] } },
    };
    const { moments } = simulate(yaml, { behaviour, stimulus: [], until: 20 });
    const name = init.slice(6, 7);
    const told = moments.flatMap(({ what, at: time, detail }) => {
      const ready = (detail[`container ${name}`] as { ready?: boolean } | undefined)?.ready;
      const seen = Object.entries({ ready, initialized: detail.Initialized }).filter(
        ([, value]) => value !== undefined,
      );
      return what === 'status' && seen.length > 0
        ? [[Math.floor(time / 1000), Object.fromEntries(seen)]]
        : [];
    });
    expect(told).toEqual([
      [-1, { ready: false, initialized: 'False' }],
      [at, { ready: true, initialized: 'True' }],
    ]);
  });

  test('says of which attempt a container waits, is ready, and is not', () => {
    const behaviour = { app: { exitsAt: [{ after: 10, code: 1 }], exitsRepeat: true } };
    const { moments } = simulate(pod('app'), { behaviour, stimulus: [], until: 40 });
    const told = moments.flatMap(({ what, container, attempt }) =>
      container === 'app' && ['ready', 'unready', 'waiting', 'started'].includes(what)
        ? [`${what} ${attempt}`]
        : [],
    );
    expect(told).toEqual([
      'waiting 0',
      'started 0',
      'ready 0',
      'unready 0',
      'started 1',
      'ready 1',
      'unready 1',
      'waiting 1',
      'started 2',
      'ready 2',
    ]);
  });

  test('[R-44] looks at a pod in long back-off once a minute, not once for each container', () => {
    const crashes: Behaviour = { exitsAt: [{ after: 1, code: 1 }], exitsRepeat: true };
    const names = ['a', 'b', 'c'];
    const containers = names.map((name) => `{ name: ${name}, image: x }`).join(', ');
    const { moments } = simulate(
      `{ apiVersion: v1, kind: Pod, metadata: { name: p }, spec: { containers: [${containers}] } }`,
      {
        behaviour: Object.fromEntries(names.map((name) => [name, crashes])),
        stimulus: [],
        until: 600,
      },
    );
    // All three wait from 157 s to 316 s.
    const said = moments.flatMap(({ at, container, detail }) =>
      container === 'c' && detail.reason === 'BackOff' && at > 160_000 && at < 310_000 ? [at] : [],
    );
    expect(said).toEqual([217_510, 277_515]);
  });

  test('[APP-7] that is cut tells all that its probes say until then', () => {
    const { moments, truncated, end } = simulate(pod('app'), { stimulus: [], until: 95 });
    expect({ truncated, end }).toEqual({ truncated: true, end: 95_000 });
    const probed = moments.flatMap(({ what, at }) => (what === 'probe' ? [at] : []));
    expect(probed.length).toBeGreaterThanOrEqual(9);
    expect(Math.max(...probed)).toBeGreaterThan(85_000);
  });

  test.each([
    {
      name: 'that nothing ends is cut 600 s after the last that happens',
      stimulus: [{ at: 20, do: 'evict' }],
    },
    { name: 'to which nothing happens is cut after 600 s', stimulus: [] },
  ] as const)('[APP-7] $name', ({ stimulus }) => {
    const yaml = pod('app').replace('sleep: { seconds: 3 }', 'exec: { command: [x] }');
    const slow = { app: { hooks: { postStart: { duration: 9000 } } } };
    const held = yaml.replace('preStop', 'postStart');
    const { end, truncated } = simulate(held, { stimulus, behaviour: slow });
    expect({ end, truncated }).toEqual({ end: 600_000 + (stimulus[0]?.at ?? 0) * 1000, truncated: true });
  });

  test('[APP-1] deletes at 60 s a pod that is not ready by then', () => {
    const never = { app: { probes: { readiness: [{ from: 0, exitCode: 1 }] } } };
    const { moments } = simulate(pod('app').replace('liveness', 'readiness'), { behaviour: never });
    expect(moments.find(({ what }) => what === 'pod-deletion-marked')?.at).toBe(60_000);
  });

  test('hears no probe of a node that is lost', () => {
    const { moments } = simulate(pod('app'), { stimulus: [{ at: 42, do: 'node-lost' }] });
    const probed = moments.flatMap(({ what, at }) => (what === 'probe' ? [at] : []));
    expect(Math.max(...probed)).toBeGreaterThan(32_000);
    expect(Math.max(...probed)).toBeLessThan(42_000);
  });
});

test('[T-59] a pod whose only container has ended by itself restarts it with RestartAllContainers', () => {
  const { moments } = simulate(
    `apiVersion: v1
kind: Pod
metadata: {name: alone}
spec:
  restartPolicy: Never
  containers:
  - name: c01
    image: registry.example/app:1
    restartPolicy: Never
    restartPolicyRules:
    - {action: RestartAllContainers, exitCodes: {operator: In, values: [42]}}
`,
    {
      gates: { RestartAllContainersOnContainerExits: true },
      behaviour: { c01: { exitsAt: [{ after: 3, code: 42 }] } },
      stimulus: [],
      until: 60,
    },
  );
  expect(moments.filter(({ what }) => what === 'started').length).toBe(2);
});

test('a delete has whole seconds of grace, and a drain with a negative one has the pod’s own', () => {
  const graceOf = (stimulus: NonNullable<Options['stimulus']>[number]) =>
    simulate(pod('app'), { stimulus: [stimulus] }).moments.find(({ what }) => what === 'pod-deletion-marked')
      ?.detail;
  expect(graceOf({ at: 1, do: 'delete', gracePeriodSeconds: 2.5 })).toMatchObject({
    deletionGracePeriodSeconds: 2,
  });
  expect(graceOf({ at: 1, do: 'drain', gracePeriodSeconds: -1 })).toMatchObject({
    deletionGracePeriodSeconds: 30,
  });
  expect(graceOf({ at: 1, do: 'delete', gracePeriodSeconds: -1 })).toMatchObject({
    deletionGracePeriodSeconds: 1,
  });
});
