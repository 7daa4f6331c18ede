import type { Behaviour, HookBehaviour } from '../../core/behaviour/index.ts';

/** Where a value of a behaviour comes from: read in the manifest, chosen on the page, or assumed. */
export type Origin =
  | { readonly kind: 'read'; readonly from: string }
  | { readonly kind: 'chosen' }
  | { readonly kind: 'assumed' };

export type Hook = 'postStart' | 'preStop';

/** One container as the panel shows it. */
export interface ContainerChoices {
  readonly name: string;
  readonly signal: string;
  /** The hooks it has and what they are handled by. */
  readonly hooks: readonly { readonly hook: Hook; readonly handler: string }[];
  /** What the run uses: chosen, else read, else assumed. */
  readonly effective: Behaviour;
  /** What the user chose. */
  readonly chosen: Behaviour;
  /** Where what was not chosen comes from, by hook. */
  readonly read: Readonly<Partial<Record<Hook, string>>>;
}

/** Where a hook's values come from. */
export function hookOrigin({ chosen, read }: ContainerChoices, hook: Hook): Origin {
  if (chosen.hooks?.[hook] !== undefined) return { kind: 'chosen' };
  const from = read[hook];
  return from === undefined ? { kind: 'assumed' } : { kind: 'read', from };
}

/** The behaviour with one hook's values changed; `undefined` takes them back. */
export function withHook(chosen: Behaviour, hook: Hook, values: HookBehaviour | undefined): Behaviour {
  const { [hook]: _, ...others } = chosen.hooks ?? {};
  return { ...chosen, hooks: values === undefined ? others : { ...others, [hook]: values } };
}

/** How a process takes the stop signal, as a preset. */
export type TermPreset = 'at-once' | 'after' | 'ignores';

export const presetOf = ({ onTerm }: Behaviour): TermPreset => {
  if (onTerm === 'ignore') return 'ignores';
  return onTerm === undefined || onTerm.exitAfter === 0 ? 'at-once' : 'after';
};

/** The behaviour without one of its keys. */
export function without(chosen: Behaviour, ...keys: readonly (keyof Behaviour)[]): Behaviour {
  return Object.fromEntries(
    Object.entries(chosen).filter(([key]) => !keys.some((gone) => gone === key)),
  ) satisfies Behaviour;
}
