import type { Dial, Setting } from '../../core/flip/index.ts';
import type { Speech } from '../words/index.ts';
import { whatIfWords } from './words.ts';

/** What a dial turns, in words. */
export function labelOf({ aim }: Dial, { lang, words: page }: Speech): string {
  const words = whatIfWords[lang];
  switch (aim.what) {
    case 'grace':
      return words.grace;
    case 'delete':
      return words.delete;
    case 'leaving':
      return words.leaving(aim.signal);
    case 'hook':
      return words.hook(aim.hook);
    case 'probe':
      return words.probe(aim.number, page.probes[aim.probe]);
  }
}

/** Where a dial's number stands. */
export function homeOf({ home }: Dial, { lang }: Speech): string {
  const words = whatIfWords[lang];
  if (home.in === 'behaviour') return words.inBehaviour;
  return home.in === 'stimulus' ? words.inStimulus : words.inManifest;
}

/** Whether a dial counts seconds; the others count attempts. */
export const countsSeconds = ({ aim }: Dial): boolean =>
  aim.what !== 'probe' || aim.number !== 'failureThreshold';

/** A dial's value in words: `30 s`, `3`, `never`. */
export function settingOf(dial: Dial, setting: Setting, { lang, words: page }: Speech): string {
  if (setting === null) return whatIfWords[lang].never;
  return countsSeconds(dial) ? page.seconds(String(setting)) : String(setting);
}
