import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Draft } from './draft.ts';
import type { Engine } from './engine.ts';
import type { Outcome } from './outcome.ts';

/** The outcome of the draft; of a heavy draft the one before, until its own has come. */
export function useOutcome(engine: Engine, draft: Draft, first: Outcome): Outcome {
  const now = useMemo(() => engine.now(draft), [engine, draft]);
  const [latest, setLatest] = useState(first);
  if (now && now !== latest) setLatest(now);
  useEffect(() => {
    if (now) return;
    let isCurrent = true;
    engine.later(draft).then((outcome) => {
      if (isCurrent) startTransition(() => setLatest(outcome));
    });
    return () => {
      isCurrent = false;
    };
  }, [engine, draft, now]);
  return now ?? latest;
}
