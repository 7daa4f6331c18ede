import type { Behaviour } from '../core/behaviour/index.ts';
import type { Manifest } from '../core/manifest/index.ts';
import type { Pod, ProbeKind } from '../core/pod/index.ts';
import type { Asked } from '../core/scenario.ts';
import type { ContainerChoices, Hook } from '../ui/behaviour/index.ts';
import type { Draft } from './draft.ts';

/** The pod that a draft makes, as commands name it. */
export interface PodNames {
  readonly name: string;
  readonly namespace: string;
  /** Its grace period in seconds. */
  readonly grace: number;
}

/** What the panels show of a draft beside its run. */
export interface Inside {
  readonly containers: readonly ContainerChoices[];
  readonly pod: PodNames;
}

const nothing: Inside = { containers: [], pod: { name: 'pod', namespace: 'default', grace: 30 } };
const hooks: readonly Hook[] = ['postStart', 'preStop'];
const probes: readonly ProbeKind[] = ['startup', 'liveness', 'readiness'];

/** The containers of what was read, with how each behaves and why; none where no pod can be made of it. */
export function insideOf({ manifest, read }: Asked, behaviour: Draft['behaviour']): Inside {
  if (!manifest) return nothing;
  if (!read.ok) return { ...nothing, pod: namesOf(manifest, undefined) };
  const { scenario, settled } = read.value;
  const { pod } = scenario;
  return {
    pod: namesOf(manifest, pod),
    containers: pod.containers.map(({ name, stopSignal, postStart, preStop, ...container }) => ({
      name,
      signal: stopSignal,
      probes: probes.filter((kind) => container[`${kind}Probe`] !== undefined),
      hooks: hooks.flatMap((hook) => {
        const handler = { postStart, preStop }[hook];
        return handler ? [{ hook, handler: handler.kind }] : [];
      }),
      effective: settled.behaviour[name] ?? {},
      chosen: chosenFor(behaviour, name),
      origins: settled.origins[name] ?? {},
    })),
  };
}

const chosenFor = (behaviour: Draft['behaviour'], name: string): Behaviour =>
  Object.hasOwn(behaviour, name) ? (behaviour[name] ?? {}) : {};

/** What a controller adds to its name for a pod of its own: a StatefulSet counts, the rest is anyone's guess. */
const endings: Readonly<Record<string, string>> = { Pod: '', StatefulSet: '-0' };

function namesOf({ kind, name }: Manifest, pod: Pod | undefined): PodNames {
  const base = name === '' ? 'pod' : name;
  return {
    name: `${base}${endings[kind] ?? '-x7k2p'}`,
    namespace: pod?.namespace ?? 'default',
    grace: pod ? pod.grace / 1000 : 30,
  };
}
