import { type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { useSpeech } from '../words/index.ts';
import { Contents } from './Contents.tsx';
import { CopyText } from './CopyText.tsx';
import './share.css';
import { type Outgoing, outgoingOf, type Shareable } from './shareable.ts';
import { shareWords } from './words/index.ts';

interface ShareDialogProps {
  readonly shareable: Shareable;
  onClose(): void;
}

/** What a link contains, before it is copied: as a link, as Markdown, as an embed. */
export function ShareDialog({ shareable, onClose }: ShareDialogProps) {
  const { lang, words } = useSpeech();
  const own = shareWords[lang];
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [outgoing, setOutgoing] = useState<Outgoing>();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    outgoingOf(shareable).then(setOutgoing);
  }, [shareable]);
  const onClick = ({ target, currentTarget }: MouseEvent) => {
    if (target === currentTarget) dialog.current?.close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes it with Escape
    <dialog
      ref={dialog}
      className="hl-dialog"
      aria-labelledby={title}
      data-testid="share-dialog"
      onClick={onClick}
      onClose={onClose}
    >
      <div className="hl-dialog-body">
        <div className="hl-dialog-head">
          <h2 id={title}>{own.title}</h2>
          <button
            type="button"
            className="hl-icon-button"
            aria-label={words.close}
            onClick={() => dialog.current?.close()}
          >
            ×
          </button>
        </div>
        {outgoing ? (
          <>
            <CopyText outgoing={outgoing} words={own} page={shareable.page} />
            <Contents outgoing={outgoing} options={shareable.options} words={own} />
          </>
        ) : (
          <p className="hl-empty">{words.loading}</p>
        )}
      </div>
    </dialog>
  );
}
