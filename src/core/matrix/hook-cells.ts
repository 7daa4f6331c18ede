import type { Known, Platform } from '../platform/index.ts';
import type { Container, HandlerKind, Pod } from '../pod/index.ts';
import type { Run } from '../trace/index.ts';
import type { HookCell } from './cell.ts';

/** A hook as the manifest has it, whatever a platform makes of it. */
export interface WrittenHook extends Pick<HookCell, 'container' | 'hook' | 'handler'> {
  /** Its field path. */
  readonly path: string;
}

/** The hooks of a pod, also those that its API dropped. */
export const hooksIn = ({ containers }: Pod): readonly WrittenHook[] =>
  containers.flatMap((container) =>
    (['postStart', 'preStop'] as const).flatMap((hook) => {
      const handler = handlerIn(container, hook);
      const path = `${container.path}.lifecycle.${hook}`;
      return handler ? [{ container: container.name, hook, handler, path }] : [];
    }),
  );

const handlerIn = (container: Container, hook: WrittenHook['hook']): HandlerKind | undefined =>
  container[hook]?.kind ?? droppedIn(container, hook)?.handler;

/** What the API drops for its name it drops everywhere. */
const droppedIn = ({ droppedHooks }: Container, hook: WrittenHook['hook']) =>
  droppedHooks.find((dropped) => dropped.hook === hook && dropped.written === undefined);

/** What becomes of each hook on a platform; `pod` is `undefined` where it refuses the manifest. */
export const hookCellsOf = (
  hooks: readonly WrittenHook[],
  platform: Platform,
  pod: Pod | undefined,
  run: Run,
): readonly HookCell[] =>
  hooks.map(({ path, ...hook }): HookCell => {
    const container = pod?.containers.find(({ name }) => name === hook.container);
    const came = cameOf(run, hook);
    const known = platform[hook.hook][hook.handler];
    const dropped = container && droppedIn(container, hook.hook);
    if (dropped)
      return {
        ...hook,
        fate: 'dropped',
        known: gateOf(platform, dropped.gate) ?? platform.unknownFields,
        came,
      };
    if (!isRefused(run, path)) return { ...hook, fate: known.value, known, came };
    const why = known.value === 'refused' ? known : platform.unknownFields;
    return { ...hook, fate: 'refused', known: why, came };
  });

const gateOf = ({ gates }: Platform, gate: keyof Platform['gates'] | undefined): Known<boolean> | undefined =>
  gate && gates[gate];

/** Whether the refusal is about a field, something in it, or what holds it. */
const isRefused = ({ rejected }: Run, path: string): boolean =>
  rejected?.errors.some(
    ({ field }) => field !== '' && (`${path}.`.startsWith(`${field}.`) || field.startsWith(`${path}.`)),
  ) ?? false;

/** How a hook came out; of several calls the worst. */
function cameOf({ lanes }: Run, { container, hook }: Omit<WrittenHook, 'path'>): HookCell['came'] {
  const own = lanes.find((each) => each.lane === 'container' && each.container === container);
  const outcomes =
    own?.spans.flatMap(({ kind, outcome }) => (kind === hook && outcome ? [outcome] : [])) ?? [];
  return (['failed', 'abandoned', 'ok'] as const).find((each) => outcomes.includes(each)) ?? outcomes[0];
}
