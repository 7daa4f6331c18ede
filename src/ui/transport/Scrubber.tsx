import { type KeyboardEvent, type PointerEvent, useCallback, useMemo, useRef } from 'react';
import { type Ms, ms } from '../../core/time.ts';
import type { Run } from '../../core/trace/index.ts';
import { instantsOf, type Player, stepFrom, useFollow, usePlayback, useTick } from '../playback/index.ts';
import { useWidth } from '../timeline/index.ts';
import { clockOf, useSpeech } from '../words/index.ts';

interface ScrubberProps {
  readonly run: Run;
  readonly player: Player;
  /** What goes on at an instant, in words; stable. */
  statusOf(at: Ms): string;
}

/** The slider over the whole run. It speaks: the time, what goes on, and how much grace is left. */
export function Scrubber({ run, player, statusOf }: ScrubberProps) {
  const { words } = useSpeech();
  const { from, to } = usePlayback(player);
  const slider = useRef<HTMLDivElement>(null);
  const thumb = useRef<HTMLDivElement>(null);
  const width = useWidth(slider);
  const instants = useMemo(() => instantsOf(run.moments), [run]);
  const length = Math.max(to - from, 1);
  const track = useMemo(
    () => ({ xOf: (at: Ms) => ((at - from) / length) * width, stops: [] }),
    [from, length, width],
  );
  useFollow(player, thumb, track);

  const speak = useCallback(
    (at: Ms) => {
      slider.current?.setAttribute('aria-valuenow', String(at / 1000));
      slider.current?.setAttribute(
        'aria-valuetext',
        [clockOf(at, words), statusOf(at)].filter((part) => part !== '').join(words.comma),
      );
    },
    [statusOf, words],
  );
  useTick(player, speak);

  const seek = (at: number) => player.send({ type: 'seek', to: ms(Math.round(at)) });
  const seekTo = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    seek(from + ((event.clientX - box.left) / Math.max(box.width, 1)) * length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = player.at();
    const small = Math.max(100, Math.round(length / 100 / 100) * 100);
    const places: Readonly<Record<string, number>> = {
      ArrowRight: at + small,
      ArrowUp: at + small,
      ArrowLeft: at - small,
      ArrowDown: at - small,
      PageUp: stepFrom(instants, at, 1),
      PageDown: stepFrom(instants, at, -1),
      Home: from,
      End: to,
    };
    const next = places[event.key];
    if (next === undefined) return;
    event.preventDefault();
    seek(next);
  };
  return (
    <div
      ref={slider}
      className="hl-scrubber"
      data-testid="scrubber"
      role="slider"
      tabIndex={0}
      aria-label={words.scrubber}
      aria-valuemin={from / 1000}
      aria-valuemax={to / 1000}
      aria-valuenow={player.at() / 1000}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        seekTo(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) seekTo(event);
      }}
    >
      <div className="hl-scrub-track">
        <div ref={thumb} className="hl-scrub-thumb" />
      </div>
    </div>
  );
}
