import type { Range } from '../manifest/index.ts';
import type { Container } from '../pod/index.ts';
import type { KillReason } from './kill.ts';
import type { Told } from './told.ts';

/** What decides: a field of the text and its place, or the name of the default or setting that decides in its stead. */
export interface Decider {
  readonly field: string;
  readonly range?: Range;
}

/** Finds the places of deciding fields. Asked many times in a run, it looks each up once. */
export interface Deciders {
  /** The field at a path where it is written, else the default that stands for it, else what holds it. */
  at(path: string): Decider;
  /** The hook of a container. */
  hook(container: Container | undefined, name: 'postStart' | 'preStop'): Decider;
  probe(container: Container | undefined, kind: string): Decider;
  /** The grace of a kill. */
  grace(container: Container | undefined, reason: KillReason, total: number | undefined): Decider;
  restart(container: Container | undefined): Decider;
  /** The container as a whole. */
  container(container: Container | undefined): Decider;
  /** What only behaviour can say: `behaviour.c01.onTerm`. */
  behaviour(container: string, what: 'onTerm' | 'exitsAt'): Decider;
  /** What no manifest decides: the kubelet's own pace. */
  readonly kubelet: Decider;
}

/** How a run's deciding fields are found. */
export function decidersOf({ pod, manifest }: Told): Deciders {
  const known = new Map<string, Decider>();
  const defaults: Readonly<Record<string, string>> = {
    terminationGracePeriodSeconds: `terminationGracePeriodSeconds: ${pod.grace / 1000} (default)`,
    restartPolicy: `restartPolicy: ${pod.restartPolicy} (default)`,
    postStart: 'lifecycle.postStart: none (default)',
    preStop: 'lifecycle.preStop: none (default)',
    livenessProbe: 'livenessProbe: none (default)',
    readinessProbe: 'readinessProbe: none (default)',
    startupProbe: 'startupProbe: none (default)',
  };
  const find = (path: string): Decider => {
    const range = manifest.rangeOf(path);
    if (range) return { field: path, range };
    const name = defaults[path.slice(path.lastIndexOf('.') + 1)];
    if (name !== undefined) return { field: name };
    const parent = path.replace(/(\.[^.[\]]+|\[\d+\])$/, '');
    return parent === path ? { field: path } : at(parent);
  };
  const at = (path: string): Decider => {
    const before = known.get(path);
    if (before) return before;
    const found = find(path);
    known.set(path, found);
    return found;
  };
  const pathOf = (container: Container | undefined) => container?.path ?? pod.specPath;
  const asksForAll = pod.containers.find(({ restartRules }) =>
    restartRules.some(({ action }) => action === 'RestartAllContainers'),
  );
  const podGrace = `${pod.specPath}.terminationGracePeriodSeconds`;

  return {
    at,
    hook(container, name) {
      const dropped = container?.droppedHooks.find(({ hook }) => hook === name);
      return at(dropped?.written ?? `${pathOf(container)}.lifecycle.${name}`);
    },
    probe: (container, kind) => at(`${pathOf(container)}.${kind}Probe`),
    grace(container, reason, total) {
      if (reason === 'liveness' || reason === 'startup') {
        const own = container?.[`${reason}Probe`]?.grace;
        if (own !== undefined) return at(`${pathOf(container)}.${reason}Probe.terminationGracePeriodSeconds`);
      }
      if (reason === 'restart-all') return at(`${pathOf(asksForAll)}.restartPolicyRules`);
      if (reason === 'deletion' && total !== undefined && total * 1000 !== pod.grace) {
        return { field: `delete --grace-period=${total}` };
      }
      return at(podGrace);
    },
    restart: (container) =>
      at(container?.restartPolicy ? `${container.path}.restartPolicy` : `${pod.specPath}.restartPolicy`),
    container: (container) => at(pathOf(container)),
    behaviour: (container, what) => ({ field: `behaviour.${container}.${what}` }),
    kubelet: { field: 'timing (default)' },
  };
}
