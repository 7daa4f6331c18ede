import { useEffect, useRef, useState } from 'react';
import { linkLimit } from '../../core/link/index.ts';
import { writeClipboard } from '../controls/index.ts';
import type { Outgoing } from './shareable.ts';
import type { ShareWords } from './words/index.ts';

interface CopyTextProps {
  readonly outgoing: Outgoing;
  readonly words: ShareWords;
  /** The page's own address: one that is a file has no embed beside it. */
  readonly page: string;
}

type Form = 'link' | 'markdown' | 'embed';

/** The text that is shared, in each form, and a button that copies it; where the clipboard is closed, it is selected. */
export function CopyText({ outgoing, words, page }: CopyTextProps) {
  const [form, setForm] = useState<Form>('link');
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const isHosted = !page.startsWith('file:');
  const forms: readonly Form[] = isHosted ? ['link', 'markdown', 'embed'] : ['link', 'markdown'];
  const copy = async (chosen: Form) => {
    setForm(chosen);
    const isCopied = await writeClipboard(outgoing[chosen]);
    setSaid(isCopied ? words.copied : words.copyYourself);
    if (!isCopied) field.current?.select();
  };
  const { length } = outgoing[form];
  return (
    <section className="hl-copy">
      <textarea
        ref={field}
        className="hl-box"
        readOnly
        rows={form === 'embed' ? 6 : 3}
        spellCheck={false}
        aria-label={words.form[form]}
        data-testid="share-text"
        value={outgoing[form]}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <p className="hl-copy-note">
        <span>{words.characters(length.toLocaleString('en'))}</span>
        <span role="status">{said}</span>
      </p>
      {outgoing.isTooLong && (
        <p className="hl-copy-warning">{words.tooLong(linkLimit.toLocaleString('en'))}</p>
      )}
      <div className="hl-copy-buttons">
        {forms.map((each) => (
          <button
            key={each}
            ref={each === 'link' ? first : null}
            type="button"
            className="hl-button"
            data-copies={each}
            onClick={() => copy(each)}
          >
            {words.copy[each]}
          </button>
        ))}
      </div>
      {isHosted && (
        <a className="hl-copy-builder" href={builderOf(outgoing.link)} target="_blank" rel="noreferrer">
          {words.builder}
        </a>
      )}
    </section>
  );
}

/** The page where embeds are made, with the same document. */
const builderOf = (link: string) => link.replace(/[^/?#]*(?=[?#]|$)/, 'builder/');
