import { inSeconds, ms } from '../../core/time.ts';
import { useSpeech } from '../words/index.ts';
import { bandIn } from './describe.ts';
import { exactly, type Range } from './range.ts';

interface ExtentProps {
  /** What is selected: a range, or a span or mark. */
  readonly of: Range | undefined;
  /** From when to when it may be on a real kubelet. */
  readonly band: Range | undefined;
  onZoom(): void;
  onClear(): void;
}

/** The exact start, end and length of what is selected. */
export function Extent({ of, band, onZoom, onClear }: ExtentProps) {
  const { words } = useSpeech();
  const isLong = of !== undefined && of.from < of.to;
  return (
    <span className="hl-extent" data-empty={of === undefined}>
      <output
        data-testid="extent"
        data-from={of && inSeconds(of.from)}
        data-to={of && inSeconds(of.to)}
        aria-label={words.selected}
      >
        {of && exactly(of.from, words)}
        {band && ` · ${bandIn(words, band)}`}
        {isLong && ` – ${exactly(of.to, words)} · `}
        {isLong && <b>{exactly(ms(of.to - of.from), words)}</b>}
      </output>
      {isLong && (
        <button type="button" className="hl-link" title="f" onClick={onZoom}>
          {words.zoomThere}
        </button>
      )}
      {of && (
        <button
          type="button"
          className="hl-link"
          aria-label={words.clearSelection}
          title="Esc"
          onClick={onClear}
        >
          ×
        </button>
      )}
    </span>
  );
}
