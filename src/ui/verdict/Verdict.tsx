import type { ReactNode } from 'react';
import type { Run } from '../../core/trace/index.ts';
import type { Text } from '../../core/words/index.ts';
import { Sentence, useSpeech } from '../words/index.ts';
import './verdict.css';

/** A run to compare with. */
interface Beside {
  readonly run: Run;
  /** What the two runs are called. */
  readonly names: readonly [string, string];
}

interface VerdictProps {
  readonly run: Run;
  readonly isStale: boolean;
  /** What the example on show teaches. */
  readonly teaches: string | undefined;
  /** What of the link that was opened could not be read. */
  readonly problems: readonly Text[];
  readonly beside?: Beside | undefined;
  /** What follows from it. */
  readonly children?: ReactNode;
}

/** The one sentence that answers the page, beside another run's if two are compared, and what to make of it. */
export function Verdict({ run, isStale, teaches, problems, beside, children }: VerdictProps) {
  const { words } = useSpeech();
  const finding = run.findings.find(({ severity }) => severity === 'warning');
  const note = isStale ? words.verdictStale : (teaches ?? (finding && <Sentence text={finding.text} />));
  return (
    <section className="hl-verdict" aria-label={words.verdict} data-stale={isStale}>
      {problems.map((problem) => (
        <p key={problem.key} className="hl-notice" role="status">
          <Sentence text={problem} />
        </p>
      ))}
      <div className="hl-verdict-pair" data-beside={beside !== undefined}>
        <div>
          {beside && <p className="hl-verdict-place">{beside.names[0]}</p>}
          {/* A page needs a first heading, and this sentence is what the page is about. */}
          <h1 className="hl-verdict-sentence" data-testid="verdict" aria-live="polite">
            <Sentence text={run.verdict} />
          </h1>
        </div>
        {beside && (
          <div>
            <p className="hl-verdict-place">{beside.names[1]}</p>
            <p className="hl-verdict-sentence" data-testid="verdict" aria-live="polite">
              <Sentence text={beside.run.verdict} />
            </p>
          </div>
        )}
      </div>
      {!beside && <p className="hl-verdict-note">{note}</p>}
      {children}
    </section>
  );
}
