import { useCallback, useMemo, useState } from 'react';
import { platformOf } from '../core/platform/index.ts';
import type { Lang } from '../core/words/index.ts';
import { type Difference, differenceOf } from '../ui/compare/index.ts';
import type { Draft } from './draft.ts';
import type { Opening } from './opening.ts';
import type { Outcome } from './outcome.ts';
import { counterpartOf, placeIn } from './places.ts';
import { useSecond } from './useSecond.ts';

/** What is compared with what is on show. */
export interface Comparison {
  /** A platform's id; `''` where nothing is compared. */
  readonly compare: string;
  /** The second text, where the comparison is not of one text with itself. */
  readonly other: Draft | undefined;
  readonly second: Outcome | undefined;
  readonly difference: Difference | undefined;
  /** What the two runs are called. */
  readonly names: readonly [string, string];
  /** Compares with a platform; `''` ends it. */
  setCompare(platform: string): void;
  /** Compares with a draft as it is, whatever becomes of the one on show. */
  keep(draft: Draft): void;
}

function firstOf({ options, second, draft }: Opening): string {
  if (options.compare !== undefined && platformOf(options.compare)) return options.compare;
  if (second) return second.platform;
  return options.view === 'compare' ? counterpartOf(draft.platform) : '';
}

/** The second run beside the one that is shown for `draft`. */
export function useComparison(opening: Opening, draft: Draft, shown: Outcome, lang: Lang): Comparison {
  const [compare, setCompare] = useState(() => firstOf(opening));
  const [other, setOther] = useState(opening.second);
  const asked = useMemo(
    () => (compare === '' ? undefined : { ...(other ?? draft), platform: compare }),
    [compare, other, draft],
  );
  const latest = useSecond(asked);
  const [good, setGood] = useState(latest);
  if (latest !== good && (!latest || latest.isReadable)) setGood(latest);
  const second = latest && (latest.isReadable ? latest : good);
  const difference = useMemo(() => second && differenceOf(shown.run, second.run), [shown, second]);
  const places = [placeIn(lang, shown.run.platform), placeIn(lang, compare)] as const;
  return {
    compare,
    other,
    second,
    difference,
    names: other ? [`A · ${places[0]}`, `B · ${places[1]}`] : places,
    setCompare: useCallback((platform) => {
      setCompare(platform);
      if (platform === '') setOther(undefined);
    }, []),
    keep: useCallback((draft) => {
      setCompare(draft.platform);
      setOther(draft);
    }, []),
  };
}
