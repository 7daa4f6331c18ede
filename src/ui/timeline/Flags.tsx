import { memo } from 'react';
import type { LanePicture } from './drawn.ts';

/** What is written above a bar; what stands higher than the head of its mark has a line down to it. */
export const Flags = memo(function Flags({ picture: { flags, bar } }: { readonly picture: LanePicture }) {
  const lines = flags.map(({ x, row }) => (row > 0 ? `M${x.toFixed(1)} ${bar.y - 4}v${-9 - row * 15}` : ''));
  return (
    <>
      <path className="hl-leaders" d={lines.join('')} />
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
    </>
  );
});
