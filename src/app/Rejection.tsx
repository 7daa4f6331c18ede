import { type FieldError, type Range, sentenceOf } from '../core/manifest/index.ts';
import { inSeconds } from '../core/time.ts';
import type { Run } from '../core/trace/index.ts';
import { sayIn, useSpeech } from '../ui/words/index.ts';

interface RejectionProps {
  readonly run: Run;
  readonly pod: string;
  readonly errors: readonly FieldError[];
  linesOf(range: Range): string | undefined;
  onShow(range: Range): void;
}

/**
 * A manifest that is refused is an outcome too: what kubectl would print, and where it comes from. A text that is none yet has not been
 * seen by kubectl: only what is amiss with it is said.
 */
export function Rejection({ run, pod, errors, linesOf, onShow }: RejectionProps) {
  const speech = useSpeech();
  const { words } = speech;
  const isUnread = errors.some(({ type }) => type === 'Malformed');
  return (
    <section
      className="hl-rejection"
      data-testid="timeline"
      data-state="rejected"
      data-platform={run.platform}
      data-end={inSeconds(run.end)}
      aria-label={words.timeline}
    >
      <h2>{isUnread ? words.verdictUnread : words.verdictRejected}</h2>
      {!isUnread && (
        <>
          <p className="hl-prompt">$ kubectl apply -f pod.yaml</p>
          <p>{`The Pod "${pod}" is invalid:`}</p>
        </>
      )}
      <ul>
        {errors.map((error) => (
          <li key={sentenceOf(error)}>
            {isUnread && error.text ? sayIn(speech, error.text) : <code>{sentenceOf(error)}</code>}{' '}
            {error.range && (
              <button type="button" className="hl-link" onClick={() => error.range && onShow(error.range)}>
                {linesOf(error.range)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
