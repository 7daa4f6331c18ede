import { isPlain, type Plain } from '../plain.ts';
import type { UnknownField } from './decode.ts';
import type { DroppedHook, Handler } from './pod.ts';

const hooks = ['postStart', 'preStop'] as const;
const handlers: readonly Handler['kind'][] = ['exec', 'httpGet', 'tcpSocket', 'sleep'];

/** Hooks under a name that no API knows, and probably meant as hooks: the API drops them with the name [D-43]. */
export const misspeltHooks = (unknown: readonly UnknownField[], path: string): readonly DroppedHook[] =>
  unknown.flatMap(({ path: written, meant, value }) => {
    const owner = written.slice(0, written.lastIndexOf('.'));
    if (owner === path && meant === 'lifecycle' && isPlain(value))
      return hooks.flatMap((hook) => hookOf(hook, value[hook], written));
    const hook = hooks.find((each) => each === meant);
    return owner === `${path}.lifecycle` && hook ? hookOf(hook, value, written) : [];
  });

function hookOf(hook: DroppedHook['hook'], value: unknown, written: string): readonly DroppedHook[] {
  const handler = isPlain(value) ? handlerIn(value) : undefined;
  return handler ? [{ hook, handler, gate: undefined, rule: 'D-43', written }] : [];
}

const handlerIn = (value: Plain) => handlers.find((kind) => isPlain(value[kind]));
