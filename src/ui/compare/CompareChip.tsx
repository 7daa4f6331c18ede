import './compare.css';
import { useSpeech } from '../words/index.ts';
import type { HookDifference } from './difference.ts';

interface CompareChipProps {
  readonly hook: HookDifference;
  /** What the other platform is called. */
  readonly platform: string;
  onCompare(): void;
}

/** A hook that fares otherwise on the other platform, and the way to see both. */
export function CompareChip({ hook, platform, onCompare }: CompareChipProps) {
  const { words } = useSpeech();
  const [, there] = hook.fates;
  const fate = there === undefined ? words.noHook : words.fates[there];
  return (
    <button type="button" className="hl-compare-chip" data-testid="compare-chip" onClick={onCompare}>
      {words.otherFate(platform, `${hook.hook} ${hook.handler}`.trim(), fate)}
      <b>{words.compareThem}</b>
    </button>
  );
}
