import { memo } from 'react';
import { AXIS } from './Axis.tsx';
import { foldsOf, type Scale } from './scale.ts';

const WAVE = 8;

/** Where beat mode leaves time out: a torn strip through all lanes. */
export const Folds = memo(function Folds({
  scale,
  height,
}: {
  readonly scale: Scale;
  readonly height: number;
}) {
  const waves = Math.ceil((height - AXIS) / (2 * WAVE));
  const edge = `q3 ${WAVE / 2} 0 ${WAVE}t0 ${WAVE}`.repeat(waves);
  const back = `q3 -${WAVE / 2} 0 -${WAVE}t0 -${WAVE}`.repeat(waves);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g className="hl-folds" aria-hidden="true">
      {foldsOf(scale).map(({ from, x }) => (
        <g key={from} transform={`translate(${x} 0)`}>
          <path className="hl-torn" d={`M-4 ${AXIS}${edge}h8${back}z`} />
          <path className="hl-tear" d={`M-4 ${AXIS}${edge}M4 ${AXIS}${edge}`} />
        </g>
      ))}
    </g>
  );
});
