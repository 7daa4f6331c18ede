import { useRef } from 'react';
import type { Cell } from '../../core/matrix/index.ts';
import { writeClipboard } from '../controls/index.ts';
import { sayIn, useSpeech } from '../words/index.ts';

/** A text for those who know better, to copy and to fill in. It holds nothing of the manifest. */
export function TellUs({ cell }: { readonly cell: Cell }) {
  const speech = useSpeech();
  const { lang, words } = speech;
  const field = useRef<HTMLTextAreaElement>(null);
  const taken = cell.assumptions.map(({ text }) => `- ${sayIn(speech, text)}`);
  const weak = cell.hooks
    .filter(({ known }) => known.how === 'assumed' || known.how === 'unknown')
    .map(({ hook, handler, fate, known }) => {
      const said = sayIn(speech, { key: `matrix.fate.${fate}` });
      return `- ${hook} ${handler}: ${said} (${known.source}: ${known.where})`;
    });
  const lines = [...new Set([...weak, ...taken])];
  return (
    <details>
      <summary>{words.tellUs}</summary>
      <textarea
        ref={field}
        readOnly
        rows={8}
        className="hl-tell"
        aria-label={words.tellUs}
        data-testid="tell-us"
        value={words.tellUsText(cell.label[lang], lines.join('\n'))}
        onFocus={() => field.current?.select()}
      />
      <button
        type="button"
        className="hl-link"
        onClick={() => {
          // Where the clipboard is closed, what is selected can be copied by hand.
          field.current?.select();
          void writeClipboard(field.current?.value ?? '');
        }}
      >
        {words.copyText}
      </button>
    </details>
  );
}
