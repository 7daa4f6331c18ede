import type { HookCell } from '../../core/matrix/index.ts';
import { sayIn, useSpeech } from '../words/index.ts';

/** What becomes of each hook: its name, its handler and its fate, with the source to check it. */
export function HookChips({ hooks }: { readonly hooks: readonly HookCell[] }) {
  const speech = useSpeech();
  return (
    <ul className="hl-fates">
      {hooks.map(({ container, hook, handler, fate, known, came }) => (
        <li key={`${container} ${hook}`} data-fate={fate} data-how={known.how}>
          <span translate="no">
            {hook} {handler}
          </span>{' '}
          <a href={known.source} target="_blank" rel="noreferrer" title={known.where}>
            {sayIn(speech, { key: `matrix.fate.${fate}` })}
          </a>
          {came === 'abandoned' && ` · ${speech.words.matrixCutOff}`}
          {hooks.length > 1 && <span className="hl-soft"> {container}</span>}
        </li>
      ))}
    </ul>
  );
}
