import type { Cell } from '../../core/matrix/index.ts';
import { useSpeech } from '../words/index.ts';

interface PlatformButtonProps {
  readonly cell: Cell;
  readonly isShown: boolean;
  onCompare(platform: string): void;
}

/** A platform's name, which opens the comparison with it; what is not sure is marked. */
export function PlatformButton({ cell, isShown, onCompare }: PlatformButtonProps) {
  const { lang, words } = useSpeech();
  const { platform, label, evidence } = cell;
  const isWeak = evidence === 'assumed' || evidence === 'unknown';
  return (
    <button
      type="button"
      className="hl-link"
      data-testid="matrix-compare"
      data-platform={platform}
      data-weak={isWeak}
      aria-current={isShown ? 'true' : undefined}
      title={words.matrixCompare(label[lang])}
      onClick={() => onCompare(platform)}
    >
      {label[lang]}
      {isWeak && (
        <>
          <span aria-hidden="true">{evidence === 'unknown' ? ' ?' : ' *'}</span>
          <span className="hl-hidden">
            {' '}
            {evidence === 'unknown' ? words.matrixUnknown : words.matrixAssumed}
          </span>
        </>
      )}
    </button>
  );
}
