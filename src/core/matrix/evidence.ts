import { factsOf, type Known, type Platform } from '../platform/index.ts';
import type { Run } from '../trace/index.ts';
import type { HookCell } from './cell.ts';

type How = Known<unknown>['how'];

/** From the surest to the weakest. */
const ranks: readonly How[] = ['measured', 'documented', 'assumed', 'unknown'];

/** How the weakest answer is known that a run rests on: the fate of its hooks, and whatever else it takes for granted. */
export function evidenceOf(platform: Platform, hooks: readonly HookCell[], { assumptions }: Run): How {
  const taken = new Set(assumptions.map(({ rule, source }) => `${rule} ${source}`));
  const facts = factsOf(platform).filter(
    ({ known: { rule = 'APP-20', source, how } }) =>
      (how === 'assumed' || how === 'unknown') && taken.has(`${rule} ${source}`),
  );
  const hows = [...hooks.map(({ known }) => known.how), ...facts.map(({ known }) => known.how)];
  return ranks.findLast((how) => hows.includes(how)) ?? 'documented';
}
