import type { Behaviour, HookBehaviour, Origin } from '../../core/behaviour/index.ts';
import type { ProbeKind } from '../../core/pod/index.ts';

export type Hook = 'postStart' | 'preStop';

/** One container as the panel shows it. */
export interface ContainerChoices {
  readonly name: string;
  readonly signal: string;
  /** The hooks it has and what they are handled by. */
  readonly hooks: readonly { readonly hook: Hook; readonly handler: string }[];
  /** The probes it has. */
  readonly probes: readonly ProbeKind[];
  /** What the run uses: chosen, else read, else assumed. */
  readonly effective: Behaviour;
  /** What the user chose. */
  readonly chosen: Behaviour;
  /** Where each value comes from, by key: `onTerm`, `exitsAt`, `hooks.preStop.duration`. */
  readonly origins: Readonly<Record<string, Origin>>;
}

/** The behaviour with one hook's values changed; `undefined` takes them back. */
export function withHook(chosen: Behaviour, hook: Hook, values: HookBehaviour | undefined): Behaviour {
  const { hooks, ...rest } = chosen;
  const { [hook]: _, ...others } = hooks ?? {};
  const next = values === undefined ? others : { ...others, [hook]: values };
  return Object.keys(next).length === 0 ? rest : { ...rest, hooks: next };
}

/** How a process takes the stop signal, as a preset. */
export type TermPreset = 'at-once' | 'after' | 'ignores';

export const presetOf = ({ onTerm }: Behaviour): TermPreset => {
  if (onTerm === 'ignore') return 'ignores';
  return onTerm === undefined || onTerm.exitAfter === 0 ? 'at-once' : 'after';
};

/** The behaviour without some of its keys. */
export const without = (chosen: Behaviour, ...keys: readonly (keyof Behaviour)[]): Behaviour =>
  Object.fromEntries(Object.entries(chosen).filter(([key]) => !keys.some((gone) => gone === key)));
