import type { HookCell } from '../../core/matrix/index.ts';
import { sayIn, useSpeech } from '../words/index.ts';

/** What becomes of each hook: its name, its handler and its fate, with the source to check it, which speaks English. */
export function HookChips({ hooks }: { readonly hooks: readonly HookCell[] }) {
  const speech = useSpeech();
  const { lang, words } = speech;
  return (
    <ul className="hl-fates">
      {hooks.map(({ container, hook, handler, fate, known, came }) => (
        <li key={`${container} ${hook}`} data-fate={fate} data-how={known.how}>
          <span translate="no">
            {hook} {handler}
          </span>{' '}
          <a
            href={known.source}
            target="_blank"
            rel="noreferrer"
            title={lang === 'en' ? known.where : words.source}
          >
            {sayIn(speech, { key: `matrix.fate.${fate}` })}
          </a>
          {came === 'abandoned' && ` · ${words.matrixCutOff}`}
          {hooks.length > 1 && <span className="hl-soft"> {container}</span>}
        </li>
      ))}
    </ul>
  );
}
