import { useEffect, useState } from 'react';
import { rulesIn, type ToldRule } from '../core/rules/index.ts';
import type { Lang } from '../core/words/index.ts';

/** The rules' texts in a language, fetched once somebody wants to know; `undefined` until they have come. */
export function useRules(lang: Lang, isWanted: boolean): Readonly<Record<string, ToldRule>> | undefined {
  const [rules, setRules] = useState<Readonly<Record<string, ToldRule>>>();
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    rulesIn(lang).then(
      (told) => isCurrent && setRules(told),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [lang, isWanted]);
  return rules;
}
