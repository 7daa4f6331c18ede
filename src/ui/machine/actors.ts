import type { Chart, Step } from '../../core/lifecycle/index.ts';

/** One machine at work in a run. */
export interface Actor {
  /** Of a chart and an actor, to choose it by. */
  readonly id: string;
  /** An id of a chart. */
  readonly machine: string;
  /** `''` for the pod and its worker, and for a chart that nobody follows in this run. */
  readonly container: string;
  /** 0 for the first start. */
  readonly attempt: number;
  /** The hook, or the kind of probe. */
  readonly part: string;
  /** In order of time; none for a chart that nobody follows in this run. */
  readonly steps: readonly Step[];
}

/** Every machine at work in a run in order of first appearance, and last the charts that nobody follows in it. */
export function actorsOf(charts: readonly Chart[], steps: readonly Step[]): readonly Actor[] {
  const byActor = new Map<string, Step[]>();
  for (const step of steps) {
    const id = `${step.machine} ${step.actor}`;
    const own = byActor.get(id);
    if (own) own.push(step);
    else byActor.set(id, [step]);
  }
  const atWork = [...byActor].flatMap(([id, own]) => (own[0] ? [{ ...nameOf(own[0]), id, steps: own }] : []));
  const idle = charts.filter(({ id }) => !atWork.some(({ machine }) => machine === id));
  return [
    ...inOrder(atWork, charts),
    ...idle.map(({ id }) => ({ id: `${id} `, machine: id, container: '', attempt: 0, part: '', steps: [] })),
  ];
}

/** The pod and its worker first, then container by container. */
function inOrder(actors: readonly Actor[], charts: readonly Chart[]): readonly Actor[] {
  const containers = [...new Set(actors.map(({ container }) => container))];
  const machines = charts.map(({ id }) => id);
  const place = ({ container, machine, attempt }: Actor) =>
    [container === '' ? -1 : containers.indexOf(container), machines.indexOf(machine), attempt] as const;
  return actors.toSorted((a, b) => {
    const [x, y] = [place(a), place(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  });
}

/** Takes an actor's name apart: `c01#0`, `c01#0.preStop`, `c01/liveness`. */
function nameOf({ machine, actor }: Step): Omit<Actor, 'id' | 'steps'> {
  const {
    container = '',
    attempt = '0',
    hook,
    probe,
  } = /^(?<container>[^#/]*)(?:#(?<attempt>\d+)(?:\.(?<hook>\w+))?|\/(?<probe>\w+))?$/.exec(actor)?.groups ??
  {};
  return { machine, container, attempt: Number(attempt), part: hook ?? probe ?? '' };
}
