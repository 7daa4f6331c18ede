import fc from 'fast-check';
import type { Behaviour } from '../../src/core/behaviour/index.ts';
import type { Options } from '../../src/core/scenario.ts';
import type { Stimulus } from '../../src/core/stimulus/index.ts';

/** A random pod, what its processes do, and what happens to it. */
export interface Random {
  readonly pod: string;
  readonly options: Options;
}

/** Seconds with at most one decimal. */
const time = (min: number, max: number) =>
  fc.integer({ min: Math.round(min * 10), max: Math.round(max * 10) }).map((tenths) => tenths / 10);

/** There in so many of ten cases. */
const maybe = <Value>(often: number, value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 10 - often, arbitrary: fc.constant(undefined) }, { weight: often, arbitrary: value });

const exec = { exec: { command: ['/hook'] } };
const http = { httpGet: { port: 8080 } };
const tcp = { tcpSocket: { port: 8080 } };

/** A hook: its handler, and what becomes of its call. */
const hook = (longest: number) =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .record({ duration: time(0, longest), exitCode: fc.constantFrom<number[]>(0, 0, 0, 1) })
        .map((does) => ({ spec: exec, does })),
    },
    {
      weight: 2,
      arbitrary: fc
        .integer({ min: 0, max: longest })
        .map((seconds) => ({ spec: { sleep: { seconds } }, does: {} })),
    },
    {
      weight: 2,
      arbitrary: fc
        .record({ duration: time(0, longest), httpStatus: fc.constantFrom(200, 500) })
        .map((does) => ({ spec: http, does })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        { spec: http, does: { connection: 'refused' as const } },
        { spec: tcp, does: {} },
      ),
    },
  );

/** A probe with a short period, and from when on it fails, counted from each start. */
const probe = (period: fc.Arbitrary<number>, fails: fc.Arbitrary<number | undefined>) =>
  fc.record({ period, threshold: fc.integer({ min: 1, max: 3 }), delay: fc.constantFrom(0, 0, 3), fails });

const never = fc.constant(undefined);

const container = fc.record({
  preStop: maybe(7, hook(20)),
  postStart: maybe(3, hook(6)),
  liveness: maybe(3, probe(fc.integer({ min: 1, max: 5 }), maybe(6, time(0, 20)))),
  readiness: maybe(3, probe(fc.integer({ min: 1, max: 5 }), maybe(4, time(0, 20)))),
  startup: maybe(3, probe(fc.integer({ min: 1, max: 4 }), never)),
  onTerm: fc.oneof(
    fc.constant('ignore' as const),
    fc.record({ exitAfter: time(0, 12), exitCode: fc.constantFrom(0, 143) }),
  ),
  ends: maybe(3, fc.record({ after: time(0.1, 25), code: fc.constantFrom(0, 1) })),
});

type Drawn = typeof container extends fc.Arbitrary<infer Value> ? Value : never;

const kinds = ['liveness', 'readiness', 'startup'] as const;

const probeSpec = ({ period, threshold, delay }: NonNullable<Drawn['liveness']>, grace?: number) => ({
  exec: { command: ['/probe'] },
  periodSeconds: period,
  failureThreshold: threshold,
  initialDelaySeconds: delay,
  ...(grace !== undefined && { terminationGracePeriodSeconds: grace }),
});

function specOf(name: string, drawn: Drawn, probeGrace: number | undefined, isSidecar: boolean) {
  const { preStop, postStart, liveness, readiness, startup } = drawn;
  return {
    name,
    image: 'registry.example/app:1',
    ...(isSidecar && { restartPolicy: 'Always' }),
    lifecycle: {
      ...(preStop && { preStop: preStop.spec }),
      ...(postStart && { postStart: postStart.spec }),
    },
    ...(liveness && { livenessProbe: probeSpec(liveness, probeGrace) }),
    ...(readiness && { readinessProbe: probeSpec(readiness) }),
    ...(startup && { startupProbe: probeSpec(startup) }),
  };
}

function behaviourOf(drawn: Drawn): Behaviour {
  const failing = kinds.flatMap((kind) => {
    const fails = drawn[kind]?.fails;
    return fails === undefined ? [] : [[kind, [{ from: fails, exitCode: 1 }]] as const];
  });
  return {
    onTerm: drawn.onTerm,
    ...(drawn.ends && { exitsAt: [drawn.ends], exitsRepeat: true }),
    hooks: {
      ...(drawn.preStop && { preStop: drawn.preStop.does }),
      ...(drawn.postStart && { postStart: drawn.postStart.does }),
    },
    probes: Object.fromEntries(failing),
  };
}

const deletion = fc.record({
  at: time(0.2, 30),
  gracePeriodSeconds: maybe(3, fc.integer({ min: 0, max: 20 })),
});

const pod = fc.record({
  grace: fc.integer({ min: 0, max: 30 }),
  probeGrace: maybe(3, fc.integer({ min: 1, max: 20 })),
  restartPolicy: fc.constantFrom('Always', 'OnFailure', 'Never'),
  sidecars: fc.array(container, { maxLength: 2 }),
  mains: fc.array(container, { minLength: 1, maxLength: 3 }),
  deletions: fc.array(deletion, { maxLength: 2 }),
  /** Makes the first container's postStart long and the first delete fall into it. */
  isHasty: fc.boolean(),
  relist: fc.constantFrom(0, 1, 1),
  relistPhase: time(0, 1),
  backOffFactor: fc.constantFrom(1, 1.2, 1.5),
});

/** No sleep may be longer than the grace: the API server would refuse it. */
function fitted(drawn: Drawn, grace: number): Drawn {
  const shortened = <Hook extends { readonly spec: object } | undefined>(each: Hook): Hook =>
    each && 'sleep' in each.spec
      ? {
          ...each,
          spec: { sleep: { seconds: Math.min((each.spec.sleep as { seconds: number }).seconds, grace) } },
        }
      : each;
  return { ...drawn, preStop: shortened(drawn.preStop), postStart: shortened(drawn.postStart) };
}

/** A pod of up to three containers and two sidecars with hooks, probes and ends of their own, deleted up to twice. */
export const scenario: fc.Arbitrary<Random> = pod.map((drawn) => {
  const { grace, probeGrace, restartPolicy, isHasty, deletions, relist, relistPhase, backOffFactor } = drawn;
  const hasty = { postStart: { spec: exec, does: { duration: 9, exitCode: 0 } } } as const;
  const mains = drawn.mains.map((each, i) =>
    fitted(isHasty && i === 0 ? { ...each, ...hasty } : each, grace),
  );
  const sidecars = drawn.sidecars.map((each) => fitted(each, grace));
  const named = [
    ...sidecars.map((each, i) => ({ name: `s${i + 1}`, each, isSidecar: true })),
    ...mains.map((each, i) => ({ name: `c${i + 1}`, each, isSidecar: false })),
  ];
  const specs = (isSidecar: boolean) =>
    named
      .filter((each) => each.isSidecar === isSidecar)
      .map(({ name, each }) => specOf(name, each, probeGrace, isSidecar));
  return {
    pod: JSON.stringify({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'pod' },
      spec: {
        restartPolicy,
        terminationGracePeriodSeconds: grace,
        ...(sidecars.length > 0 && { initContainers: specs(true) }),
        containers: specs(false),
      },
    }),
    options: {
      behaviour: Object.fromEntries(named.map(({ name, each }) => [name, behaviourOf(each)])),
      stimulus: deletions.map(
        ({ gracePeriodSeconds, ...each }, i): Stimulus => ({
          at: isHasty && i === 0 ? each.at / 4 : each.at,
          do: 'delete',
          ...(gracePeriodSeconds !== undefined && { gracePeriodSeconds }),
        }),
      ),
      timing: { relist, relistPhase, backOffFactor },
      until: 90,
    },
  };
});
