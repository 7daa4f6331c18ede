import { type Box, type Budget, crossAt, type MarkBox, type Slot, tickAt } from './drawn.ts';
import { outcomeOf } from './picture.ts';

/** A span as a bar with its label. */
export function SpanShape({
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
  const isHatched =
    span.kind === 'backoff' ||
    span.outcome === 'abandoned' ||
    (span.kind === 'probe' && outcomeOf(span) === 'failed');
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

/** What the grace period is spent on, what is left, and the minimum beyond it. */
export function BudgetShape({ box }: { readonly box: Budget }) {
  const { x, y, width, height, spent, total, isCut, spentLabel, leftLabel, minimumLabel } = box;
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
      {[spentLabel, leftLabel, minimumLabel].map(
        (text, part) =>
          text && (
            <text
              // biome-ignore lint/suspicious/noArrayIndexKey: its place says which part it is
              key={part}
              className="hl-budget-text"
              data-part={part === 0 ? 'spent' : undefined}
              x={text.labelX}
              y={y + height / 2}
              dominantBaseline="central"
            >
              {text.label}
            </text>
          ),
      )}
    </>
  );
}

/** The empty slot of a hook that never runs, and the reason; hatched where it is there and ignored. */
export function SlotShape({ box, hatch }: { readonly box: Slot; readonly hatch: string }) {
  const { span, x, y, width, height, label, labelX } = box;
  const place = { x: x + 0.75, y: y + 0.75, width, height: height - 1.5, rx: 4 };
  return (
    <>
      <rect className="hl-slot" {...place} />
      {span.outcome === 'ignored' && <rect {...place} fill={`url(#${hatch})`} pointerEvents="none" />}
      {label && (
        <text className="hl-reason" x={labelX} y={y + height / 2} dominantBaseline="central">
          {label}
        </text>
      )}
    </>
  );
}

/** The sign of a mark around its own zero, and the area that can be pointed at. */
export function MarkShape({ glyph, height }: Pick<MarkBox, 'glyph' | 'height'>) {
  if (glyph === 'tick' || glyph === 'miss')
    return (
      <>
        <rect className="hl-hit" x={-3} y={height - 4} width={6} height={10} />
        {glyph === 'tick' ? (
          <path className="hl-glyph" d={tickAt(0, height)} />
        ) : (
          <path className="hl-glyph hl-miss" d={crossAt(0, height)} />
        )}
      </>
    );
  return (
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
