import type { Behaviour } from './behaviour.ts';

/** A container's behaviour with a part of another's in its place; of its hooks those stay that the part has not. */
export function joined(before: Behaviour = {}, part: Behaviour): Behaviour {
  const hooks = { ...before.hooks, ...part.hooks };
  return { ...before, ...part, ...(Object.keys(hooks).length > 0 && { hooks }) };
}
