import type { Span } from '../../trace/index.ts';
import { say } from '../../words/index.ts';
import { spanLabels, trafficOf } from '../names.ts';
import { element, line, path, titled } from './element.ts';
import { widthOf } from './measure.ts';
import { dataOfSpan, type Pen } from './pen.ts';

/** Where a span is drawn, in pixels of the plot. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/* What a span is and how it ended is told without colour too, as on the page. */
const hatched = new Set(['backoff', 'hook-ignored']);
const dashed = new Set(['waiting', 'backoff', 'hook-ignored', 'preStop-detached', 'deletion', 'deadline']);
const faint = new Set(['deletion', 'deadline']);
const inked = new Set(['running', 'postStart', 'preStop', 'stopping', 'deletion', 'deadline']);

/** Width of the empty slot of a hook that never runs. */
const slot = 64;

/** A span as a bar with its label. */
export function drawnSpan(pen: Pen, span: Span, y: number, height: number): string {
  const { scale, words, hatch } = pen;
  const { kind, open, outcome } = span;
  const x = scale.xOf(span.from);
  const width = kind === 'hook-ignored' ? slot : Math.max(scale.xOf(span.to) - x, 2);
  const inset = width > 4 ? 0.6 : 0;
  const place = {
    x: x + inset,
    y: y + 0.6,
    width: width - 2 * inset,
    height: height - 1.2,
    rx: Math.min(5, width / 2),
  };
  const isHatched = (hatched.has(kind) && outcome !== 'skipped') || outcome === 'abandoned';
  const shapes =
    kind === 'exited'
      ? [element('rect', { class: 'exited', x, y: y + height / 2 - 1, width, height: 2 })]
      : [
          element('rect', { class: `${styleOf(span)} thin`, ...place }),
          ...(isHatched ? [element('rect', { fill: hatch, ...place })] : []),
          ...edgeOf(span, place),
          ...(open ? [path('waiting', 'M', x + width, y + 2, 'l4 4l-4 4l4 4l-4 4')] : []),
        ];
  const label = labelOf(pen, span, { x, y, width, height });
  return element('g', dataOfSpan(span), titled(say(words, span.why.sentence)), ...shapes, label);
}

/** The edge of a hook: above for postStart, below for preStop; broken where it failed or was killed. */
function edgeOf({ kind, outcome }: Span, { x, y, width, height }: Box): readonly string[] {
  if (kind !== 'postStart' && kind !== 'preStop') return [];
  const broken = outcome === 'failed' || outcome === 'killed' ? outcome : '';
  const at = kind === 'postStart' ? y + 2 : y + height - 2;
  return [path(`edge edge-${kind} ${broken}`.trim(), 'M', x, at, 'h', width)];
}

function styleOf({ kind, detail }: Span): string {
  if (kind === 'endpoint') {
    const traffic = trafficOf(detail);
    return `traffic-${traffic} ${traffic === 'ready' ? 'faint' : traffic === 'serving' ? 'dashed' : ''}`.trim();
  }
  if (kind === 'probe') return detail.result === 'success' ? 'probe' : 'probe-failed';
  const line = kind === 'stopping' ? 'stippled' : dashed.has(kind) ? 'dashed' : '';
  return [kind, line, faint.has(kind) ? 'faint' : ''].filter(Boolean).join(' ');
}

/** What is written in a span; beside it where it is too short and there is room. */
function labelOf({ scale, words }: Pen, span: Span, { x, y, width, height }: Box): string {
  const { kind, to } = span;
  const isSmall = height < 20;
  const isBold = kind === 'postStart' || kind === 'preStop';
  const labels = spanLabels(span, words);
  const fits = (label: string, room: number) => widthOf(label, isSmall ? 11 : 12, isBold) <= room;
  const style = [inked.has(kind) ? `ink-${kind}` : 'text halo', isSmall && 'small', isBold && 'bold'];
  const inside = labels.find((label) => fits(label, width - 14));
  const middle = y + height / 2;
  if (inside !== undefined && kind !== 'hook-ignored')
    return line(x + 8, middle, style.filter(Boolean).join(' '), inside);
  const isLoose =
    kind === 'hook-ignored' || kind === 'preStop-detached' || (kind === 'phase' && to === scale.to);
  const [label] = labels;
  if (label === undefined || !isLoose) return '';
  const after = x + width + 7;
  if (fits(label, scale.width - after)) return line(after, middle, 'text halo', label);
  return fits(label, x - 7) ? line(x - 7, middle, 'text halo', label, 'end') : '';
}
