import { useMemo, useState } from 'react';
import type { Run } from '../core/trace/index.ts';
import { differenceOf, type HookDifference } from '../ui/compare/index.ts';
import type { Outcome } from './outcome.ts';

/**
 * The first hook that fares otherwise on another platform. While a new answer is on its way the one before stays, so that nothing
 * below it jumps with every key.
 *
 * @param platform The other platform's id; `undefined` where there is none to speak of.
 * @param elsewhere The run there, once it is known.
 */
export function useOtherwise(
  run: Run,
  platform: string | undefined,
  elsewhere: Outcome | undefined,
): HookDifference | undefined {
  const hook = useMemo(
    () => (elsewhere?.isReadable ? differenceOf(run, elsewhere.run).hooks[0] : undefined),
    [run, elsewhere],
  );
  const [kept, setKept] = useState<{ readonly platform: string | undefined; readonly hook: typeof hook }>();
  if (elsewhere && (kept?.platform !== platform || kept?.hook !== hook)) setKept({ platform, hook });
  return kept && kept.platform === platform ? kept.hook : undefined;
}
