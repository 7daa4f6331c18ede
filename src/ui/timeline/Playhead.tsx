import { useMemo, useRef } from 'react';
import { type Player, useFollow, usePlayback } from '../playback/index.ts';
import type { Scale } from './scale.ts';

/** The line at the player's position; while it plays, what is still to come lies under a veil. */
export function Playhead({ player, scale }: { readonly player: Player; readonly scale: Scale }) {
  const ref = useRef<HTMLDivElement>(null);
  const { at, since } = usePlayback(player);
  const track = useMemo(() => ({ xOf: scale.xOf, stops: scale.knots.map((knot) => knot.at) }), [scale]);
  useFollow(player, ref, track);
  return (
    <div
      ref={ref}
      className="hl-playhead"
      data-testid="playhead"
      data-at={String(at / 1000)}
      data-playing={since !== undefined}
    />
  );
}
