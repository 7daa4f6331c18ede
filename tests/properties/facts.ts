import { type Moment, run } from '../../src/core/lifecycle/index.ts';
import type { Pod } from '../../src/core/pod/index.ts';
import { readScenario } from '../../src/core/scenario.ts';
import type { Random } from './scenario.ts';

/** A run of a random pod, as far as the laws look at it. */
export interface Told {
  readonly pod: Pod;
  readonly moments: readonly Moment[];
  /** The last instant of the run, in milliseconds. */
  readonly end: number;
}

/** Runs a random pod. That it is taken is a law, too. */
export function toldOf({ pod, options }: Random): Told {
  const { read } = readScenario(pod, options);
  if (!read.ok) throw new Error(`The pod is refused: ${JSON.stringify(read.errors)}`);
  const { moments, end } = run(read.value.scenario);
  return { pod: read.value.scenario.pod, moments, end };
}

/** What one attempt of a container goes through, in order. */
export interface Life {
  readonly name: string;
  readonly attempt: number;
  readonly moments: readonly Moment[];
}

/** The attempts of all containers. */
export function livesOf({ moments }: Told): readonly Life[] {
  const lives = new Map<string, Moment[]>();
  for (const moment of moments) {
    if (moment.container === '') continue;
    const key = `${moment.container}#${moment.attempt}`;
    const life = lives.get(key);
    if (life) life.push(moment);
    else lives.set(key, [moment]);
  }
  return [...lives.values()].flatMap((each) =>
    each[0] ? [{ name: each[0].container, attempt: each[0].attempt, moments: each }] : [],
  );
}

/** The kubelet's word that it begins to kill. */
export const isKilling = ({ what, detail }: Moment): boolean =>
  what === 'event' && detail.reason === 'Killing';

/** One kill of an attempt: from the kubelet's word to the exit, and the grace it had, in milliseconds. */
export interface Kill {
  readonly life: Life;
  readonly at: number;
  readonly grace: number;
  readonly stop: Moment | undefined;
  readonly exit: Moment | undefined;
}

/** Every kill with the grace that the pod, its probes and its deletes had given by then. */
export function killsOf(told: Told): readonly Kill[] {
  return livesOf(told).flatMap((life) => {
    const begin = life.moments.find(isKilling);
    if (!begin) return [];
    return [
      {
        life,
        at: begin.at,
        grace: graceOf(told, life, begin),
        stop: life.moments.find(({ what }) => what === 'stop-requested'),
        exit: life.moments.find(({ what }) => what === 'exited'),
      },
    ];
  });
}

function graceOf({ pod, moments }: Told, { name }: Life, begin: Moment): number {
  const words = String(begin.detail.message);
  const kind = /failed (liveness|startup) probe/.exec(words)?.[1];
  const container = pod.containers.find((each) => each.name === name);
  const own = kind && container?.[kind === 'liveness' ? 'livenessProbe' : 'startupProbe']?.grace;
  if (own !== undefined && own !== '') return own;
  if (words.startsWith('Stopping')) {
    const asked = moments.filter(({ what, at }) => what === 'pod-deletion-marked' && at <= begin.at);
    const graces = asked.map(({ detail }) => Number(detail.deletionGracePeriodSeconds) * 1000);
    if (graces.length > 0) return Math.max(1000, Math.min(...graces));
  }
  return pod.grace;
}
