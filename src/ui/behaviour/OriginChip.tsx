import type { Origin } from '../../core/behaviour/index.ts';
import { sayIn, useSpeech } from '../words/index.ts';

interface OriginChipProps {
  readonly origin: Origin | undefined;
  /** What a reset resets, for the button's name. */
  readonly of: string;
  onReset(): void;
}

/** Where a value comes from, in short and on demand in full; a chosen one can be taken back. */
export function OriginChip({ origin, of, onReset }: OriginChipProps) {
  const speech = useSpeech();
  const { words } = speech;
  if (origin?.how === 'given')
    return (
      <button
        type="button"
        className="hl-origin"
        data-origin="given"
        title={words.resetValue(of)}
        aria-label={words.chosenReset(of)}
        onClick={onReset}
      >
        {words.originChosen}
        <span aria-hidden="true"> ×</span>
      </button>
    );
  const full = origin && sayIn(speech, origin.text);
  return (
    <span className="hl-origin" data-origin={origin?.how ?? 'default'} title={full}>
      {origin?.how === 'read' ? words.originRead : words.originAssumed}
      {full !== undefined && (
        <span className="hl-hidden">
          {words.comma}
          {full}
        </span>
      )}
    </span>
  );
}
