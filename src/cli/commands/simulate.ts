import { type ExportFormat, exportOf } from '../../core/export/index.ts';
import { readWorkloads } from '../../core/manifest/index.ts';
import { type Options, simulate } from '../../core/simulate.ts';
import type { Run } from '../../core/trace/index.ts';
import { say, type Words } from '../../core/words/index.ts';
import { errorsOf, lineOf } from '../diagnosis.ts';
import { readScenarioFile } from '../input/read-scenario.ts';
import { readSource, type SourceFile } from '../input/read-source.ts';
import { checkedPlatform } from '../platform-option.ts';
import { pageOf } from '../text/page.ts';
import { paintFor, widthFor } from '../text/paint.ts';
import { choiceOf, type Usage, WrongUse } from '../usage.ts';
import { withScripts } from '../with-scripts.ts';
import { cliText, tell } from '../words.ts';
import { exits, type World } from '../world.ts';

const formats = ['text', 'json', 'mermaid', 'svg', 'animated-svg', 'markdown', 'chrome-trace'] as const;

/** `simulate FILE|-`: what happens with a manifest, told, drawn or as data. */
export async function simulateCommand(world: World, usage: Usage, words: Words): Promise<number> {
  const format = choiceOf(usage, 'format', formats);
  const [path, ...others] = usage.operands;
  if (path === undefined) throw new WrongUse(cliText('cli.no-file'));
  if (others.length > 0) throw new WrongUse(cliText('cli.one-file'));
  const options = await optionsOf(world, usage, words);
  const read = await readSource(world, path);
  if ('fault' in read) {
    world.err(`${read.name}: ${say(words, read.fault)}\n`);
    return exits.wrongUse;
  }
  const { file } = read;
  checkDocument(file, options.document);
  const run = simulate(file.text, await withScripts(usage, file.text, options));
  world.out(await writtenRun(world, file, run, words, format));
  for (const error of errorsOf(run, file.text, words)) world.err(`${lineOf(file.name, error)}\n`);
  return run.rejected ? exits.refused : exits.well;
}

async function optionsOf(world: World, usage: Usage, words: Words): Promise<Options> {
  const { scenario, document } = usage.values;
  const file = scenario === undefined ? {} : await readScenarioFile(world, scenario, words);
  const platform = checkedPlatform(usage.values.platform ?? file.platform);
  if (document !== undefined && !/^\d{1,6}$/.test(document))
    throw new WrongUse(cliText('cli.no-number', { option: '--document', value: document }));
  return {
    ...file,
    ...(platform !== undefined && { platform }),
    ...(document !== undefined && { document: Number(document) }),
  };
}

/** A document that is not there is a wrong wish, not a pod. */
function checkDocument({ text }: SourceFile, document = 0): void {
  const read = readWorkloads(text);
  const count = read.ok ? read.value.workloads.length : undefined;
  if (count !== undefined && document >= count)
    throw new WrongUse(cliText('cli.no-document', { document, count }));
}

async function writtenRun(
  world: World,
  file: SourceFile,
  run: Run,
  words: Words,
  format: ExportFormat | 'text',
): Promise<string> {
  if (format !== 'text')
    return exportOf(run, format, {
      lang: words.lang,
      ...(format === 'markdown' && { title: file.name, yaml: file.text }),
    });
  const read = readWorkloads(file.text);
  const count = read.ok ? read.value.workloads.length : 1;
  const page = pageOf(file, run, words, widthFor(world), paintFor(world));
  return count > 1 ? `${page}\n${tell(words, 'cli.more-workloads', { count, last: count - 1 })}\n` : page;
}
