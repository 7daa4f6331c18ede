import { memo, useMemo } from 'react';
import { inSeconds } from '../../core/time.ts';
import type { Mark, Span } from '../../core/trace/index.ts';
import { type Speech, useSpeech } from '../words/index.ts';
import { crowdedMarksOf, crowdsOf } from './crowd.ts';
import { describe } from './describe.ts';
import type { Box, Budget, LanePicture, MarkBox, Slot } from './drawn.ts';
import type { Item, ItemId } from './item.ts';
import { endpointOf } from './picture.ts';

interface LaneViewProps {
  readonly picture: LanePicture;
  readonly width: number;
  /** Whether the whole picture is too full to draw each thing by itself. */
  readonly crowded: boolean;
  /** Id of the hatch pattern of this picture. */
  readonly hatch: string;
  /** The one item that the Tab key reaches, if it is on this lane. */
  readonly cursor: ItemId | undefined;
  readonly selected: ItemId | undefined;
  /** What a run beside this one has not. */
  readonly differing: ReadonlySet<ItemId> | undefined;
}

/** One lane, drawn once per run and scale. Knows no clock and no playhead. */
export const LaneView = memo(function LaneView(props: LaneViewProps) {
  const { picture, width, crowded, hatch, cursor, selected, differing } = props;
  const { lane, flags, slots, budgets, bar } = picture;
  const { crowds, boxes, marks, ticks } = useMemo(() => {
    if (!crowded) return { crowds: [], boxes: picture.boxes, marks: picture.marks, ticks: '' };
    const flagged = new Set<string>(flags.map(({ id }) => id));
    const isKept = (id: ItemId) => id === cursor || id === selected || flagged.has(id);
    const { apart: boxes, crowds } = crowdsOf(picture.boxes, width, isKept);
    const { apart: marks, ticks } = crowdedMarksOf(picture.marks, width, isKept);
    return { crowds, boxes, marks, ticks };
  }, [crowded, picture, flags, width, cursor, selected]);
  const speech = useSpeech();
  const labelOf = useLabels(speech);
  const item = (box: Box | MarkBox) => ({ cursor, selected, differing, labelOf, lane, box });
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a lane groups its items; it is none itself
    // biome-ignore lint/a11y/useSemanticElements: there is no fieldset in a drawing
    <g
      role="group"
      aria-label={lane.container === '' ? speech.words.pod : lane.container}
      data-testid="lane"
      data-lane={lane.lane}
      data-container={lane.container}
    >
      {crowds.map(({ kind, outcome, path }) => (
        <g key={`${kind} ${outcome}`} className="hl-span" data-kind={kind} data-outcome={outcome}>
          <path className="hl-shape" d={path} />
        </g>
      ))}
      {ticks !== '' && <path className="hl-glyph" d={ticks} />}
      {boxes.map((box) => (
        <SpanItem key={box.id} {...item(box)} box={box}>
          <SpanShape box={box} hatch={hatch} width={width} />
        </SpanItem>
      ))}
      {budgets.map((box) => (
        <SpanItem key={box.id} {...item(box)} box={box}>
          <BudgetShape box={box} />
        </SpanItem>
      ))}
      {slots.map((box) => (
        <SpanItem key={box.id} {...item(box)} box={box}>
          <SlotShape box={box} hatch={hatch} />
        </SpanItem>
      ))}
      {[...marks]
        .sort((a, b) => Number(b.glyph === 'tick') - Number(a.glyph === 'tick'))
        .map((box) => (
          <MarkItem key={box.id} {...item(box)} box={box} />
        ))}
      {flags.map((flag) => (
        <text
          key={flag.id}
          className="hl-flag"
          data-tone={flag.tone}
          data-item={flag.id}
          x={flag.textX}
          y={bar.y - 5 - flag.row * 15}
          textAnchor={flag.anchor}
        >
          {flag.text}
        </text>
      ))}
    </g>
  );
});

/** What items say of themselves, worked out once in a language: no zoom changes it. */
function useLabels(speech: Speech): (item: Item) => string {
  return useMemo(() => {
    const known = new WeakMap<Span | Mark, string>();
    return (item) => {
      const of = item.type === 'span' ? item.span : item.mark;
      const label = known.get(of) ?? describe(item, speech);
      known.set(of, label);
      return label;
    };
  }, [speech]);
}

interface ItemProps<Shape> {
  readonly box: Shape;
  readonly lane: LanePicture['lane'];
  labelOf(item: Item): string;
  readonly cursor: ItemId | undefined;
  readonly selected: ItemId | undefined;
  readonly differing: ReadonlySet<ItemId> | undefined;
}

const reachable = (element: SVGElement | null) => element?.setAttribute('tabindex', '0');
const skipped = (element: SVGElement | null) => element?.setAttribute('tabindex', '-1');

const common = (
  item: Item,
  { cursor, selected, differing, labelOf }: Omit<ItemProps<unknown>, 'box' | 'lane'>,
) => ({
  role: 'button' as const,
  // Not `tabIndex`: Preact, which the built page runs on, knows that name on HTML only.
  ref: cursor === item.id ? reachable : skipped,
  'aria-pressed': selected === item.id,
  'aria-label': labelOf(item),
  'data-item': item.id,
  'data-differs': differing?.has(item.id) || undefined,
});

function SpanItem({ box, lane, children, ...rest }: ItemProps<Box> & { readonly children: React.ReactNode }) {
  const { span } = box;
  return (
    <g
      className="hl-span"
      {...common({ id: box.id, lane, type: 'span', span }, rest)}
      data-testid="span"
      data-container={span.container}
      data-attempt={span.attempt}
      data-kind={span.kind}
      data-from={inSeconds(span.from)}
      data-to={inSeconds(span.to)}
      data-open={span.open || undefined}
      data-outcome={span.outcome}
      data-endpoint={span.kind === 'endpoint' ? endpointOf(span) : undefined}
    >
      {children}
    </g>
  );
}

function SpanShape({
  box,
  hatch,
  width,
}: {
  readonly box: Box;
  readonly hatch: string;
  readonly width: number;
}) {
  const { span, x, y, width: w, height, label, labelX } = box;
  if (span.kind === 'exited')
    return (
      <>
        <rect className="hl-hit" x={x} y={y} width={w} height={height} />
        <rect className="hl-shape" x={x} y={y + height / 2 - 1} width={w} height={2} />
      </>
    );
  const isHatched = span.kind === 'backoff' || span.outcome === 'abandoned';
  const inset = w > 4 ? 0.75 : 0;
  return (
    <>
      <rect
        className="hl-shape"
        x={x + inset}
        y={y + 0.75}
        width={w - 2 * inset}
        height={height - 1.5}
        rx={Math.min(5, w / 2)}
      />
      {isHatched && (
        <rect
          x={x + inset}
          y={y + 0.75}
          width={w - 2 * inset}
          height={height - 1.5}
          rx={5}
          fill={`url(#${hatch})`}
          pointerEvents="none"
        />
      )}
      {(span.kind === 'postStart' || span.kind === 'preStop') && (
        <path
          className="hl-edge"
          d={`M${x + inset} ${span.kind === 'postStart' ? y + 2.75 : y + height - 2.75}h${w - 2 * inset}`}
        />
      )}
      {span.open && x + w <= width + 40 && (
        <path className="hl-open" d={`M${x + w} ${y + 2}l4 4l-4 4l4 4l-4 4`} />
      )}
      {label && (
        <text className="hl-label" x={labelX} y={y + height / 2} dominantBaseline="central">
          {label}
        </text>
      )}
    </>
  );
}

function BudgetShape({ box }: { readonly box: Budget }) {
  const { x, y, width, height, spent, total, isCut, spentLabel, leftLabel, minimumLabel } = box;
  const middle = y + height / 2 + 0.5;
  return (
    <>
      <rect className="hl-hit" x={x} y={y} width={Math.max(width, total)} height={height} />
      {spent > 0 && <rect className="hl-spent" x={x} y={y + 1} width={spent} height={height - 2} rx={2} />}
      <path
        className="hl-budget"
        d={`M${x + total} ${y + 0.5}H${x + 0.5}V${y + height - 0.5}H${x + total}${isCut ? '' : 'Z'}`}
      />
      {width > total + 1 && (
        <rect
          className="hl-minimum"
          x={x + total}
          y={y + 0.5}
          width={width - total}
          height={height - 1}
          rx={3}
        />
      )}
      {spentLabel && (
        <text className="hl-budget-text" data-part="spent" x={x + 6} y={middle} dominantBaseline="central">
          {spentLabel}
        </text>
      )}
      {leftLabel && (
        <text className="hl-budget-text" x={x + spent + 6} y={middle} dominantBaseline="central">
          {leftLabel}
        </text>
      )}
      {minimumLabel && (
        <text className="hl-budget-text" x={x + width + 6} y={middle} dominantBaseline="central">
          {minimumLabel}
        </text>
      )}
    </>
  );
}

function SlotShape({ box, hatch }: { readonly box: Slot; readonly hatch: string }) {
  const { x, y, width, height, label, labelX, reasonAnchor } = box;
  return (
    <>
      <rect className="hl-slot" x={x + 0.75} y={y + 0.75} width={width} height={height - 1.5} rx={4} />
      <rect
        x={x + 0.75}
        y={y + 0.75}
        width={width}
        height={height - 1.5}
        rx={4}
        fill={`url(#${hatch})`}
        pointerEvents="none"
      />
      {label && (
        <text
          className="hl-reason"
          x={labelX}
          y={y + height / 2}
          textAnchor={reasonAnchor}
          dominantBaseline="central"
        >
          {label}
        </text>
      )}
    </>
  );
}

function MarkItem({ box, lane, ...rest }: ItemProps<MarkBox>) {
  const { mark, glyph, x, y, height } = box;
  // A scale moves a mark and leaves its shape alone.
  const shape = useMemo(() => <MarkShape glyph={glyph} height={height} />, [glyph, height]);
  return (
    <g
      className="hl-mark"
      {...common({ id: box.id, lane, type: 'mark', mark }, rest)}
      data-testid="mark"
      data-glyph={glyph}
      data-container={mark.container}
      data-attempt={mark.attempt}
      data-what={mark.what}
      data-at={inSeconds(mark.at)}
      transform={`translate(${x} ${y})`}
    >
      {shape}
    </g>
  );
}

function MarkShape({ glyph, height }: Pick<MarkBox, 'glyph' | 'height'>) {
  return glyph === 'tick' ? (
    <>
      <rect className="hl-hit" x={-3} y={height - 8} width={6} height={10} />
      <path className="hl-glyph" d={`M0 ${height - 5}V${height}`} />
    </>
  ) : (
    <>
      <rect className="hl-hit" x={-5} y={-6} width={10} height={height + 12} />
      <path className="hl-glyph" d={`M0 -4V${height + 4}`} />
      {glyph === 'signal' && <path className="hl-head" d="M-4.5 -4h9l-4.5 6z" />}
      {glyph === 'kill' && <path className="hl-glyph" d={`M-4 ${height / 2 - 4}l8 8m0 -8l-8 8`} />}
      {glyph === 'exit' && <circle className="hl-ring" cy={height / 2} r={3.5} />}
      {glyph === 'fail' && <path className="hl-head" d="M0 -7l5 8h-10z" />}
    </>
  );
}
