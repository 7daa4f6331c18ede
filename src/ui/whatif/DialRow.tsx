import { type CSSProperties, useRef } from 'react';
import type { Dial, Flip, Flips, Setting } from '../../core/flip/index.ts';
import { NumberInput } from '../controls/index.ts';
import { Sentence, useSpeech } from '../words/index.ts';
import { countsSeconds, homeOf, labelOf, settingOf } from './labels.ts';
import { whatIfWords } from './words.ts';

interface DialRowProps {
  readonly dial: Dial;
  readonly value: Setting;
  /** `undefined` while they are searched for, or cannot be. */
  readonly flips: Flips | undefined;
  readonly isSearched: boolean;
  onTurn(setting: Setting): void;
}

/** A number with a slider, and the line that says where the outcome flips. */
export function DialRow({ dial, value, flips, isSearched, onTurn }: DialRowProps) {
  const speech = useSpeech();
  const { words: page, lang } = speech;
  const words = whatIfWords[lang];
  const track = useRef<HTMLSpanElement>(null);
  const { least, most, step, mayBeNever, aim } = dial;
  const label = labelOf(dial, speech);
  const full = 'container' in aim ? page.value(label, aim.container) : label;
  const found = [flips?.down, flips?.up].filter((flip) => flip !== undefined);
  const shown = value ?? most;
  const read = (text: string) => {
    const next = Number(text);
    return text !== '' && next >= 0 && Number.isFinite(next) ? Math.round(next * 10) / 10 : undefined;
  };
  return (
    <div className="hl-dial" data-testid="dial" data-dial={dial.id} data-value={String(value)}>
      <div className="hl-dial-name">
        <span>{label}</span>
        <span className="hl-dial-home" data-home={dial.home.in}>
          {homeOf(dial, speech)}
        </span>
      </div>
      <div className="hl-dial-value">
        <span ref={track} className="hl-dial-track">
          <NumberInput
            type="range"
            className="hl-range"
            aria-label={full}
            aria-valuetext={settingOf(dial, value, speech)}
            min={least}
            max={Math.max(most, shown)}
            step={step}
            value={shown}
            read={read}
            onNumber={onTurn}
          />
          {found.map(({ setting }) => (
            <i
              key={String(setting)}
              className="hl-dial-flip"
              style={{ '--hl-at': fractionOf(dial, setting ?? most) } as CSSProperties}
            />
          ))}
        </span>
        {value !== null && (
          <span className="hl-number">
            <NumberInput
              type="number"
              aria-label={full}
              min={least}
              step="any"
              value={value}
              read={read}
              onNumber={onTurn}
            />
            {countsSeconds(dial) && <span aria-hidden="true">{page.secondsUnit}</span>}
          </span>
        )}
        {mayBeNever && (
          <label className="hl-check">
            <input
              type="checkbox"
              aria-label={`${full}${page.comma}${words.never}`}
              checked={value === null}
              onChange={(event) => onTurn(event.target.checked ? null : Math.min(5, most))}
            />
            {words.never}
          </label>
        )}
      </div>
      <ul className="hl-dial-flips" data-testid="flips" data-state={flips ? 'known' : 'searching'}>
        {!flips && isSearched && <li className="hl-soft">{words.searching}</li>}
        {flips?.none && (
          <li className="hl-soft">
            <Sentence text={flips.none} />
          </li>
        )}
        {found.map((flip) => (
          <FlipLine
            key={String(flip.setting)}
            flip={flip}
            name={words.set(full, settingOf(dial, flip.setting, speech))}
            onTry={() => {
              // The line goes with what it says; the slider stays.
              track.current?.querySelector('input')?.focus();
              onTurn(flip.setting);
            }}
          />
        ))}
      </ul>
    </div>
  );
}

interface FlipLineProps {
  readonly flip: Flip;
  /** What trying it sets. */
  readonly name: string;
  onTry(): void;
}

function FlipLine({ flip, name, onTry }: FlipLineProps) {
  const words = whatIfWords[useSpeech().lang];
  return (
    <li>
      <Sentence text={flip.said} />{' '}
      <button type="button" className="hl-link" aria-label={`${words.tryIt}: ${name}`} onClick={onTry}>
        {words.tryIt}
      </button>
    </li>
  );
}

const fractionOf = ({ least, most }: Dial, value: number): number =>
  most <= least ? 0 : Math.min(Math.max((value - least) / (most - least), 0), 1);
