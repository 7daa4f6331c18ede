import { useMemo } from 'react';
import { type Alternative, alternativesOf } from '../core/alternatives.ts';
import { useSettled } from '../ui/playback/index.ts';
import { type Draft, optionsOf } from './draft.ts';

/** More text than the page runs once more for each open question. */
const LONG = 20_000;

/**
 * What may happen instead on this platform; until typing has paused, what it was before. None for a long text, and none
 * that only concerns the API's object.
 */
export function useAlternatives(draft: Draft): readonly Alternative[] {
  const quiet = useSettled(draft);
  return useMemo(
    () =>
      quiet.text.length > LONG
        ? []
        : alternativesOf(quiet.text, optionsOf(quiet)).filter(
            ({ run, ghosts }) => run.rejected !== null || ghosts.some(({ container }) => container !== ''),
          ),
    [quiet],
  );
}
