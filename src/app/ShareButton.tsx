import { useState } from 'react';
import { useSpeech } from '../ui/words/index.ts';

/** Copies a link to this draft at this moment; where the clipboard is closed, shows it. */
export function ShareButton({ linkOf }: { linkOf(): Promise<string> }) {
  const { words } = useSpeech();
  const [shared, setShared] = useState<{ readonly link: string; readonly isCopied: boolean }>();
  const share = async () => {
    const link = await linkOf();
    const isCopied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    setShared({ link, isCopied });
  };
  return (
    <span className="hl-share">
      <button type="button" className="hl-button" data-testid="share" onClick={share}>
        {words.share}
      </button>
      {shared && (
        <span className="hl-share-result" role="status">
          {shared.isCopied ? words.linkCopied : words.linkReady}
          <input
            readOnly
            aria-label={words.link}
            value={shared.link}
            onFocus={(event) => event.target.select()}
          />
          <button
            type="button"
            className="hl-icon-button"
            aria-label={words.close}
            onClick={() => setShared(undefined)}
          >
            ×
          </button>
        </span>
      )}
    </span>
  );
}
