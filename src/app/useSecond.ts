import { useEffect, useMemo, useState } from 'react';
import type { Draft } from './draft.ts';
import { createEngine } from './engine.ts';
import type { Outcome } from './outcome.ts';

/** The outcome of the second draft of a comparison; `undefined` where there is none, or not yet. */
export function useSecond(draft: Draft | undefined): Outcome | undefined {
  const [engine] = useState(createEngine);
  const now = useMemo(() => draft && engine.now(draft), [engine, draft]);
  const [latest, setLatest] = useState<Outcome>();
  useEffect(() => {
    if (!draft || now) return;
    let isCurrent = true;
    engine.later(draft).then((outcome) => isCurrent && setLatest(outcome));
    return () => {
      isCurrent = false;
    };
  }, [engine, draft, now]);
  return draft && (now ?? latest);
}
