import type { Options } from '../../src/core/scenario.ts';

/** A manifest and the options of its run. */
export interface Pod {
  readonly text: string;
  readonly options: Options;
}

const probe = (periodSeconds: number) => ({ exec: { command: ['/probe'] }, periodSeconds });

const podOf = (containers: readonly object[]): string =>
  JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'bench' }, spec: { containers } });

/** Three containers that crash after 25 s, each with a liveness and a readiness probe every 10 s. */
export const loop = (until: number): Pod => {
  const names = ['a', 'b', 'c'];
  return {
    text: podOf(
      names.map((name) => ({
        name,
        image: 'registry.example/app:1',
        livenessProbe: probe(10),
        readinessProbe: probe(10),
      })),
    ),
    options: {
      behaviour: Object.fromEntries(
        names.map((name, i) => [name, { exitsAt: [{ after: 25 + i, code: 1 }], exitsRepeat: true }]),
      ),
      stimulus: [],
      until,
    },
  };
};

/** So many containers with hooks and three probes, the readiness of every third one failing from time to time; deleted in the end. */
export const crowd = (size: number, until: number): Pod => {
  const names = Array.from({ length: size }, (_, i) => `c${i}`);
  const flapping = Array.from({ length: 20 }, (_, i) => ({
    from: 30 * i + 20,
    to: 30 * i + 30,
    exitCode: 1,
  }));
  return {
    text: podOf(
      names.map((name) => ({
        name,
        image: 'registry.example/app:1',
        lifecycle: { preStop: { sleep: { seconds: 5 } } },
        startupProbe: probe(1),
        livenessProbe: probe(10),
        readinessProbe: probe(5),
      })),
    ),
    options: {
      behaviour: Object.fromEntries(
        names.map((name, i) => [name, i % 3 === 0 ? { probes: { readiness: flapping } } : {}]),
      ),
      stimulus: [{ at: until - 60, do: 'delete' }],
      until,
    },
  };
};
