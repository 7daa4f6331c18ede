import { useEffect, useState } from 'react';
import { type Dial, type Flips, flipsOf } from '../../core/flip/index.ts';
import type { Options } from '../../core/simulate.ts';
import { nextTurn, useSettled } from '../playback/index.ts';
import { sweep } from './sweep.ts';

/** What is known of where the dials flip; what was found for another text is gone. */
export type Known = ReadonlyMap<string, Flips>;

const nothing: Known = new Map();

/** Searches for the flips of all dials in the background, in order, once nobody has turned or holds one for a while. */
export function useFlips(yaml: string, options: Options, dials: readonly Dial[], isHeld: boolean): Known {
  const [known, setKnown] = useState<{ readonly of: readonly Dial[]; readonly flips: Known }>();
  const quiet = useSettled(dials);
  const isQuiet = !isHeld && quiet === dials;
  useEffect(() => {
    if (!isQuiet) return;
    let isCurrent = true;
    const jobs = dials.map((dial) => ({ id: dial.id, begin: () => flipsOf(yaml, options, dial) }));
    const tell = (id: string, flips: Flips) =>
      setKnown((before) => ({
        of: dials,
        flips: new Map([...(before?.of === dials ? before.flips : nothing), [id, flips]]),
      }));
    void sweep(jobs, nextTurn, () => isCurrent, tell);
    return () => {
      isCurrent = false;
    };
  }, [yaml, options, dials, isQuiet]);
  return known?.of === dials ? known.flips : nothing;
}
