import type { Container, Pod } from '../pod/index.ts';
import type { Ms } from '../time.ts';
import { including } from './keyed.ts';
import type { Exit } from './process.ts';

/** One attempt of a container, as the runtime lists it. */
export interface Instance {
  readonly attempt: number;
  /** Counts every start, also across a restart of all containers. */
  readonly start: number;
  readonly image: string;
  readonly startedAt: Ms;
  readonly exit: (Exit & { readonly at: Ms }) | undefined;
}

/** Per container its instances, oldest first; the kubelet looks at the last two. */
export type Runtime = ReadonlyMap<string, readonly Instance[]>;

export const newest = (runtime: Runtime, { name }: Pick<Container, 'name'>): Instance | undefined =>
  runtime.get(name)?.at(-1);

export const lastExited = (runtime: Runtime, { name }: Pick<Container, 'name'>): Instance | undefined =>
  runtime.get(name)?.findLast(({ exit }) => exit !== undefined);

export const isRunning = (runtime: Runtime, container: Pick<Container, 'name'>): boolean => {
  const instance = newest(runtime, container);
  return instance !== undefined && instance.exit === undefined;
};

/** Whether any main container has ever started. */
export const hasStartedMain = (runtime: Runtime, { containers }: Pick<Pod, 'containers'>): boolean =>
  containers.some((each) => each.role === 'main' && newest(runtime, each));

export const withStart = (runtime: Runtime, name: string, instance: Instance): Runtime =>
  including(runtime, name, [...(runtime.get(name) ?? []).slice(-1), instance]);

export function withExit(runtime: Runtime, name: string, exit: Exit, at: Ms): Runtime {
  const instances = runtime.get(name) ?? [];
  const ended = instances.map((each, i) =>
    i === instances.length - 1 ? { ...each, exit: { ...exit, at } } : each,
  );
  return including(runtime, name, ended);
}
