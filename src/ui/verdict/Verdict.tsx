import type { Run } from '../../core/trace/index.ts';
import type { Text } from '../../core/words/index.ts';
import { Sentence, useSpeech } from '../words/index.ts';
import './verdict.css';

interface VerdictProps {
  readonly run: Run;
  readonly isStale: boolean;
  /** What the example on show teaches. */
  readonly teaches: string | undefined;
  /** What of the link that was opened could not be read. */
  readonly problems: readonly Text[];
}

/** The one sentence that answers the page, and below it what to make of it. */
export function Verdict({ run, isStale, teaches, problems }: VerdictProps) {
  const { words } = useSpeech();
  const finding = run.findings.find(({ severity }) => severity === 'warning');
  return (
    <section className="hl-verdict" aria-label={words.verdict} data-stale={isStale}>
      {problems.map((problem) => (
        <p key={problem.key} className="hl-notice" role="status">
          <Sentence text={problem} />
        </p>
      ))}
      {/* A page needs a first heading, and this sentence is what the page is about. */}
      <h1 className="hl-verdict-sentence" data-testid="verdict" aria-live="polite">
        <Sentence text={run.verdict} />
      </h1>
      <p className="hl-verdict-note">
        {isStale ? words.verdictStale : (teaches ?? (finding && <Sentence text={finding.text} />))}
      </p>
    </section>
  );
}
