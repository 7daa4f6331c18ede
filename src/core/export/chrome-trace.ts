import { platformOf } from '../platform/index.ts';
import { inSeconds, ms } from '../time.ts';
import type { Lane, Mark, Run, Span } from '../trace/index.ts';
import { say, type Words } from '../words/index.ts';
import { laneTitle, outcomeName, spanName } from './names.ts';
import { label } from './words.ts';

/**
 * A run in Chrome's trace format, which Perfetto, Speedscope and chrome://tracing open. One thread for each lane, and one below it for
 * each kind of span that overlaps the others. Traces know no negative time, so theirs begins with the first moment;
 * `args.from` and `args.at` are seconds from the first container.
 */
export function chromeTraceOf(run: Run, words: Words): string {
  const begin = Math.min(0, ...run.moments.map(({ at }) => at));
  const micros = (at: number) => (at - begin) * 1000;
  const threads = run.lanes.flatMap((lane) => threadsOf(lane, words));
  const events = threads.flatMap(({ name, spans, marks }, index) => {
    const place = { pid: 1, tid: index + 1 };
    return [
      { ph: 'M', name: 'thread_name', ...place, args: { name } },
      { ph: 'M', name: 'thread_sort_index', ...place, args: { sort_index: index } },
      ...spans.map((span) => ({
        ph: 'X',
        name: spanName(span, words),
        cat: span.kind,
        ...place,
        ts: micros(span.from),
        dur: (span.to - span.from) * 1000,
        args: argsOf(span, words),
      })),
      ...marks.map((mark) => ({
        ph: 'i',
        s: 't',
        name: mark.what,
        cat: 'mark',
        ...place,
        ts: micros(mark.at),
        args: { at: inSeconds(mark.at), why: say(words, mark.why.sentence), rule: mark.why.rule },
      })),
    ];
  });
  const platform = platformOf(run.platform)?.label[words.lang] ?? run.platform;
  const trace = {
    displayTimeUnit: 'ms',
    otherData: {
      format: run.format,
      platform: run.platform,
      verdict: say(words, run.verdict),
      begin: inSeconds(ms(begin)),
    },
    traceEvents: [{ ph: 'M', name: 'process_name', pid: 1, args: { name: platform } }, ...events],
  };
  return `${JSON.stringify(trace, null, 1)}\n`;
}

interface Thread {
  readonly name: string;
  readonly spans: readonly Span[];
  readonly marks: readonly Mark[];
}

/** Slices of one thread may only nest, so what overlaps has threads of its own. */
const apart = ['grace', 'preStop-detached', 'hook-ignored', 'state', 'deletion', 'deadline'] as const;

function threadsOf(lane: Lane, words: Words): readonly Thread[] {
  const name = laneTitle(lane, words);
  const own = lane.spans.filter(({ kind }) => !apart.some((other) => other === kind));
  const others = apart.flatMap((kind) =>
    rowsOf(lane.spans.filter((span) => span.kind === kind)).map((spans) => ({
      name: `${name} · ${label(words, `export.kind.${kind}`)}`,
      spans,
      marks: [],
    })),
  );
  return [{ name, spans: own, marks: lane.marks }, ...others];
}

/** Spans in as few rows as it takes that none overlaps another: the grace of one kill often outlasts the next kill's beginning. */
function rowsOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const rows: Span[][] = [];
  for (const span of spans) {
    const row = rows.find((each) => (each.at(-1)?.to ?? 0) <= span.from);
    if (row) row.push(span);
    else rows.push([span]);
  }
  return rows;
}

const argsOf = (span: Span, words: Words) => ({
  container: span.container,
  attempt: span.attempt,
  from: inSeconds(span.from),
  to: inSeconds(span.to),
  ...(span.open && { open: true }),
  ...(span.outcome && { outcome: outcomeName(span, words) }),
  ...span.detail,
  why: say(words, span.why.sentence),
  rule: span.why.rule,
});
