import { useSpeech } from '../words/index.ts';

/** All keys of the timeline. */
export function KeySheet({ onClose }: { onClose(): void }) {
  const { words } = useSpeech();
  return (
    <div className="hl-keys" role="dialog" aria-label={words.keys}>
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
      <button type="button" className="hl-button" onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}
