import { memo } from 'react';
import { inSeconds, type Ms, ms } from '../../core/time.ts';
import { durationOf, useSpeech } from '../words/index.ts';
import { type Scale, ticksOf } from './scale.ts';

interface AxisProps {
  readonly scale: Scale;
  readonly from: Ms;
  readonly to: Ms;
  readonly deletedAt: Ms | undefined;
  readonly height: number;
}

/** Height of the two rows of numbers above the lanes. */
export const AXIS = 46;
const APART = 62;

/** Time from the first container, time from the delete below it, and lines down through the lanes. */
export const Axis = memo(function Axis({ scale, from, to, deletedAt, height }: AxisProps) {
  const { words } = useSpeech();
  const upper = ticksOf(scale, ms(0), from, to, APART);
  const lower = deletedAt === undefined ? [] : ticksOf(scale, deletedAt, deletedAt, to, APART).slice(1);
  const label = (time: Ms, index: number) => (index === 0 ? inSeconds(time) : durationOf(time, words));
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g className="hl-axis" aria-hidden="true">
      {upper.map((at, index) => (
        <g key={at} transform={`translate(${scale.xOf(at)} 0)`}>
          <path d={`M0 ${AXIS}V${height}`} className="hl-grid" />
          <text y={15} textAnchor={at === from ? 'start' : 'middle'}>
            {label(at, index)}
          </text>
        </g>
      ))}
      {deletedAt !== undefined && (
        <path className="hl-delete-line" d={`M${scale.xOf(deletedAt)} ${AXIS - 8}V${height}`} />
      )}
      {lower.map((at) => (
        <text key={at} className="hl-from-delete" x={scale.xOf(at)} y={35} textAnchor="middle">
          +{durationOf(ms(at - (deletedAt ?? 0)), words)}
        </text>
      ))}
    </g>
  );
});
