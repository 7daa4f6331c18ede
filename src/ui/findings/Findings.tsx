import type { Range } from '../../core/manifest/index.ts';
import type { Note, Run } from '../../core/trace/index.ts';
import { Sentence, useSpeech } from '../words/index.ts';
import './findings.css';

interface FindingsProps {
  readonly run: Run;
  /** The lines of a range, as words; `undefined` where the run is not of the text that is shown. */
  linesOf(range: Range): string | undefined;
  onShow(range: Range): void;
  /** Puts `text` in the place of a range of the manifest. */
  onEdit(range: Range, text: string): void;
}

/** What stands out in the run, what the API would warn of, and what had to be assumed. */
export function Findings({ run, ...foot }: FindingsProps) {
  const { words } = useSpeech();
  const groups = [
    { title: words.findings, notes: run.findings },
    { title: words.warnings, notes: run.warnings },
    { title: words.assumptions, notes: run.assumptions },
  ].filter(({ notes }) => notes.length > 0);
  if (groups.length === 0) return <p className="hl-empty">{words.nothingFound}</p>;
  return (
    <div className="hl-findings">
      {groups.map(({ title, notes }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {notes.map((note, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one note may come twice with the same id
              <li key={index} data-severity={note.severity} data-assumed={title === words.assumptions}>
                <p>
                  <Sentence text={note.text} />
                </p>
                <NoteFoot note={note} {...foot} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type NoteFootProps = { readonly note: Note } & Omit<FindingsProps, 'run'>;

function NoteFoot({ note, linesOf, onShow, onEdit }: NoteFootProps) {
  const { words } = useSpeech();
  const { range, source, rule, fixes = [] } = note;
  const lines = range && linesOf(range);
  // What would mend another text would break this one.
  const mends = fixes.filter((fix) => linesOf(fix.range) !== undefined);
  return (
    <p className="hl-foot">
      <span>
        {words.rule} <code>{rule}</code>
      </span>
      {source?.startsWith('https://') && (
        <a href={source} target="_blank" rel="noreferrer">
          {words.source}
        </a>
      )}
      {range && lines !== undefined && (
        <button type="button" className="hl-link" onClick={() => onShow(range)}>
          {lines}
        </button>
      )}
      {mends.map((fix) => (
        <button
          key={fix.title}
          type="button"
          className="hl-link"
          data-testid="fix"
          onClick={() => onEdit(fix.range, fix.replacement)}
        >
          <Sentence text={fix.text} />
        </button>
      ))}
    </p>
  );
}
