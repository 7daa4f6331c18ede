import { useRef } from 'react';
import { useSpeech } from '../ui/words/index.ts';
import type { Offer, Savable } from './saved.ts';

const offers: readonly Offer[] = [
  'svg',
  'png',
  'animated-svg',
  'mermaid',
  'markdown',
  'json',
  'chrome-trace',
];

/** Saves the run in a format; what writes the formats is fetched with the first. */
export function ExportMenu(props: Savable) {
  const { lang, words } = useSpeech();
  const menu = useRef<HTMLDetailsElement>(null);
  const save = async (offer: Offer) => {
    const { saved } = await import('./saved.ts');
    await saved(props, offer, lang);
    if (menu.current) menu.current.open = false;
  };
  return (
    <details
      ref={menu}
      className="hl-menu"
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Escape') currentTarget.open = false;
      }}
    >
      <summary className="hl-button" data-testid="export">
        {words.exportRun}
      </summary>
      <ul>
        {offers.map((format) => (
          <li key={format}>
            <button type="button" onClick={() => save(format)}>
              {words.formats[format]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
