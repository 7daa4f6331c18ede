import type { Remark } from '../manifest/index.ts';
import { isPlain } from '../plain.ts';
import type { Container, Pod } from '../pod/index.ts';
import { text as sentence } from '../words/index.ts';
import type { Behaviour } from './behaviour.ts';
import { readGiven } from './given.ts';
import { inferredHook } from './infer-hook.ts';
import { inferredProcess } from './infer-process.ts';
import type { Origin } from './origin.ts';
import { readLine } from './shell/line.ts';
import type { ScriptReader } from './shell/outcome.ts';

/** How every container of a pod behaves, and where each value of it comes from. */
export interface Settled {
  /** Complete: one entry for each container, with an entry for each of its hooks. */
  readonly behaviour: Readonly<Record<string, Behaviour>>;
  /** Per container and key: `onTerm`, `exitsAt`, `hooks.preStop.duration`, `probes.liveness`. */
  readonly origins: Readonly<Record<string, Readonly<Record<string, Origin>>>>;
  /** What was assumed, and what was left out of what was given. */
  readonly remarks: readonly Remark[];
}

/**
 * What is given for each container, then what the manifest tells, then the defaults [APP-26].
 *
 * @param given Of a stranger: what makes no sense in it is left out with a warning.
 * @param read How shell scripts are read; by default only plain lines are.
 */
export function settledBehaviour(pod: Pod, given: unknown = {}, read: ScriptReader = readLine): Settled {
  const wishes = isPlain(given) ? given : {};
  const settled = pod.containers.map((container) => ({
    name: container.name,
    ...settledContainer(
      container,
      pod,
      Object.hasOwn(wishes, container.name) ? wishes[container.name] : {},
      read,
    ),
  }));
  const names = new Set(pod.containers.map(({ name }) => name));
  const strangers = Object.keys(wishes).filter((name) => !names.has(name));
  return {
    behaviour: Object.fromEntries(settled.map(({ name, behaviour }) => [name, behaviour])),
    origins: Object.fromEntries(settled.map(({ name, origins }) => [name, origins])),
    remarks: [
      ...(isPlain(given) ? [] : [nonsense]),
      ...strangers.map((name) => noSuchContainer(name)),
      ...settled.flatMap(({ remarks }) => remarks),
    ],
  };
}

/** Where a value comes from: `originOf(settled, 'c01', 'hooks.preStop.duration')`. */
export const originOf = ({ origins }: Settled, container: string, key: string): Origin | undefined =>
  Object.hasOwn(origins, container) ? origins[container]?.[key] : undefined;

interface SettledContainer {
  readonly behaviour: Behaviour;
  readonly origins: Readonly<Record<string, Origin>>;
  readonly remarks: readonly Remark[];
}

function settledContainer(
  container: Container,
  pod: Pod,
  wish: unknown,
  read: ScriptReader,
): SettledContainer {
  const { behaviour: given, ignored } = readGiven(wish);
  const process = inferredProcess(container, pod, read);
  const { exitsAt, exitsRepeat, onTerm, probes } = given;
  const origins: Record<string, Origin> = { ...process.origins };
  if (onTerm !== undefined) origins.onTerm = byUser;
  if (exitsAt !== undefined || exitsRepeat !== undefined) origins.exitsAt = byUser;
  for (const kind of ['startup', 'liveness', 'readiness'] as const)
    if (container[`${kind}Probe`] !== undefined)
      origins[`probes.${kind}`] = probes?.[kind] === undefined ? succeeding : byUser;

  const remarks: Remark[] = [...process.remarks, ...ignored.map((key) => noSense(container.name, key))];
  const hooks: Record<string, unknown> = {};
  for (const name of ['postStart', 'preStop'] as const) {
    const hook = inferredHook(container, name, read);
    if (hook === undefined) continue;
    const wished = given.hooks?.[name] ?? {};
    hooks[name] = { ...hook.part, ...wished };
    for (const [key, origin] of Object.entries(hook.origins)) origins[`hooks.${name}.${key}`] = origin;
    for (const key of Object.keys(wished)) origins[`hooks.${name}.${key}`] = byUser;
    const isOpen = ({ id }: Remark) =>
      !Object.hasOwn(wished, id === 'no-such-program' ? 'exitCode' : 'duration');
    remarks.push(...hook.remarks.filter(isOpen));
  }
  return {
    behaviour: {
      ...process.part,
      ...given,
      ...(exitsAt === undefined ? {} : { exitsAt, exitsRepeat: exitsRepeat ?? false }),
      ...(Object.keys(hooks).length > 0 ? { hooks } : {}),
    },
    origins,
    remarks,
  };
}

const byUser: Origin = { how: 'given', text: sentence('behaviour.given') };
const succeeding: Origin = { how: 'default', text: sentence('behaviour.probe') };

const nonsense: Remark = {
  id: 'behaviour-ignored',
  rule: 'APP-26',
  text: sentence('behaviour.ignored-all'),
  severity: 'warning',
};

const noSense = (container: string, key: string): Remark => ({
  id: 'behaviour-ignored',
  rule: 'APP-26',
  text: sentence('behaviour.ignored', { container, key: key === '' ? 'behaviour' : key }),
  severity: 'warning',
  container,
});

const noSuchContainer = (name: string): Remark => ({
  id: 'behaviour-ignored',
  rule: 'APP-26',
  text: sentence('behaviour.no-such-container', { name }),
  severity: 'warning',
});
