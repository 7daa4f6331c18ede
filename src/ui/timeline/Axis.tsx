import { memo } from 'react';
import { roomyTicks } from '../../core/ticks.ts';
import { type Ms, ms } from '../../core/time.ts';
import { durationOf, useSpeech } from '../words/index.ts';
import type { Measure } from './measure.ts';
import { foldsOf, type Scale, ticksOf } from './scale.ts';

interface AxisProps {
  readonly scale: Scale;
  readonly from: Ms;
  readonly to: Ms;
  readonly deletedAt: Ms | undefined;
  readonly height: number;
  readonly measure: Measure;
}

/** Height of the two rows of numbers above the lanes. */
export const AXIS = 46;
const APART = 62;

/** Time from the first container; time from the delete below it, and how long what is folded is; lines down through the lanes. */
export const Axis = memo(function Axis({ scale, from, to, deletedAt, height, measure }: AxisProps) {
  const { words } = useSpeech();
  const label = (time: Ms) => (time === 0 ? '0' : durationOf(time, words));
  const sinceDelete = (at: Ms) => `+${durationOf(ms(at - (deletedAt ?? 0)), words)}`;
  const ticks = (zero: Ms, begin: Ms, textOf: (at: Ms) => string) =>
    roomyTicks(
      (room) => ticksOf(scale, zero, begin, to, room),
      (at) => measure(textOf(at)),
      APART,
    ).filter((at) => scale.xOf(at) >= 0 && scale.xOf(at) <= scale.width);
  const upper = ticks(ms(0), from, label);
  /** What is written in the lower row, in pixels; the flag of the delete comes first. */
  const taken: (readonly [from: number, to: number])[] = [];
  const take = (x: number, width: number) => {
    const [from, to] = [x - width / 2, x + width / 2];
    const isFree = taken.every((other) => from > other[1] + 3 || to < other[0] - 3);
    if (isFree) taken.push([from, to]);
    return isFree;
  };
  const flag = measure(words.deleteMark) + 14;
  if (deletedAt !== undefined) take(scale.xOf(deletedAt) + flag / 2, flag);
  const lower =
    deletedAt === undefined
      ? []
      : ticks(deletedAt, deletedAt, sinceDelete).filter(
          (at) => at > deletedAt && take(scale.xOf(at), measure(sinceDelete(at)) * 0.92),
        );
  const folded = foldsOf(scale).flatMap(({ from, to, x }) => {
    const text = durationOf(ms(to - from), words);
    return take(x, measure(text) * 0.88) ? [{ x, text }] : [];
  });
  /** In the middle of its tick, but never cut off by an edge. */
  const anchorOf = (at: Ms, text: string) => {
    const half = measure(text) / 2;
    return scale.xOf(at) < half ? 'start' : scale.xOf(at) > scale.width - half ? 'end' : 'middle';
  };
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g className="hl-axis" aria-hidden="true">
      {upper.map((at) => (
        <g key={at} transform={`translate(${scale.xOf(at)} 0)`}>
          <path d={`M0 ${AXIS}V${height}`} className="hl-grid" />
          <text y={15} textAnchor={anchorOf(at, label(at))}>
            {label(at)}
          </text>
        </g>
      ))}
      {deletedAt !== undefined && (
        <path className="hl-delete-line" d={`M${scale.xOf(deletedAt)} ${AXIS - 8}V${height}`} />
      )}
      {lower.map((at) => (
        <text
          key={at}
          className="hl-from-delete"
          x={scale.xOf(at)}
          y={35}
          textAnchor={anchorOf(at, sinceDelete(at))}
        >
          {sinceDelete(at)}
        </text>
      ))}
      {folded.map(({ x, text }) => (
        <text key={x} className="hl-folded" x={x} y={AXIS - 4} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
});
