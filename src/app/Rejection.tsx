import { type FieldError, type Range, sentenceOf } from '../core/manifest/index.ts';
import { inSeconds } from '../core/time.ts';
import type { Run } from '../core/trace/index.ts';
import { useSpeech } from '../ui/words/index.ts';

interface RejectionProps {
  readonly run: Run;
  readonly pod: string;
  readonly errors: readonly FieldError[];
  linesOf(range: Range): string;
  onShow(range: Range): void;
}

/** A manifest that is refused is an outcome too: what kubectl would print, and where it comes from. */
export function Rejection({ run, pod, errors, linesOf, onShow }: RejectionProps) {
  const { words } = useSpeech();
  return (
    <section
      className="hl-rejection"
      data-testid="timeline"
      data-state="rejected"
      data-platform={run.platform}
      data-end={inSeconds(run.end)}
      aria-label={words.timeline}
    >
      <h2>{words.verdictRejected}</h2>
      <p className="hl-prompt">$ kubectl apply -f pod.yaml</p>
      <p>{`The Pod "${pod}" is invalid:`}</p>
      <ul>
        {errors.map((error) => (
          <li key={sentenceOf(error)}>
            <code>{sentenceOf(error)}</code>{' '}
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
