import { useCallback, useMemo, useRef } from 'react';
import type { Ms } from '../../core/time.ts';
import type { Run } from '../../core/trace/index.ts';
import { instantsOf, type Player, speedsWith, stepFrom, usePlayback, useTick } from '../playback/index.ts';
import { clockOf, useSpeech } from '../words/index.ts';
import { Icon } from './Icon.tsx';
import { Scrubber } from './Scrubber.tsx';
import { statusIn } from './status.ts';
import './transport.css';

interface TransportProps {
  readonly run: Run;
  /** What stepping goes by; the run's own moments by default. */
  readonly instants?: readonly Ms[];
  readonly player: Player;
  onSpeed(speed: number): void;
}

/** Play, step, reset, the clock with its caption, the scrubber and the speed. */
export function Transport({ run, instants: given, player, onSpeed }: TransportProps) {
  const { words } = useSpeech();
  const { since, speed, from, to } = usePlayback(player);
  const clock = useRef<HTMLSpanElement>(null);
  const caption = useRef<HTMLSpanElement>(null);
  const statusOf = useMemo(() => statusIn(run, words), [run, words]);
  const show = useCallback(
    (at: Ms) => {
      if (clock.current) clock.current.textContent = clockOf(at, words);
      if (caption.current) caption.current.textContent = statusOf(at);
    },
    [statusOf, words],
  );
  const instants = useMemo(() => given ?? instantsOf(run.moments), [given, run]);
  useTick(player, show);
  const isPlaying = since !== undefined;
  // One more: a Chinese unit is as wide as two.
  const letters = clockOf(to, words).length + 1;
  const seek = (at: Ms) => player.send({ type: 'seek', to: at });
  const step = (by: 1 | -1) => {
    player.send({ type: 'pause' });
    seek(stepFrom(instants, player.at(), by));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className="hl-transport" role="group" aria-label={words.transport}>
      <button
        type="button"
        className="hl-play"
        data-testid="play"
        aria-pressed={isPlaying}
        aria-label={words.play}
        title={isPlaying ? words.pause : words.play}
        onClick={() => player.send({ type: isPlaying ? 'pause' : 'play' })}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </button>
      <div className="hl-steps">
        <button
          type="button"
          className="hl-icon-button"
          data-testid="reset"
          aria-label={words.reset}
          title={words.reset}
          onClick={() => {
            player.send({ type: 'pause' });
            seek(from);
          }}
        >
          <Icon name="reset" />
        </button>
        <button
          type="button"
          className="hl-icon-button"
          data-testid="step-back"
          aria-label={words.stepBack}
          title={words.stepBack}
          onClick={() => step(-1)}
        >
          <Icon name="back" />
        </button>
        <button
          type="button"
          className="hl-icon-button"
          data-testid="step-forward"
          aria-label={words.stepForward}
          title={words.stepForward}
          onClick={() => step(1)}
        >
          <Icon name="forward" />
        </button>
      </div>
      <output className="hl-clock" aria-live="off">
        <span ref={clock} style={{ width: `${letters}ch` }} />
      </output>
      <Scrubber run={run} player={player} statusOf={statusOf} />
      <label>
        <span className="hl-hidden">{words.speed}</span>
        <select
          className="hl-select"
          data-testid="speed"
          value={String(speed)}
          onChange={(event) => onSpeed(Number(event.target.value))}
        >
          {speedsWith(speed).map((value) => (
            <option key={value} value={String(value)}>
              {Number(value.toPrecision(3))}×
            </option>
          ))}
        </select>
      </label>
      <p className="hl-caption">
        <span ref={caption} />
      </p>
    </div>
  );
}
