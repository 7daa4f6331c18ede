import { useEffect, useState } from 'react';
import { nextTurn, useSettled } from '../ui/playback/index.ts';
import type { Aside, AsideQuestion } from './aside.ts';
import { createAsides } from './asides.ts';
import type { Draft } from './draft.ts';
import { turns } from './turns.ts';

/** So many paintings the picture of the run has to itself: a thread that starts takes its time from the page. */
const PICTURE = 4;

const nothing: Aside = { alternatives: [], elsewhere: undefined, spread: undefined, followed: [] };

/** Where there is no thread, the page works it out itself. */
async function here(question: AsideQuestion): Promise<Aside> {
  const { asideOf } = await import('./aside.ts');
  await nextTurn();
  return asideOf(question);
}

/**
 * What may be said beside the draft's run, once typing has paused and it is known. Alternatives stay until others come; the rest
 * goes as soon as the draft is another.
 */
export function useAside(draft: Draft, elsewhere: string | undefined): Aside {
  const [ask] = useState(createAsides);
  const quiet = useSettled(draft);
  const [known, setKnown] = useState<{ readonly draft: Draft; readonly aside: Aside }>();
  useEffect(() => {
    let isCurrent = true;
    const question = { beside: quiet, elsewhere };
    const answer = async () => {
      await turns(PICTURE);
      if (!isCurrent) return;
      const aside = (await ask(question)) ?? (await here(question));
      if (isCurrent) setKnown({ draft: quiet, aside });
    };
    void answer();
    return () => {
      isCurrent = false;
    };
  }, [ask, quiet, elsewhere]);
  if (known?.draft === draft) return known.aside;
  return known ? { ...nothing, alternatives: known.aside.alternatives } : nothing;
}
