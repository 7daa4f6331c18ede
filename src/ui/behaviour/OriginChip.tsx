import { useSpeech } from '../words/index.ts';
import type { Origin } from './choices.ts';

interface OriginChipProps {
  readonly origin: Origin;
  /** What a reset resets, for the button's name. */
  readonly of: string;
  onReset(): void;
}

/** Where a value comes from; a chosen one can be taken back. */
export function OriginChip({ origin, of, onReset }: OriginChipProps) {
  const { words } = useSpeech();
  if (origin.kind === 'chosen')
    return (
      <button
        type="button"
        className="hl-origin"
        data-origin="chosen"
        title={words.resetValue(of)}
        aria-label={`${words.originChosen}. ${words.resetValue(of)}`}
        onClick={onReset}
      >
        {words.originChosen}
        <span aria-hidden="true"> ×</span>
      </button>
    );
  return (
    <span className="hl-origin" data-origin={origin.kind}>
      {origin.kind === 'read' ? words.originRead(origin.from) : words.originAssumed}
    </span>
  );
}
