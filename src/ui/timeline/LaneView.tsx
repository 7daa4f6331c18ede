import { memo, useMemo } from 'react';
import { inSeconds } from '../../core/time.ts';
import type { Mark, Span } from '../../core/trace/index.ts';
import { type Speech, useSpeech } from '../words/index.ts';
import { crowdedMarksOf, crowdsOf } from './crowd.ts';
import { describe } from './describe.ts';
import type { Box, LanePicture, MarkBox } from './drawn.ts';
import type { Item, ItemId } from './item.ts';
import { endpointOf, outcomeOf, rankOf } from './picture.ts';
import { BudgetShape, MarkShape, SlotShape, SpanShape } from './Shapes.tsx';

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
  const { lane, flags, slots, budgets } = picture;
  const { crowds, boxes, marks, ticks, misses } = useMemo(() => {
    if (!crowded) return { crowds: [], boxes: picture.boxes, marks: picture.marks, ticks: '', misses: '' };
    const flagged = new Set<string>(flags.map(({ id }) => id));
    const isKept = (id: ItemId) => id === cursor || id === selected || flagged.has(id);
    const { apart: boxes, crowds } = crowdsOf(picture.boxes, width, isKept);
    const { apart: marks, ...rest } = crowdedMarksOf(picture.marks, width, isKept);
    return { crowds, boxes, marks, ...rest };
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
      {crowds.map(({ kind, outcome, endpoint, path }) => (
        <g
          key={`${kind} ${outcome} ${endpoint}`}
          className="hl-span"
          data-kind={kind}
          data-outcome={outcome}
          data-endpoint={endpoint}
        >
          <path className="hl-shape" d={path} />
        </g>
      ))}
      {ticks !== '' && <path className="hl-glyph" d={ticks} />}
      {misses !== '' && <path className="hl-glyph hl-miss" d={misses} />}
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
        // What says most lies on top.
        .sort((a, b) => rankOf[b.glyph] - rankOf[a.glyph])
        .map((box) => (
          <MarkItem key={box.id} {...item(box)} box={box} />
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
      data-outcome={outcomeOf(span)}
      data-endpoint={endpointOf(span)}
    >
      {children}
    </g>
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
