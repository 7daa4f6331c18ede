import type { Behaviour, HookBehaviour } from '../../src/core/behaviour/index.ts';
import type { Options } from '../../src/core/scenario.ts';
import type { Stimulus } from '../../src/core/stimulus/index.ts';

type Json = Readonly<Record<string, unknown>>;

/** A container of a vector: its spec in short, and `does`, what the spec cannot say. */
interface Box {
  readonly as?: 'init' | 'sidecar';
  readonly preStop?: Json;
  readonly postStart?: Json;
  readonly liveness?: Json;
  readonly readiness?: Json;
  readonly startup?: Json;
  /** Further fields of the container. */
  readonly spec?: Json;
  readonly stopSignal?: string;
  readonly does?: Behaviour;
}

/** A pod's manifest from its containers, in spec order, and further fields of its spec. */
export function pod(boxes: Readonly<Record<string, Box>>, spec: Json = {}): string {
  const all = Object.entries(boxes).map(([name, box]) => ({ box, container: containerOf(name, box) }));
  const inits = all.filter(({ box }) => box.as !== undefined).map(({ container }) => container);
  const containers = all.filter(({ box }) => box.as === undefined).map(({ container }) => container);
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'pod' },
    spec: { ...spec, ...(inits.length > 0 && { initContainers: inits }), containers },
  });
}

function containerOf(name: string, box: Box): Json {
  const { preStop, postStart, stopSignal, liveness, readiness, startup } = box;
  const lifecycle = {
    ...(postStart && { postStart }),
    ...(preStop && { preStop }),
    ...(stopSignal && { stopSignal }),
  };
  return {
    name,
    image: 'registry.example/app:1',
    ...(box.as === 'sidecar' && { restartPolicy: 'Always' }),
    ...(Object.keys(lifecycle).length > 0 && { lifecycle }),
    ...(liveness && { livenessProbe: liveness }),
    ...(readiness && { readinessProbe: readiness }),
    ...(startup && { startupProbe: startup }),
    ...box.spec,
  };
}

/** What the containers do, for the options of a run. */
const behaviourOf = (boxes: Readonly<Record<string, Box>>): Readonly<Record<string, Behaviour>> =>
  Object.fromEntries(Object.entries(boxes).flatMap(([name, { does }]) => (does ? [[name, does]] : [])));

interface Circumstances extends Options {
  /** `spec.terminationGracePeriodSeconds`. */
  readonly grace?: number;
  readonly restartPolicy?: 'Always' | 'OnFailure' | 'Never';
  /** Further fields of the pod's spec. */
  readonly spec?: Json;
}

/** Manifest and options of a vector: containers in spec order, what they do, and what happens to them. */
export function story(
  boxes: Readonly<Record<string, Box>>,
  stimulus: readonly Stimulus[],
  { grace, restartPolicy, spec, ...options }: Circumstances = {},
): { readonly pod: string; readonly options: Options } {
  const fields = {
    ...(grace !== undefined && { terminationGracePeriodSeconds: grace }),
    ...(restartPolicy && { restartPolicy }),
    ...spec,
  };
  return {
    pod: pod(boxes, fields),
    options: {
      ...options,
      behaviour: behaviourOf(boxes),
      stimulus,
      timing: { relist: 0, ...options.timing },
    },
  };
}

export const exec = { exec: { command: ['/hook'] } };
export const http = { httpGet: { port: 8080, path: '/hook' } };
export const https = { httpGet: { port: 8080, path: '/hook', scheme: 'HTTPS' } };
export const tcp = { tcpSocket: { port: 8080 } };
export const sleep = (seconds: number) => ({ sleep: { seconds } });

/** A probe by exec with a period, a failure threshold and further fields. */
export const probe = (periodSeconds: number, failureThreshold: number, more: Json = {}) => ({
  exec: { command: ['/probe'] },
  periodSeconds,
  failureThreshold,
  ...more,
});

/** Does not heed the stop signal. */
export const ignores: Behaviour = { onTerm: 'ignore' };

/** Ends `exitAfter` seconds after the stop signal; by default as one does who has no handler. */
export const exits = (exitAfter: number, exitCode = 143): Behaviour => ({ onTerm: { exitAfter, exitCode } });

/** Ends by itself, each start after so many seconds and with such a code; the last holds for all later ones. */
export const ends = (...each: readonly (readonly [after: number, code: number])[]): Behaviour => ({
  exitsAt: each.map(([after, code]) => ({ after, code })),
  exitsRepeat: true,
});

/** Ends by itself once, at its first start. */
export const endsOnce = (after: number, code: number): Behaviour => ({ exitsAt: [{ after, code }, null] });

export const preStopTakes = (duration: number | null, exitCode = 0): Behaviour => ({
  hooks: { preStop: { duration, exitCode } },
});

export const postStartTakes = (duration: number | null, exitCode = 0): Behaviour => ({
  hooks: { postStart: { duration, exitCode } },
});

export const preStopMeets = (preStop: HookBehaviour): Behaviour => ({ hooks: { preStop } });

/** A probe that fails from so many seconds after each start on. */
export const failsFrom = (kind: 'liveness' | 'readiness' | 'startup', from: number): Behaviour => ({
  probes: { [kind]: [...(from > 0 ? [{ from: 0, to: from, exitCode: 0 }] : []), { from, exitCode: 1 }] },
});

/** A startup probe that succeeds from so many seconds after each start on. */
export const startsUpAfter = (to: number): Behaviour => ({
  probes: {
    startup: [
      { from: 0, to, exitCode: 1 },
      { from: to, exitCode: 0 },
    ],
  },
});

/** A delete when the pod has run for ten seconds: the 0 of most vectors. */
export const deleted: readonly Stimulus[] = [{ at: 10, do: 'delete' }];
