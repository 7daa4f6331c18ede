import { type OptionsReading, readOptions } from '../../core/link/index.ts';
import { type Range, rangeWithin, readDocuments } from '../../core/manifest/index.ts';
import { say, type Words } from '../../core/words/index.ts';
import { WrongUse } from '../usage.ts';
import { cliText, tell } from '../words.ts';
import type { World } from '../world.ts';
import { positionOf } from './position.ts';
import { readSource } from './read-source.ts';

/**
 * Reads a file of options. Nothing in it is passed over: what does not fit is told with its place.
 *
 * @throws {@link WrongUse} for a file that cannot be used.
 */
export async function readScenarioFile(
  world: World,
  path: string,
  words: Words,
): Promise<OptionsReading['options']> {
  const read = await readSource(world, path);
  if ('fault' in read) throw new WrongUse(`${path}: ${say(words, read.fault)}`);
  const { name, text } = read.file;
  const at = (range: Range | undefined, message: string) => {
    const { line, column } = positionOf(text, range?.[0] ?? 0);
    return `${name}:${line}:${column}: ${message}`;
  };
  const documents = readDocuments(text);
  if (!documents.ok)
    throw new WrongUse(
      ...documents.errors.map(({ range, detail, text: said }) => at(range, said ? say(words, said) : detail)),
    );
  const [document, ...others] = documents.value;
  if (others.length > 0) throw new WrongUse(at(others[0]?.root.range, tell(words, 'cli.one-scenario')));
  if (document === undefined || document.value === null || document.value === undefined) return {};
  const { options, ignored } = readOptions(document.value);
  if (ignored.length > 0)
    throw new WrongUse(
      ...ignored.map((field) => {
        const message = field === '' ? cliText('cli.no-options') : cliText('cli.no-such-option', { field });
        return at(rangeWithin(document.root, field), say(words, message));
      }),
    );
  return options;
}
