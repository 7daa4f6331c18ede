import type { Alternative } from '../../core/alternatives.ts';
import { Sentence, useSpeech } from '../words/index.ts';
import './doubt.css';

/** What no source says of the platform, and what would happen if the other answer is true. */
export function Doubt({ alternatives }: { readonly alternatives: readonly Alternative[] }) {
  const { words } = useSpeech();
  if (alternatives.length === 0) return null;
  return (
    <ul className="hl-beside hl-doubt" data-testid="doubt">
      {alternatives.map(({ rule, source, facts, note }) => (
        <li key={facts.join()}>
          <Sentence text={note} />{' '}
          <a href={source} target="_blank" rel="noreferrer" title={`${words.rule} ${rule}`}>
            {words.source}
          </a>
        </li>
      ))}
    </ul>
  );
}
