import { memo } from 'react';
import type { Point } from './layered/graph.ts';
import type { Drawing, DrawnTransition } from './layout/drawing.ts';
import { letter, line } from './layout/text-size.ts';
import { headOf, pathOf } from './svg-path.ts';

/** How far a transition is in the past: it was the last to be taken, or was taken before, or not yet. */
export type Taken = 'now' | 'before' | 'never';

/** The line of a transition, with its head. */
export const Line = memo(function Line({
  way,
  taken,
}: {
  readonly way: readonly Point[];
  readonly taken: Taken;
}) {
  return (
    <g data-taken={taken}>
      <path className="hl-way" d={pathOf(way)} />
      <path className="hl-head" d={headOf(way)} />
    </g>
  );
});

interface LabelProps {
  readonly transition: DrawnTransition;
  readonly taken: Taken;
}

/** A transition's name on its line, or as a row of its state. Labels lie over all lines. */
export const Label = memo(function Label({
  transition: { id, from, to, way, label, lines },
  taken,
}: LabelProps) {
  const isRow = way.length === 0;
  const ends = [from, to.join(', ')].filter((path) => path !== '').join(' → ');
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a part of a picture, which nobody can press
    <g
      role="img"
      aria-label={`${ends}: ${lines.join(' ')}`}
      data-testid="chart-transition"
      data-id={id}
      data-taken={taken}
      data-row={isRow}
    >
      <rect className="hl-label" x={label.x} y={label.y} width={label.width} height={label.height} rx={3} />
      {lines.map((text, index) => (
        <text
          key={text}
          className="hl-label-text"
          x={isRow ? label.x : label.x + label.width / 2}
          y={label.y + letter.label + line.label * index}
          fontSize={letter.label}
          textAnchor={isRow ? 'start' : 'middle'}
        >
          {text}
        </text>
      ))}
    </g>
  );
});

/** The dots, the stars and the ports of a chart. */
export const Marks = memo(function Marks({ drawing }: { readonly drawing: Drawing }) {
  return (
    <g className="hl-chart-marks">
      {drawing.beginnings.map((way) => (
        <g key={pathOf(way)}>
          <circle cx={way[0]?.x} cy={(way[0]?.y ?? 0) - 5} r={4} />
          <path className="hl-begin" d={pathOf(way)} />
          <path className="hl-head" d={headOf(way)} />
        </g>
      ))}
      {drawing.anywhere.map(({ x, y }) => (
        <g key={`${x} ${y}`}>
          <circle className="hl-anywhere" cx={x} cy={y} r={8} />
          <text x={x} y={y + 4.5} fontSize={13} textAnchor="middle">
            *
          </text>
        </g>
      ))}
      {drawing.ports.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className="hl-port" cx={x} cy={y} r={3.5} />
      ))}
    </g>
  );
});
