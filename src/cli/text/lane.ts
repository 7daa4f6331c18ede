import { laneName, laneRole, outcomeName, spanLabels, spanName, trafficOf } from '../../core/export/index.ts';
import type { Lane, Span } from '../../core/trace/index.ts';
import type { Board } from './board.ts';
import { budgetRow } from './budget.ts';
import type { Tone } from './paint.ts';
import { signRows } from './signs.ts';
import { createStrip, type Strip } from './strip.ts';
import { cellsOf, clipped, padded } from './width.ts';

/** How a kind of span is drawn: each has a letter of its own, so that it is known without colour. */
const brush: Readonly<Record<string, readonly [letter: string, tone: Tone]>> = {
  waiting: ['┄', 'soft'],
  postStart: ['▒', 'postStart'],
  running: ['━', 'running'],
  preStop: ['▓', 'preStop'],
  stopping: ['░', 'stopping'],
  backoff: ['·', 'soft'],
  exited: [' ', 'soft'],
  phase: ['─', 'plain'],
  state: ['─', 'soft'],
  deletion: ['╌', 'grace'],
  deadline: ['╌', 'grace'],
  'preStop-detached': ['▓', 'preStop'],
};

const trafficBrush = { ready: ['═', 'ok'], serving: ['╌', 'ok'], away: [' ', 'soft'] } as const;

const below = ['preStop-detached', 'hook-ignored', 'grace', 'state', 'deletion', 'deadline'] as const;
/** Kinds that matter even if they are too short for a cell. */
const neverLost = new Set(['postStart', 'preStop', 'stopping']);

/** The rows of a lane: its bar, its signs, and what overlaps the bar. */
export function laneRows(board: Board, lane: Lane): readonly string[] {
  const { words, paint, gutter, width } = board;
  const bar = createStrip(width);
  const bars = lane.spans.filter(({ kind }) => !below.some((other) => other === kind));
  for (const span of bars) if (!neverLost.has(span.kind)) drawBar(board, bar, span);
  for (const span of bars) if (neverLost.has(span.kind)) drawBar(board, bar, span);
  const signs = signRows(board, lane, bar);
  const others = below.flatMap((kind) => {
    const spans = lane.spans.filter((span) => span.kind === kind);
    if (spans.length === 0) return [];
    const strip = createStrip(width);
    for (const [index, span] of spans.entries()) drawBelow(board, strip, span, spans[index + 1]);
    for (const span of spans) nameBeside(board, strip, span);
    return [strip];
  });
  const rows = [bar, ...signs, ...others]
    .map((strip) => strip.painted(paint))
    .filter((row, index) => index === 0 || row !== '');
  const role = laneRole(lane, words);
  const names = [paint('strong', padded(clipped(laneName(lane, words), gutter - 2), gutter))];
  if (role !== '') names.push(paint('soft', padded(clipped(role, gutter - 2), gutter)));
  const count = Math.max(rows.length, names.length);
  return Array.from({ length: count }, (_, index) =>
    `${names[index] ?? ' '.repeat(gutter)}${rows[index] ?? ''}`.trimEnd(),
  );
}

function drawBar(board: Board, strip: Strip, span: Span): void {
  const { words, cellOf } = board;
  const { kind, from, to, open, detail } = span;
  const start = cellOf(from);
  const least = neverLost.has(kind) || kind === 'probe' ? 1 : 0;
  const length = Math.max(cellOf(to) - start, least);
  if (length === 0) return;
  if (kind === 'endpoint') {
    const traffic = trafficOf(detail);
    const [letter, tone] = trafficBrush[traffic];
    fill(strip, start, length, letter, tone, [spanName(span, words)]);
    return;
  }
  if (kind === 'probe') {
    const isGood = detail.result === 'success';
    fill(strip, start, length, isGood ? '·' : 'x', isGood ? 'ok' : 'kill', []);
    return;
  }
  const [letter, tone] = brush[kind] ?? ['─', 'plain'];
  fill(strip, start, length, letter, tone, spanLabels(span, words));
  if (open) strip.write(start + length, '›', 'soft');
  if (kind === 'phase' && to === board.run.end && length < cellsOf(spanName(span, words)) + 2)
    strip.write(start + length + 1, spanName(span, words), 'plain');
}

/** A stretch of one letter with the longest label that fits into it. */
function fill(
  strip: Strip,
  start: number,
  length: number,
  letter: string,
  tone: Tone,
  labels: readonly string[],
): void {
  strip.write(start, letter.repeat(length), tone);
  const label = labels.find((each) => fits(each, length));
  if (label !== undefined) strip.write(start + 1, ` ${label} `, tone === 'soft' ? 'plain' : tone);
}

/** Whether a label fits into a stretch that is still seen on both sides of it. */
const fits = (label: string, length: number): boolean => cellsOf(label) + 4 <= length;

function drawBelow(board: Board, strip: Strip, span: Span, next: Span | undefined): void {
  const { kind } = span;
  if (kind === 'grace') {
    budgetRow(board, strip, span, next);
    return;
  }
  if (kind === 'hook-ignored') return;
  const [letter, tone] = brush[kind] ?? ['─', 'plain'];
  const [start, length] = cellsBelow(board, span);
  fill(strip, start, length, letter, tone, labelsBelow(board, span));
}

/** The name of what has no room for it, beside it, where nothing else is. */
function nameBeside(board: Board, strip: Strip, span: Span): void {
  const { kind } = span;
  if (kind === 'grace') return;
  const [start, length] = cellsBelow(board, span);
  const labels = labelsBelow(board, span);
  if (kind === 'hook-ignored') {
    const [name = ''] = labels;
    const cells = cellsOf(name) + 2;
    const left = Math.max(0, start - cells + 1);
    if (strip.isFree(start, cells)) strip.write(start, `╰ ${name}`, 'strong');
    else if (strip.isFree(left, cells)) strip.write(left, `${name} ╯`, 'strong');
    return;
  }
  if (labels.some((each) => fits(each, length))) return;
  const label = labels.find((each) => strip.isFree(start + length + 1, cellsOf(each)));
  if (label !== undefined) strip.write(start + length + 1, label, brush[kind]?.[1] ?? 'plain');
}

function cellsBelow({ cellOf }: Board, { from, to }: Span): readonly [start: number, length: number] {
  const start = cellOf(from);
  return [start, Math.max(cellOf(to) - start, 1)];
}

const labelsBelow = ({ words }: Board, span: Span): readonly string[] =>
  span.kind === 'preStop-detached'
    ? [`${spanName(span, words)} ${outcomeName(span, words)}`.trim()]
    : spanLabels(span, words);
