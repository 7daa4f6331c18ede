import { thoroughBehaviour } from '../behaviour/index.ts';
import type { Shared } from '../link/index.ts';
import { readWorkloads } from '../manifest/index.ts';
import { readScenario } from '../scenario.ts';
import { simulate } from '../simulate.ts';
import { type Item, type Spare, sparesIn, withoutSpares } from './spare.ts';

/** A document without what its run does not read. */
export interface Lean {
  readonly document: Shared;
  /** What was left out of it. */
  readonly left: readonly Item[];
  /** What of the same sort had to stay. */
  readonly kept: readonly Item[];
}

/**
 * Leaves out the values of environment variables, the annotations, and the data of Secrets and ConfigMaps, unless the run
 * goes by them: with them and without, it is the same in everything but where in the text its causes stand.
 */
export async function leanOf({ b, ...document }: Shared): Promise<Lean> {
  const own = await leanTextOf(document);
  if (!b) return own;
  const other = await leanOf(b);
  return {
    document: { ...own.document, b: other.document },
    left: [...own.left, ...other.left],
    kept: [...own.kept, ...other.kept],
  };
}

async function leanTextOf(document: Shared): Promise<Lean> {
  const spares = sparesIn(document.yaml);
  const without = (some: readonly Spare[]) => ({ ...document, yaml: withoutSpares(document.yaml, some) });
  const before = spares.length > 0 ? await traceOf(document) : '';
  const isSame = async (some: readonly Spare[]) => (await traceOf(without(some))) === before;
  const gone = await most(spares, [], isSame);
  const stays = spares.filter((spare) => !gone.includes(spare));
  return {
    document: without(gone),
    left: gone.flatMap(({ left }) => left),
    kept: [...gone.flatMap(({ kept }) => kept), ...stays.flatMap(({ left, kept }) => [...left, ...kept])],
  };
}

/** As many of `some` as can go beside those that are gone, by halves: of many values a run reads few. */
async function most(
  some: readonly Spare[],
  gone: readonly Spare[],
  isSame: (gone: readonly Spare[]) => Promise<boolean>,
): Promise<readonly Spare[]> {
  if (some.length === 0) return gone;
  const all = [...gone, ...some];
  if (await isSame(all)) return all;
  if (some.length === 1) return gone;
  const half = Math.ceil(some.length / 2);
  return most(some.slice(half), await most(some.slice(0, half), gone, isSame), isSame);
}

/** All that anyone may see of a document's run, and of how each workload of its text behaves, as one text. */
async function traceOf({ yaml, b: _, ...options }: Shared): Promise<string> {
  const read = readWorkloads(yaml);
  const workloads = read.ok ? read.value.workloads : [];
  const behaviours = workloads.map(async (_, document) => {
    const asked = readScenario(yaml, { ...options, document }).read;
    return asked.ok ? [asked.value.settled, await thoroughBehaviour(asked.value.scenario.pod)] : asked;
  });
  const all = [simulate(yaml, options), await Promise.all(behaviours)];
  return JSON.stringify(all, (key, value) => (key === 'range' ? undefined : value));
}
