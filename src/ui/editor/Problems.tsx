import type { Range } from '../../core/manifest/index.ts';
import { useSpeech } from '../words/index.ts';
import type { Problem } from './notes.ts';
import { placesIn } from './place.ts';

interface ProblemsProps {
  readonly text: string;
  readonly problems: readonly Problem[];
  onShow(range: Range): void;
}

/** What is wrong with the text, each with the way to its place. */
export function Problems({ text, problems, onShow }: ProblemsProps) {
  const { words } = useSpeech();
  const placeOf = placesIn(text);
  return (
    <ul
      className="hl-problems"
      data-testid="problems"
      aria-label={words.problems}
      aria-live="polite"
      hidden={problems.length === 0}
    >
      {problems.map((problem) => {
        const { line, column } = placeOf(problem.range[0]);
        return (
          <li
            key={`${line}:${column} ${problem.message}`}
            data-testid="problem"
            data-line={line}
            data-column={column}
            data-severity={problem.severity}
          >
            <button type="button" onClick={() => onShow(problem.range)}>
              <span className="hl-problem-place">{words.problem(line, column)}</span> {problem.message}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
