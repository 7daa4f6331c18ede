import { useRef } from 'react';
import type { ExportFormat } from '../core/export/index.ts';
import type { Run } from '../core/trace/index.ts';
import { useSpeech } from '../ui/words/index.ts';

const formats: readonly ExportFormat[] = [
  'svg',
  'animated-svg',
  'mermaid',
  'markdown',
  'json',
  'chrome-trace',
];

/** Saves the run in a format; what writes the formats is fetched with the first. */
export function ExportMenu({ run, name }: { readonly run: Run; readonly name: string }) {
  const { lang, words } = useSpeech();
  const menu = useRef<HTMLDetailsElement>(null);
  const save = async (format: ExportFormat) => {
    const { exportFormats, exportOf } = await import('../core/export/index.ts');
    const { mediaType, extension } = exportFormats[format];
    const url = URL.createObjectURL(new Blob([await exportOf(run, format, { lang })], { type: mediaType }));
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
        {formats.map((format) => (
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
