import { sentenceOf } from '../manifest/index.ts';
import { platformOf } from '../platform/index.ts';
import { inSeconds, type Ms, ms } from '../time.ts';
import type { Note, Run } from '../trace/index.ts';
import { say, type Words } from '../words/index.ts';
import { mermaidOf } from './mermaid.ts';
import { clockOf, laneTitle, outcomeName, spanName } from './names.ts';
import { deleteOf, storyOf } from './story.ts';
import { label } from './words.ts';

/** What a report says besides the run. */
export interface ReportOptions {
  /** The heading. Default: none but the platform. */
  readonly title?: string;
  /** The manifest, to stand at the end. */
  readonly yaml?: string;
}

/** A run as a Markdown page: the verdict, a chart, every span in a table, the moments numbered, and the notes. */
export function reportOf(run: Run, words: Words, { title = '', yaml = '' }: ReportOptions = {}): string {
  const platform = platformOf(run.platform)?.label[words.lang] ?? run.platform;
  return [
    `# ${line([title, platform].filter((part) => part !== '').join(' · '))}`,
    `**${line(say(words, run.verdict))}**`,
    ...(run.rejected ? refusal(run, words) : happening(run, words)),
    ...notes(label(words, 'export.findings'), run.findings, words),
    ...notes(label(words, 'export.warnings'), run.warnings, words),
    ...notes(label(words, 'export.assumptions'), run.assumptions, words),
    ...(yaml === '' ? [] : [`## ${label(words, 'export.manifest')}`, fenced('yaml', yaml)]),
  ]
    .join('\n\n')
    .concat('\n');
}

function happening(run: Run, words: Words): readonly string[] {
  const deletedAt = deleteOf(run);
  const from = (at: Ms) =>
    deletedAt === undefined || at < deletedAt ? '' : ` (+${clockOf(ms(at - deletedAt), words)})`;
  const moments = storyOf(run).map(({ at, container, why }, index) => {
    const where = container === '' ? '' : ` \`${container}\``;
    return `${index + 1}. **${clockOf(at, words)}**${from(at)}${where} ${line(say(words, why.sentence))} [${why.rule}]`;
  });
  return [
    `## ${label(words, 'export.timeline')}`,
    fenced('mermaid', mermaidOf(run, words)),
    tableOf(run, words),
    ...(run.truncated ? [label(words, 'export.cut')] : []),
    `## ${label(words, 'export.moments')}`,
    moments.join('\n'),
  ];
}

/** Every span of every lane, in seconds from the first container. */
function tableOf(run: Run, words: Words): string {
  const rows = run.lanes.flatMap((lane) =>
    lane.spans.map((span) => [
      laneTitle(lane, words),
      String(span.attempt + 1),
      spanName(span, words),
      inSeconds(span.from),
      span.open ? `${inSeconds(span.to)} …` : inSeconds(span.to),
      outcomeName(span, words),
    ]),
  );
  const head = (['lane', 'attempt', 'what', 'from', 'to', 'outcome'] as const).map((key) =>
    label(words, `export.${key}`),
  );
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => line(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), '| --- | ---: | --- | ---: | ---: | --- |', ...rows.map(row)].join('\n');
}

const refusal = (run: Run, words: Words): readonly string[] => [
  `## ${label(words, 'export.problems')}`,
  (run.rejected?.errors ?? [])
    .map((error) => `- ${line(error.text ? say(words, error.text) : sentenceOf(error))}`)
    .join('\n'),
];

const notes = (heading: string, list: readonly Note[], words: Words): readonly string[] =>
  list.length === 0
    ? []
    : [
        `## ${heading}`,
        list
          .map(({ text, severity, rule }) => {
            const sentence = `${line(say(words, text))} [${rule}]`;
            return severity === 'warning' ? `- **${sentence}**` : `- ${sentence}`;
          })
          .join('\n'),
      ];

/** One line of text in which nothing is markup. */
const line = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_<>[\]]/g, '\\$&');

/** A block with a fence that is longer than any in it. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n*$/, '\n')}${fence}`;
}
