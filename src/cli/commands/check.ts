import { type Manifest, readWorkloads } from '../../core/manifest/index.ts';
import { defaultPlatform } from '../../core/platform/index.ts';
import { type Options, simulate } from '../../core/simulate.ts';
import { say, type Words } from '../../core/words/index.ts';
import { type CheckedFile, type Diagnosis, errorsOf, lineOf, noticesOf } from '../diagnosis.ts';
import type { Excerpt } from '../input/excerpt.ts';
import { excerptsOf, isPage } from '../input/excerpts.ts';
import { mayBeManifest } from '../input/may-be-manifest.ts';
import { readScenarioFile } from '../input/read-scenario.ts';
import { readSource } from '../input/read-source.ts';
import { checkedPlatform } from '../platform-option.ts';
import { sarifOf } from '../sarif.ts';
import { choiceOf, type Usage, WrongUse } from '../usage.ts';
import { withScripts } from '../with-scripts.ts';
import { cliText, tell } from '../words.ts';
import { exits, type World } from '../world.ts';

/** `check FILE…`: what is wrong or odd in manifests, for people and for pipelines. */
export async function checkCommand(world: World, usage: Usage, words: Words): Promise<number> {
  const format = choiceOf(usage, 'format', ['text', 'sarif'] as const);
  if (usage.operands.length === 0) throw new WrongUse(cliText('cli.no-file'));
  const { scenario } = usage.values;
  const asked = scenario === undefined ? {} : await readScenarioFile(world, scenario, words);
  const platform = checkedPlatform(usage.values.platform ?? asked.platform) ?? defaultPlatform;
  const wishes = { usage, scenario: asked, only: usage.values.platform === undefined ? {} : { platform } };
  const checked: CheckedFile[] = [];
  let isUsable = true;
  for (const path of usage.operands) {
    const read = await readSource(world, path);
    if ('fault' in read) {
      isUsable = false;
      world.err(`${read.name}: ${say(words, read.fault)}\n`);
      continue;
    }
    // What is piped in is meant to be a manifest; a file may only have been caught by a pattern.
    if (path !== '-' && !isPage(path) && !mayBeManifest(read.file.text)) {
      checked.push({ name: read.file.name, pods: 0, diagnoses: [] });
      world.err(`${read.file.name}: ${tell(words, 'cli.no-manifest')}\n`);
      continue;
    }
    const result = await checkedFile(read.file.name, read.file.text, wishes, words);
    checked.push(result);
    if (format === 'text')
      world.out(
        result.diagnoses
          .map((diagnosis) => `${lineOf(result.name, diagnosis)} [${tagOf(diagnosis)}]\n`)
          .join(''),
      );
  }
  if (format === 'sarif') world.out(await sarifOf(checked, words));
  else world.err(`${sumOf(checked, words)}\n`);
  const isRefused = checked.some(({ diagnoses }) => diagnoses.some(({ level }) => level !== 'note'));
  return isUsable ? (isRefused ? exits.refused : exits.well) : exits.wrongUse;
}

/** What the command asks for: a scenario for whatever does not bring its own, and a platform for all. */
interface Wishes {
  readonly usage: Usage;
  readonly scenario: Options;
  readonly only: Pick<Options, 'platform'>;
}

const tagOf = ({ id, rule }: Diagnosis): string => (rule === undefined ? id : `${id} ${rule}`);

async function checkedFile(name: string, text: string, wishes: Wishes, words: Words): Promise<CheckedFile> {
  const checks: Omit<CheckedFile, 'name'>[] = [];
  for (const excerpt of await excerptsOf(name, text))
    checks.push(await checkedExcerpt(excerpt, wishes, words));
  return {
    name,
    pods: checks.reduce((sum, { pods }) => sum + pods, 0),
    diagnoses: checks.flatMap(({ diagnoses }) => diagnoses),
  };
}

/** Every workload of a manifest. A text that has other objects only, or an example that is no manifest, has none. */
async function checkedExcerpt(
  excerpt: Excerpt,
  wishes: Wishes,
  words: Words,
): Promise<Omit<CheckedFile, 'name'>> {
  const { text, isMeant, isFile, placeIn } = excerpt;
  const options = { ...wishes.scenario, ...excerpt.options, ...wishes.only };
  const read = readWorkloads(text);
  if (!read.ok) {
    const hasOthers = read.errors.every((error) => error.text?.key === 'manifest.no-workload');
    if (hasOthers || !isMeant) return { pods: 0, diagnoses: [] };
  }
  const workloads: readonly (Manifest | undefined)[] = read.ok ? read.value.workloads : [undefined];
  const diagnoses: Diagnosis[] = [];
  for (const [document, workload] of workloads.entries()) {
    const run = simulate(text, await withScripts(wishes.usage, text, { ...options, document }));
    const whole = workload?.rangeOf('kind') ?? [0, 0];
    const notices = noticesOf(run, text, words, whole).filter(({ id }) => id !== 'skipped-kinds');
    diagnoses.push(...errorsOf(run, text, words, whole), ...notices);
  }
  return {
    pods: workloads.length,
    diagnoses: diagnoses.map((each) => ({
      ...each,
      from: placeIn(each.from),
      to: placeIn(each.to),
      mends: isFile ? each.mends : [],
    })),
  };
}

function sumOf(checked: readonly CheckedFile[], words: Words): string {
  const all = checked.flatMap(({ diagnoses }) => diagnoses);
  const count = (level: Diagnosis['level']) => all.filter((each) => each.level === level).length;
  return tell(words, 'cli.sum', {
    files: checked.length,
    pods: checked.reduce((sum, { pods }) => sum + pods, 0),
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
  });
}
