import { laneTitle } from '../../src/core/export/index.ts';
import type { Run } from '../../src/core/trace/index.ts';
import type { Words } from '../../src/core/words/index.ts';

/** A span as an export tells it. Times are milliseconds. */
export interface TellingSpan {
  readonly lane: string;
  readonly kind: string;
  readonly attempt: number;
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
  readonly outcome: string;
}

/** All spans of a run, as an export should tell them. */
export const spansOf = (run: Run, words: Words): readonly TellingSpan[] =>
  run.lanes.flatMap((lane) =>
    lane.spans.map(({ kind, attempt, from, to, open, outcome = '' }) => ({
      lane: laneTitle(lane, words),
      kind,
      attempt,
      from,
      to,
      open,
      outcome,
    })),
  );

/** In an order that does not depend on how an export groups them. */
export const sorted = (spans: readonly TellingSpan[]): readonly string[] =>
  spans.map((span) => JSON.stringify(span, Object.keys(span).sort())).sort();

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^waiting$/, 'waiting'],
  [/^running$/, 'running'],
  [/^preStop$/, 'preStop'],
  [/^postStart$/, 'postStart'],
  [/^stopping$/, 'stopping'],
  [/^back-off$/, 'backoff'],
  [/^exited$/, 'exited'],
  [/^grace period$/, 'grace'],
  [/ (?:ignored|never runs)$/, 'hook-ignored'],
  [/^preStop runs on$/, 'preStop-detached'],
  [/^state \w/, 'state'],
  [/^Terminating$/, 'deletion'],
  [/^deadline$/, 'deadline'],
  [/traffic|last resort/, 'endpoint'],
  [/^\d+ (?:success|failure|without a result)/, 'probe'],
  [/^(?:Pending|Running|Succeeded|Failed|Unknown)$/, 'phase'],
];

const outcomes: Readonly<Record<string, string>> = {
  'ended well': 'ok',
  failed: 'failed',
  'given up': 'abandoned',
  killed: 'killed',
  ignored: 'ignored',
  skipped: 'skipped',
};

/** What an English name is a name for. */
const kindOf = (name: string): string => kinds.find(([pattern]) => pattern.test(name))?.[1] ?? name;

/** What an English word for an outcome stands for. */
export const outcomeOf = (word: string): string => outcomes[word] ?? word;

const milliseconds = (seconds: string) => Math.round(Number(seconds) * 1000);

/** The spans of an English Mermaid chart. */
export function fromMermaid(chart: string): readonly TellingSpan[] {
  let lane = '';
  return chart.split('\n').flatMap((line): readonly TellingSpan[] => {
    const [, section] = /^ {2}section (.+)$/.exec(line) ?? [];
    if (section !== undefined) lane = section;
    const [, label = '', start, length] = /^ {4}(.+) :(?:\w+, )*(\d+), (\d+)ms$/.exec(line) ?? [];
    const [name = '', ...more] = label.split(' · ');
    if (start === undefined || /^(?:SIG|exit \d|out of memory|start \d)/.test(label)) return [];
    const since = more
      .map((part) => /^since (-[\d.]+) s$/.exec(part)?.[1])
      .find((found) => found !== undefined);
    const attempt = more.map((part) => /^start (\d+)$/.exec(part)?.[1]).find((found) => found !== undefined);
    const own = name.endsWith(' ignored') ? 'ignored' : name.endsWith(' never runs') ? 'skipped' : '';
    const outcome = more.map(outcomeOf).find((part) => Object.values(outcomes).includes(part));
    return [
      {
        lane,
        kind: kindOf(name),
        attempt: Number(attempt ?? 1) - 1,
        from: since === undefined ? Number(start) : milliseconds(since),
        to: Number(start) + Number(length),
        open: more.includes('still going on'),
        outcome: outcome ?? own,
      },
    ];
  });
}

/** The spans of the table in an English report. */
export function fromTable(report: string): readonly TellingSpan[] {
  return report.split('\n').flatMap((line) => {
    const [, lane, start, name, from, to, outcome] = line.split(/ ?(?<!\\)\| ?/);
    if (lane === undefined || !/^\d+$/.test(start ?? '') || from === undefined || to === undefined) return [];
    return [
      {
        lane,
        kind: kindOf(name ?? ''),
        attempt: Number(start) - 1,
        from: milliseconds(from),
        to: milliseconds(to.replace(' …', '')),
        open: to.endsWith('…'),
        outcome: outcomeOf(outcome ?? ''),
      },
    ];
  });
}

/** The spans of an SVG by what its elements say about themselves; their lane is where they are drawn. */
export function fromSvg(svg: string): readonly TellingSpan[] {
  return [...svg.matchAll(/<g ([^>]*data-kind="[^>]*)>/g)].map(([, attributes = '']) => {
    const read = (name: string) => new RegExp(`data-${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    return {
      lane: '',
      kind: read('kind'),
      attempt: Number(read('attempt')),
      from: milliseconds(read('from')),
      to: milliseconds(read('to')),
      open: read('open') === 'true',
      outcome: read('outcome'),
    };
  });
}

interface TraceEvent {
  readonly ph: string;
  readonly cat?: string;
  readonly tid?: number;
  readonly name: string;
  readonly ts?: number;
  readonly dur?: number;
  readonly args?: Readonly<Record<string, unknown>>;
}

/** The spans of a trace, by its times in microseconds and the names of its threads. */
export function fromTrace(trace: string): readonly TellingSpan[] {
  const {
    traceEvents,
    otherData,
  }: { readonly traceEvents: readonly TraceEvent[]; readonly otherData: { readonly begin: string } } =
    JSON.parse(trace);
  const begin = milliseconds(otherData.begin);
  const threads = new Map(
    traceEvents
      .filter(({ name }) => name === 'thread_name')
      .map(({ tid, args }) => [tid, String(args?.name)]),
  );
  return traceEvents
    .filter(({ ph }) => ph === 'X')
    .map(({ cat = '', tid, ts = 0, dur = 0, args = {} }) => ({
      lane: (threads.get(tid) ?? '').split(' · ')[0] ?? '',
      kind: cat,
      attempt: Number(args.attempt),
      from: ts / 1000 + begin,
      to: (ts + dur) / 1000 + begin,
      open: args.open === true,
      outcome: outcomeOf(String(args.outcome ?? '')),
    }));
}
