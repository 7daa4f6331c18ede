import { useEffect, useMemo, useState } from 'react';
import { useSettled } from '../ui/playback/index.ts';
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

const hasHook = /\b(?:preStop|postStart)\b/;

/** The outcome on another platform, once typing has paused; `undefined` without hooks, and for a heavy draft. */
export function useElsewhere(draft: Draft, platform: string | undefined): Outcome | undefined {
  const [engine] = useState(createEngine);
  const quiet = useSettled(draft);
  return useMemo(
    () =>
      platform !== undefined && quiet === draft && hasHook.test(quiet.text)
        ? engine.now({ ...quiet, platform })
        : undefined,
    [engine, quiet, draft, platform],
  );
}
