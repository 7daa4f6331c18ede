import type { Behaviour } from '../behaviour/index.ts';
import { readManifest } from '../manifest/index.ts';
import type { Edit } from '../port/index.ts';
import type { Options } from '../scenario.ts';
import type { Stimulus } from '../stimulus/index.ts';
import type { Dial, Home, Setting } from './dial.ts';
import { edited } from './edit.ts';
import { withNumber } from './with-number.ts';
import { sleepIn, withSleep } from './with-sleep.ts';

/** What turning a dial changes: the text, how a container behaves, or what happens to the pod. */
export type Turn =
  | { readonly type: 'edit'; readonly edit: Edit }
  | { readonly type: 'behaviour'; readonly container: string; readonly chosen: Behaviour }
  | { readonly type: 'stimulus'; readonly stimulus: readonly Stimulus[] };

/** What must change for a dial to stand somewhere; `undefined` where the text has no place for it. */
export type Turner = (setting: Setting) => Turn | undefined;

/** Turns a dial of a scenario, always from where the scenario stands now. */
export function turnerOf(yaml: string, options: Options, { aim, home }: Dial): Turner {
  if (home.in === 'field' || home.in === 'command') {
    const edit = editor(yaml, options, home);
    return (setting) => {
      const made = setting === null ? undefined : edit(setting);
      return made && { type: 'edit', edit: made };
    };
  }
  if (aim.what === 'leaving' || aim.what === 'hook') {
    const { container } = aim;
    const before = Object.entries(options.behaviour ?? {}).find(([name]) => name === container)?.[1] ?? {};
    return (setting) => ({
      type: 'behaviour',
      container,
      chosen: aim.what === 'leaving' ? leaving(before, setting) : taking(before, aim.hook, setting),
    });
  }
  return (setting) =>
    setting === null ? undefined : { type: 'stimulus', stimulus: deletedAt(options.stimulus, setting) };
}

/** The scenario after a turn. */
export function afterTurn(
  yaml: string,
  options: Options,
  turn: Turn,
): readonly [yaml: string, options: Options] {
  switch (turn.type) {
    case 'edit':
      return [edited(yaml, turn.edit), options];
    case 'behaviour':
      return [yaml, { ...options, behaviour: { ...options.behaviour, [turn.container]: turn.chosen } }];
    case 'stimulus':
      return [yaml, { ...options, stimulus: turn.stimulus }];
  }
}

function editor(
  yaml: string,
  options: Options,
  home: Extract<Home, { readonly path: string }>,
): (setting: number) => Edit | undefined {
  const manifest = readManifest(yaml, options.document);
  if (!manifest.ok) return () => undefined;
  if (home.in === 'field') return (setting) => withNumber(yaml, manifest.value, home.path, setting);
  const sleep = sleepIn(yaml, manifest.value, home.command, home.path);
  return (setting) => sleep && withSleep(sleep, setting);
}

const leaving = (before: Behaviour, setting: Setting): Behaviour => ({
  ...before,
  onTerm:
    setting === null
      ? 'ignore'
      : { exitAfter: setting, exitCode: typeof before.onTerm === 'object' ? before.onTerm.exitCode : 0 },
});

const taking = (before: Behaviour, hook: 'postStart' | 'preStop', duration: Setting): Behaviour => ({
  ...before,
  hooks: { ...before.hooks, [hook]: { ...before.hooks?.[hook], duration } },
});

const deletedAt = (stimulus: readonly Stimulus[] | undefined, at: number): readonly Stimulus[] => {
  const [first, ...rest] = stimulus ?? [];
  return first ? [{ ...first, at }, ...rest] : [{ at, do: 'delete' }];
};
