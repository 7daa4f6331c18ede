import { memo } from 'react';
import { useSpeech } from '../words/index.ts';

/** All keys of the timeline, above everything else until a key or a press elsewhere closes it. */
export const KeySheet = memo(function KeySheet({ id }: { readonly id: string }) {
  const { words } = useSpeech();
  return (
    <div
      id={id}
      className="hl-keys"
      role="dialog"
      aria-label={words.keys}
      popover="auto"
      tabIndex={-1}
      onToggle={({ newState, currentTarget }) => newState === 'open' && currentTarget.focus()}
    >
      <p className="hl-soft">{words.keysWhere}</p>
      <dl>
        {words.keySheet.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="hl-button" popoverTarget={id}>
        {words.close}
      </button>
    </div>
  );
});
