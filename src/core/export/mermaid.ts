import { platformOf } from '../platform/index.ts';
import { inSeconds, type Ms } from '../time.ts';
import type { Lane, Mark, Run, Span } from '../trace/index.ts';
import { say, type Words } from '../words/index.ts';
import { laneTitle, outcomeName, signLabels, signOf, spanName } from './names.ts';
import { label } from './words.ts';

/**
 * A run as a Mermaid gantt chart, which GitHub, GitLab and many documentation systems draw. The axis is seconds from the first
 * container, tasks are milliseconds. Mermaid knows no negative time: a span that begins earlier is drawn from 0 and says so.
 */
export function mermaidOf(run: Run, words: Words): string {
  const platform = platformOf(run.platform)?.label[words.lang] ?? run.platform;
  return [
    'gantt',
    `  title ${plain(platform)}`,
    `  accDescr: ${plain(say(words, run.verdict))}`,
    '  dateFormat x',
    '  axisFormat %s s',
    `  tickInterval ${intervalOf(run.end)}`,
    ...run.lanes.flatMap((lane) => [
      `  section ${plain(laneTitle(lane, words))}`,
      ...lane.spans.map((span) => taskOf(span, words)),
      ...lane.marks.flatMap((mark) => milestoneOf(run, lane, mark, words)),
    ]),
    '',
  ].join('\n');
}

/** Mermaid's own words for what is over, going on, or bad. */
function tagsOf({ kind, outcome, from, to }: Span): readonly string[] {
  const isBad = outcome === 'killed' || outcome === 'failed' || outcome === 'abandoned';
  const isActive = kind === 'preStop' || kind === 'postStart' || kind === 'stopping';
  const isDone = kind === 'exited' || kind === 'waiting' || kind === 'phase' || kind === 'endpoint';
  return [
    ...(isActive ? ['active'] : isDone ? ['done'] : []),
    ...(isBad ? ['crit'] : []),
    ...(from === to ? ['milestone'] : []),
  ];
}

function taskOf(span: Span, words: Words): string {
  const { attempt, from, to, open } = span;
  // The name of a hook that is not called says so itself.
  const outcome = span.kind === 'hook-ignored' ? '' : outcomeName(span, words);
  const name = [
    spanName(span, words),
    outcome,
    attempt > 0 ? label(words, 'export.start', { number: attempt + 1 }) : '',
    from < 0 ? label(words, 'export.since', { time: `${inSeconds(from)} s` }) : '',
    open ? label(words, 'export.open') : '',
  ];
  const start = Math.max(from, 0);
  return task(name.filter((part) => part !== '').join(' · '), tagsOf(span), start, to - start);
}

function milestoneOf(run: Run, lane: Lane, mark: Mark, words: Words): readonly string[] {
  const sign = signOf(lane, mark);
  // A hook that failed or was given up says so in its own task.
  if (!sign || sign === 'fail' || mark.at < 0) return [];
  const [name] = signLabels(run, mark, sign, words);
  return [task(name, [...(sign === 'kill' ? ['crit'] : []), 'milestone'], mark.at, 0)];
}

const task = (name: string, tags: readonly string[], start: number, length: number): string =>
  `    ${plain(name)} :${[...tags, String(start), `${Math.max(length, 0)}ms`].join(', ')}`;

/** Text without the characters that mean something to Mermaid. */
const plain = (text: string): string =>
  text
    .replace(/[:;#%]/g, ',')
    .replace(/\s+/g, ' ')
    .trim();

const intervals = [
  [1, '1second'],
  [5, '5second'],
  [10, '10second'],
  [30, '30second'],
  [60, '1minute'],
  [300, '5minute'],
  [600, '10minute'],
  [1800, '30minute'],
] as const;

/** Round steps of the axis, about ten of them. */
const intervalOf = (end: Ms): string =>
  intervals.find(([seconds]) => end / 1000 / seconds <= 12)?.[1] ?? '1hour';
