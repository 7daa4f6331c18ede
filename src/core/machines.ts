import { type Chart, chartsOf, type Step, walk } from './lifecycle/index.ts';
import { type Options, readScenario } from './scenario.ts';

/** The machines of a run as they are drawn, and every step they take in it; no steps where the text is refused. */
export function machinesOf(
  yaml: string,
  options: Options = {},
): { readonly charts: readonly Chart[]; readonly steps: readonly Step[] } {
  const { read } = readScenario(yaml, options);
  return { charts: chartsOf(), steps: read.ok ? walk(read.value.scenario) : [] };
}
