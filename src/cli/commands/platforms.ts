import { factsOf, type Platform, type PlatformFact, platforms } from '../../core/platform/index.ts';
import { ms } from '../../core/time.ts';
import { durationOf, type Words } from '../../core/words/index.ts';
import { checkedPlatform } from '../platform-option.ts';
import { paintFor, widthFor } from '../text/paint.ts';
import { cellsOf, padded, wrapped } from '../text/width.ts';
import { choiceOf, type Usage } from '../usage.ts';
import { tell } from '../words.ts';
import { exits, type World } from '../world.ts';

/** `platforms [ID…]`: what each platform does, how that is known, and who says so. */
export async function platformsCommand(world: World, usage: Usage, words: Words): Promise<number> {
  const format = choiceOf(usage, 'format', ['text', 'json'] as const);
  for (const id of usage.operands) checkedPlatform(id);
  const chosen =
    usage.operands.length === 0 ? platforms : platforms.filter(({ id }) => usage.operands.includes(id));
  if (format === 'json') world.out(`${JSON.stringify(chosen.map(dataOf), null, 2)}\n`);
  else world.out(`${chosen.map((platform) => pageOf(world, platform, words)).join('\n\n')}\n`);
  return exits.well;
}

const dataOf = (platform: Platform) => ({
  id: platform.id,
  label: platform.label,
  ...(platform.sameAs && { sameAs: platform.sameAs }),
  gates: platform.gates,
  capabilities: Object.fromEntries(
    factsOf(platform).map(({ name, known }) => [name, { ...known, value: known.value ?? null }]),
  ),
});

/** A platform with one line for each fact; its sources are numbered and stand at the end. */
function pageOf(world: World, platform: Platform, words: Words): string {
  const paint = paintFor(world);
  const width = widthFor(world);
  const facts = factsOf(platform);
  const sources = [...new Set(facts.map(({ known }) => known.source))];
  const rows = facts.map(({ name, known }) => ({
    name,
    value: answerOf({ name, known }, words),
    how: tell(words, `cli.how.${known.how}`),
    source: `[${sources.indexOf(known.source) + 1}]`,
  }));
  const nameWidth = Math.max(...rows.map(({ name }) => cellsOf(name)));
  const indent = ' '.repeat(nameWidth + 4);
  const lines = rows.flatMap(({ name, value, how, source }) => {
    const [first = '', ...rest] = wrapped(`${value} · ${how} ${source}`, Math.max(20, width - nameWidth - 4));
    return [`  ${padded(name, nameWidth)}  ${first}`, ...rest.map((line) => indent + line)];
  });
  const same = platform.sameAs
    ? wrapped(tell(words, 'cli.same-as', { id: platform.sameAs.id, why: platform.sameAs.why }), width - 2)
    : [];
  return [
    `${paint('strong', platform.id)}  ${platform.label[words.lang]}`,
    ...same.map((line) => `  ${line}`),
    ...lines,
    ...sources.map((source, index) => paint('soft', `  [${index + 1}] ${source}`)),
  ].join('\n');
}

function answerOf({ known: { value, how, otherwise } }: PlatformFact, words: Words): string {
  return how === 'unknown' ? `${said(value, words)} | ${said(otherwise, words)}` : said(value, words);
}

/** A value in words; numbers are milliseconds. */
function said(value: unknown, words: Words): string {
  if (value === undefined) return tell(words, 'cli.nothing');
  if (value === Number.POSITIVE_INFINITY) return tell(words, 'cli.no-limit');
  if (typeof value === 'boolean') return tell(words, value ? 'cli.yes' : 'cli.no');
  if (typeof value === 'number') return durationOf(words.lang, ms(value));
  if (Array.isArray(value))
    return value.length === 0
      ? tell(words, 'cli.nothing')
      : value.map((each) => said(each, words)).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  if ('en' in value && 'zh' in value) return String(value[words.lang]);
  return Object.entries(value)
    .map(([key, each]) => `${key} ${said(each, words)}`)
    .join(', ');
}
