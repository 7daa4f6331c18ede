import { type Ms, ms } from '../../core/time.ts';
import type { Lane, Mark, Run, Span } from '../../core/trace/index.ts';
import { durationOf, type Words } from '../words/index.ts';
import type { Box, Budget, Drawing, Glyph, LanePicture, Slot } from './drawn.ts';
import { type FlagWish, placeFlags } from './flags.ts';
import { markId, spanId } from './item.ts';
import { type Torn, tornOf, writtenIn } from './written.ts';

const PAD = 9;
const FLAG = 15;
const FLAG_ROWS = 2;
const SLOT = 16;
const BUDGET = 16;
const NAME = 17;
const barHeight = { pod: 22, container: 32, probe: 14, endpoint: 14 } as const;

/** A picture that goes on from another. */
interface Continued {
  /** What each lane has at least above its bar, in pixels. */
  readonly heads: readonly number[];
  /** The lanes that have been placed already. */
  readonly before: readonly LanePicture[];
  /** How many lanes it is to have in all. */
  readonly count: number;
}

/** The lanes of a run, placed one below the other from `top`. Pure: same run, same scale, same picture. */
export function pictureOf(
  run: Run,
  drawing: Drawing,
  top: number,
  { heads, before, count }: Continued = { heads: [], before: [], count: run.lanes.length },
): readonly LanePicture[] {
  const last = before.at(-1);
  let y = last ? last.top + last.height : top;
  const next = run.lanes.slice(before.length, count).map((lane, offset) => {
    const index = before.length + offset;
    const picture = lanePictureOf(run, lane, index, drawing, y, heads[index]);
    y += picture.height;
    return picture;
  });
  return [...before, ...next];
}

/** The last phase is often too short to hold its name, but has room beside it. */
function withTail(box: Box, { lane, spans }: Lane, { scale, words, measure }: Drawing): Box {
  if (lane !== 'pod' || box.label !== undefined) return box;
  if (spans.findLast(({ kind }) => kind === box.span.kind) !== box.span) return box;
  const [label = ''] = labelsOf(box.span, words);
  const labelX = box.x + box.width + 5;
  return labelX + measure(label) <= scale.width ? { ...box, label, labelX } : box;
}

const isBelow = ({ kind }: Span) =>
  kind === 'hook-ignored' ||
  kind === 'grace' ||
  kind === 'preStop-detached' ||
  kind === 'state' ||
  kind === 'deletion' ||
  kind === 'deadline';

function lanePictureOf(
  run: Run,
  lane: Lane,
  index: number,
  drawing: Drawing,
  top: number,
  head = 0,
): LanePicture {
  const { scale, words, measureBold, stacked } = drawing;
  const torn = tornOf(scale);
  const flags = placeFlags(wishesOf(run, lane, index, drawing), scale.width, FLAG_ROWS, measureBold, torn);
  const flagRows = flags.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const nameY = top + PAD + (stacked ? 11 : 0);
  const barY = top + Math.max(head, PAD + (stacked ? NAME : 0) + flagRows * FLAG);
  const height = barHeight[lane.lane];
  const boxOf = (span: Span, i: number, y: number, tall: number): Box => {
    const x = scale.xOf(span.from);
    const width = Math.max(scale.xOf(span.to) - x, 2);
    const labelX = Math.max(x, 0) + 8;
    const end = Math.min(x + width, scale.width) - 4;
    const written = writtenIn(labelsOf(span, words), labelX, end, torn, measureBold);
    return { id: spanId(index, i), span, x, y, width, height: tall, label: undefined, labelX, ...written };
  };
  const entries = lane.spans.map((span, i) => ({ span, i }));
  const boxes = entries
    .filter(({ span }) => !isBelow(span))
    .map(({ span, i }) => withTail(boxOf(span, i, barY, height), lane, drawing));
  let below = barY + height;
  const rowOf = (kind: Span['kind'], tall: number, gap: number) => {
    const found = entries.filter(({ span }) => span.kind === kind);
    const y = below + gap;
    if (found.length > 0) below = y + tall;
    return found.map(({ span, i }) => boxOf(span, i, y, tall));
  };
  const detached = rowOf('preStop-detached', 8, 3);
  const slots = slotsOf(rowOf('hook-ignored', SLOT, 5), drawing, torn);
  const grace = rowOf('grace', BUDGET, 5);
  const budgets = grace.map((box, i) =>
    budgetOf(box, (grace[i + 1]?.x ?? Number.POSITIVE_INFINITY) - 3, drawing, torn),
  );
  const others = [...rowOf('state', 18, 4), ...rowOf('deletion', 20, 4), ...rowOf('deadline', BUDGET, 4)];
  return {
    index,
    lane,
    top,
    height: below + PAD - top,
    nameY: stacked ? nameY : barY + height / 2,
    bar: { y: barY, height },
    boxes: [...boxes, ...detached, ...others],
    marks: lane.marks.map((mark, i) => ({
      id: markId(index, i),
      mark,
      glyph: glyphIn(run, lane, mark),
      x: scale.xOf(mark.at),
      y: barY,
      height,
    })),
    flags,
    slots,
    budgets,
  };
}

/** How a mark is drawn on its lane: an exit that SIGKILL caused is told by SIGKILL's own mark, a probe by its result. */
function glyphIn({ moments }: Run, { marks }: Lane, mark: Mark): Glyph {
  if (mark.what === 'probe') return moments[mark.moment]?.detail.result === 'success' ? 'tick' : 'miss';
  const isTold = () => marks.some(({ what, at }) => what === 'SIGKILL' && at === mark.at);
  return mark.what === 'exited' && isTold() ? 'tick' : glyphOf(mark);
}

/** How a mark is drawn, by what it says. */
function glyphOf({ what, attempt }: Mark): Glyph {
  if (what === 'SIGKILL') return 'kill';
  if (what.startsWith('SIG')) return 'signal';
  if (what === 'exited') return 'exit';
  if (what === 'hook-failed' || what === 'preStop-abandoned') return 'fail';
  return what === 'started' && attempt > 0 ? 'restart' : 'tick';
}

/** Which of two marks gives way where there is room for one: the higher. */
export const rankOf: Readonly<Record<Glyph, number>> = {
  kill: 0,
  signal: 1,
  exit: 2,
  restart: 3,
  fail: 4,
  miss: 8,
  tick: 9,
};

function wishesOf(run: Run, lane: Lane, laneIndex: number, { scale, words }: Drawing): readonly FlagWish[] {
  return lane.marks.flatMap((mark, index) => {
    const tone = glyphIn(run, lane, mark);
    if (tone === 'tick' || tone === 'miss') return [];
    const detail = run.moments[mark.moment]?.detail ?? {};
    const exit = words.exitCode(String(detail.exitCode ?? '?'));
    const texts = {
      kill: [`SIGKILL · ${exit}`, 'SIGKILL'],
      exit: [exit],
      restart: [words.restart(mark.attempt)],
      signal: [mark.what],
      fail: [words.what[mark.what] ?? mark.what],
    }[tone] as [string, ...string[]];
    const side = tone === 'signal' || tone === 'fail' ? ('left' as const) : ('right' as const);
    const rank = mark.what === 'hook-failed' ? 0.5 : rankOf[tone];
    return [{ id: markId(laneIndex, index), x: scale.xOf(mark.at), texts, tone, side, rank }];
  });
}

/** What may be written into a span, the longest first. */
function labelsOf(span: Span, words: Words): readonly string[] {
  const name = words.spanKinds[span.kind] ?? span.kind;
  const length = durationOf(ms(span.to - span.from), words);
  const handler = typeof span.detail.handler === 'string' ? span.detail.handler : undefined;
  switch (span.kind) {
    case 'preStop':
    case 'postStart':
      return [[name, handler, length].filter(Boolean).join(' · '), `${name} · ${length}`, name];
    case 'stopping':
    case 'backoff':
      return [`${name} · ${length}`, name, length];
    case 'phase':
      return [String(span.detail.phase ?? name)];
    case 'state':
      return stateLabelsOf(span, words);
    case 'exited':
      return [];
    case 'endpoint':
      return [words.endpoints[trafficOf(span)]];
    case 'probe':
      return [(span.detail.result === 'failure' && words.outcomes.failed) || name];
    default:
      return [name];
  }
}

/** The platform's own name for the stretch, and whether it costs money. */
export function stateLabelsOf({ kind, detail }: Span, words: Words): readonly [string, ...string[]] {
  const names: unknown = detail.name;
  const isTable = typeof names === 'object' && names !== null;
  const found = isTable ? Object.entries(names).find(([lang]) => lang === words.lang)?.[1] : undefined;
  const name = typeof found === 'string' ? found : (words.spanKinds[kind] ?? kind);
  return detail.billed === true ? [words.billed(name), name] : [name];
}

/** What the Service makes of the pod: new traffic, only what has nowhere else to go, or none. */
const trafficOf = ({ detail }: Span): 'ready' | 'serving' | 'away' =>
  detail.ready === true ? 'ready' : detail.serving === true ? 'serving' : 'away';

/** The same of an endpoint's span; `undefined` of any other. */
export const endpointOf = (span: Span) => (span.kind === 'endpoint' ? trafficOf(span) : undefined);

/** How a span ended, as it is drawn: probes tell it by their result. */
export const outcomeOf = ({ kind, detail, outcome }: Span): Span['outcome'] =>
  kind === 'probe' && detail.result !== 'success' ? 'failed' : outcome;

/** What a hook is called that never runs: the platform ignores it, or it is not there at all. */
export function slotNameOf({ detail, outcome }: Span, words: Words): string {
  const say = outcome === 'skipped' ? words.missingShort : words.ignoredShort;
  return say(String(detail.hook ?? ''), String(detail.handler ?? ''));
}

/** Slots with what is said of them: right of them or left, or else the hook's name; never over another. */
function slotsOf(boxes: readonly Box[], { scale, words, measure }: Drawing, torn: Torn): readonly Slot[] {
  const wide = Math.min(84, Math.max(28, scale.width * 0.12));
  let taken = 0;
  return boxes.map((box, i) => {
    const { span, x } = box;
    const next = boxes[i + 1]?.x ?? Number.POSITIVE_INFINITY;
    const width = Math.max(Math.min(wide, next - x - 4), 2);
    const end = Math.min(next, scale.width) - 4;
    const reason = slotNameOf(span, words);
    const hook = [String(span.detail.hook)];
    const before = x - 8 - measure(reason);
    const written =
      writtenIn([reason], x + width + 8, end, torn, measure) ??
      (before >= taken ? writtenIn([reason], before, x, torn, measure) : undefined) ??
      writtenIn(hook, x + 6, x + width - 4, torn, measure) ??
      writtenIn(hook, x + width + 8, end, torn, measure);
    taken = Math.max(x + width, written ? written.labelX + measure(written.label) : 0) + 8;
    return { ...box, width, label: undefined, ...written };
  });
}

/** A grace span's detail, in seconds: what the deadline is made of. The next kill's budget ends the picture of this one. */
function budgetOf(whole: Box, limit: number, { scale, words, measure }: Drawing, torn: Torn): Budget {
  const box = { ...whole, width: Math.max(Math.min(whole.width, limit - whole.x), 2) };
  const secondsIn = (key: string) => Number(box.span.detail[key] ?? 0);
  const instant = (after: number) => ms(box.span.from + after * 1000) as Ms;
  const wanted = scale.xOf(instant(secondsIn('total'))) - box.x;
  const total = Math.min(wanted, box.width);
  const spent = Math.min(scale.xOf(instant(secondsIn('spent'))) - box.x, total);
  const say = (seconds: number) => durationOf(ms(seconds * 1000), words);
  const end = box.x + box.width;
  const left = words.budgetLeft(say(secondsIn('left')));
  const write = (texts: readonly string[], from: number, to: number) =>
    writtenIn(texts, from + 6, to - 4, torn, measure);
  return {
    ...box,
    total,
    isCut: wanted > box.width + 1,
    spent,
    spentLabel: write([words.budgetSpent(say(secondsIn('spent')))], box.x, box.x + spent),
    leftLabel: write(
      [`${words.budgetTotal(say(secondsIn('total')))} · ${left}`, left],
      box.x + spent,
      box.x + total,
    ),
    minimumLabel:
      end > box.x + total + 1
        ? write([words.minimum(say(secondsIn('minimum')))], end, scale.width + 4)
        : undefined,
  };
}
