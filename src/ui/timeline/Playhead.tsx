import { useCallback, useMemo, useRef } from 'react';
import type { Ms } from '../../core/time.ts';
import { type Player, useFollow, usePlayback, useTick } from '../playback/index.ts';
import { clockOf, useSpeech } from '../words/index.ts';
import type { Scale } from './scale.ts';

/** The line at the player's position with its time; while it plays, what is still to come lies under a veil. */
export function Playhead({ player, scale }: { readonly player: Player; readonly scale: Scale }) {
  const { words } = useSpeech();
  const line = useRef<HTMLDivElement>(null);
  const time = useRef<HTMLSpanElement>(null);
  const { at, since } = usePlayback(player);
  const track = useMemo(() => ({ xOf: scale.xOf, stops: scale.knots.map((knot) => knot.at) }), [scale]);
  useFollow(player, line, track);
  const tell = useCallback(
    (now: Ms) => {
      if (time.current) time.current.textContent = clockOf(now, words);
    },
    [words],
  );
  useTick(player, tell);
  return (
    <div
      ref={line}
      className="hl-playhead"
      data-testid="playhead"
      data-at={String(at / 1000)}
      data-playing={since !== undefined}
    >
      <div className="hl-playhead-time">
        <span ref={time} />
      </div>
    </div>
  );
}
