import type { Spread } from '../../core/spread.ts';
import { Sentence, useSpeech } from '../words/index.ts';

/** What moves on a real kubelet, with the worst case as one number and the rules that say so. */
export function SpreadNote({ spread }: { readonly spread: Spread | undefined }) {
  const { words } = useSpeech();
  if (!spread?.worst) return null;
  return (
    <p className="hl-verdict-note" data-testid="spread">
      <Sentence text={spread.worst} /> {words.rule} <code>{spread.rules.join(words.comma)}</code>
    </p>
  );
}
