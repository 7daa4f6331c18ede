import { useRef } from 'react';
import type { ExportFormat } from '../core/export/index.ts';
import type { Run } from '../core/trace/index.ts';
import type { Lang } from '../core/words/index.ts';
import { useSpeech } from '../ui/words/index.ts';
import type { Theme } from './settings.ts';

/** What the menu offers: a PNG is an SVG that the page has drawn. */
type Offer = ExportFormat | 'png';

const offers: readonly Offer[] = [
  'svg',
  'png',
  'animated-svg',
  'mermaid',
  'markdown',
  'json',
  'chrome-trace',
];

interface ExportMenuProps {
  readonly run: Run;
  readonly name: string;
  /** Of a PNG, which cannot follow its reader's system. */
  readonly theme: Theme;
}

/** The file of what is offered. */
async function fileOf({ run, theme }: ExportMenuProps, offer: Offer, lang: Lang) {
  const { exportFormats, exportOf } = await import('../core/export/index.ts');
  if (offer === 'png') {
    const { pngOf } = await import('./png.ts');
    return { blob: await pngOf(await exportOf(run, 'svg', { lang, theme })), extension: 'png' };
  }
  const { mediaType, extension } = exportFormats[offer];
  return { blob: new Blob([await exportOf(run, offer, { lang })], { type: mediaType }), extension };
}

/** Saves the run in a format; what writes the formats is fetched with the first. */
export function ExportMenu(props: ExportMenuProps) {
  const { name } = props;
  const { lang, words } = useSpeech();
  const menu = useRef<HTMLDetailsElement>(null);
  const save = async (offer: Offer) => {
    const { blob, extension } = await fileOf(props, offer, lang);
    const url = URL.createObjectURL(blob);
    const link = document.createElement('a');
    link.href = url;
    link.download = `${name}.${extension}`;
    link.click();
    URL.revokeObjectURL(url);
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
