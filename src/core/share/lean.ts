import { thoroughBehaviour } from '../behaviour/index.ts';
import type { Shared } from '../link/index.ts';
import { readWorkloads } from '../manifest/index.ts';
import { type Asked, readingScenario } from '../scenario.ts';
import { runningOf } from '../simulate.ts';
import { atOnce, type Work } from '../work.ts';
import { withoutPatchSpares } from './patch-spare.ts';
import { type Item, type Spare, sparesIn, withoutSpares } from './spare.ts';

/** A document without what its run does not read. */
export interface Lean {
  readonly document: Shared;
  /** What was left out of it. */
  readonly left: readonly Item[];
  /** What of the same sort had to stay. */
  readonly kept: readonly Item[];
}

/** Does a long work, with or without pauses. */
export type Take = <Result>(work: Work<Result>) => Promise<Result>;

const withoutPauses: Take = async (work) => atOnce(work);

/**
 * Leaves out the values of environment variables, the annotations, and the data of Secrets and ConfigMaps, in the manifest and in
 * patches of it, unless the run goes by them: with them and without, it is the same in everything but where in the text its causes stand.
 */
export async function leanOf({ b, ...document }: Shared, take: Take = withoutPauses): Promise<Lean> {
  const own = await leanOne(document, take);
  if (!b) return own;
  const other = await leanOf(b, take);
  return {
    document: { ...own.document, b: other.document },
    left: [...own.left, ...other.left],
    kept: [...own.kept, ...other.kept],
  };
}

async function leanOne(document: Shared, take: Take): Promise<Lean> {
  const text = await leanTextOf(document, take);
  const { stimulus, items } = withoutPatchSpares(document.stimulus ?? []);
  if (items.length === 0) return text;
  const lean = { ...text.document, stimulus };
  const isSame = (await runOf(lean, take)) === (await runOf(text.document, take));
  return isSame
    ? { ...text, document: lean, left: [...text.left, ...items] }
    : { ...text, kept: [...text.kept, ...items] };
}

async function leanTextOf(document: Shared, take: Take): Promise<Lean> {
  const spares = sparesIn(document.yaml);
  if (spares.length === 0) return { document, left: [], kept: [] };
  const without = (some: readonly Spare[]) => ({ ...document, yaml: withoutSpares(document.yaml, some) });
  const mostBy = async (read: (of: Shared, take: Take) => Promise<string>) => {
    const before = await read(document, take);
    return most(spares, [], async (some) => (await read(without(some), take)) === before);
  };
  const quick = await mostBy(settingOf);
  const isSame = (await runOf(without(quick), take)) === (await runOf(document, take));
  const gone = isSame ? quick : await mostBy(runOf);
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

/** What differs without values that no run reads: where things stand, and the values themselves. */
const unread: ReadonlySet<string> = new Set(['range', 'env', 'annotations', 'platform']);

const written = (value: unknown, left: ReadonlySet<string>): string =>
  JSON.stringify(value, (key, inner) => (left.has(key) ? undefined : inner));

/** All that the run of a document is made of, and how each workload of its text behaves, as one text. */
async function settingOf(document: Shared, take: Take): Promise<string> {
  const all: unknown[] = [];
  for (const { read, remarks, complaints } of await take(askedOf(document))) {
    const behaviour = read.ok ? await thoroughBehaviour(read.value.scenario.pod) : undefined;
    all.push(
      read.ok ? [read.value.settled, read.value.scenario, behaviour] : read.errors,
      remarks,
      complaints,
    );
  }
  return written(all, unread);
}

/** All that anyone may see of a document's run, as one text. */
async function runOf({ yaml, b: _, ...options }: Shared, take: Take): Promise<string> {
  const run = await take(running(yaml, options));
  return written(run, new Set(['range']));
}

function* running(yaml: string, options: Omit<Shared, 'yaml' | 'b'>): ReturnType<typeof runningOf> {
  return yield* runningOf(yield* readingScenario(yaml, options));
}

/** What is asked for with each workload of a text; of a text without any what is asked for all the same. */
function* askedOf({ yaml, b: _, ...options }: Shared): Work<readonly Asked[]> {
  const read = readWorkloads(yaml);
  const asked: Asked[] = [];
  for (let document = 0; document < Math.max(1, read.ok ? read.value.workloads.length : 0); document++)
    asked.push(yield* readingScenario(yaml, { ...options, document }));
  return asked;
}
