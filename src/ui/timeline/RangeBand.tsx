import type { Range } from './range.ts';
import type { Scale } from './scale.ts';

/** The selected range through all lanes. */
export function RangeBand({ range, scale }: { readonly range: Range; readonly scale: Scale }) {
  const x = scale.xOf(range.from);
  return (
    <div
      className="hl-stretch"
      style={{ transform: `translateX(${x.toFixed(1)}px)`, width: scale.xOf(range.to) - x }}
    />
  );
}
