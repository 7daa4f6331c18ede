import type { AnyStateMachine, AnyStateNode } from 'xstate';
import type { RuleId } from '../rules/index.ts';
import type { Fact, What } from './fact.ts';
import type { World } from './world.ts';

/** Whom a fact is about: a container, or the pod with the name `''`. */
interface About {
  readonly name: string;
  readonly attempt: number;
}

type Detail<Context, Event> = (context: Context, event: Event) => Readonly<Record<string, unknown>>;

/**
 * Makes actions that say a fact. They are the only side effect of a machine. The fact is heard at once and not by
 * `emit`, which waits for the end of the step and would mix up the order between actors.
 */
export function sayer<Context extends About & { readonly world: World }, Event>(actor: string) {
  return (
    what: What,
    rule: RuleId | ((context: Context) => RuleId),
    detail: Detail<Context, Event> = () => ({}),
    about: (context: Context) => About = (context) => context,
  ) =>
    ({ context, event }: { context: Context; event: unknown }, place: unknown) => {
      const { name, attempt } = about(context);
      context.world.say({
        container: name,
        attempt,
        what,
        detail: detail(context, event as Event),
        rule: typeof rule === 'function' ? rule(context) : rule,
        actor,
        state: stateOf(place),
      });
    };
}

/** Makes actions that say several facts at once, about any container. */
export function reporter<Context extends { readonly world: World }, Event>(actor: string) {
  return (factsOf: (context: Context, event: Event) => readonly Fact[]) =>
    ({ context, event }: { context: Context; event: unknown }, place: unknown) => {
      for (const fact of factsOf(context, event as Event)) {
        context.world.say({ ...fact, actor, state: stateOf(place) });
      }
    };
}

const stateOf = (place: unknown): string =>
  typeof place === 'object' && place !== null && 'state' in place ? String(place.state) : '';

/** Gives every action that is written as a bare name the state it stands in, so that facts can tell where they were said. */
export function located<Machine extends AnyStateMachine>(machine: Machine): Machine {
  const visit = (node: AnyStateNode) => {
    const state = node.path.join('.');
    const place = (actions: unknown[]) => {
      for (const [i, action] of actions.entries()) {
        if (typeof action === 'string') actions[i] = { type: action, params: { state } };
      }
    };
    const transitions = [...[...node.transitions.values()].flat(), ...(node.always ?? [])];
    const lists = [node.entry, node.exit, ...transitions.map(({ actions }) => actions)];
    for (const list of lists) place(list as unknown[]);
    for (const child of Object.values(node.states)) visit(child);
  };
  visit(machine.root);
  return machine;
}
