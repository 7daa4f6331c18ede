import { useEffect, useState } from 'react';
import type { Spread } from '../core/spread.ts';
import { useSettled } from '../ui/playback/index.ts';
import type { Draft } from './draft.ts';
import { createSpreads } from './spreads.ts';

/** What varies in the draft's run, once typing has paused and it is known; `undefined` before. */
export function useSpread(draft: Draft): Spread | undefined {
  const [spreadOf] = useState(createSpreads);
  const quiet = useSettled(draft);
  const [known, setKnown] = useState<{ readonly draft: Draft; readonly spread: Spread | undefined }>();
  useEffect(() => {
    let isCurrent = true;
    spreadOf(quiet).then((spread) => isCurrent && setKnown({ draft: quiet, spread }));
    return () => {
      isCurrent = false;
    };
  }, [spreadOf, quiet]);
  return known?.draft === draft ? known.spread : undefined;
}
