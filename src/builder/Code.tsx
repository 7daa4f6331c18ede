import { useEffect, useRef, useState } from 'react';
import { type Embedding, embedCodeOf, frameCodeOf, type Piece, systems } from '../core/share/index.ts';
import { writeClipboard } from '../ui/controls/index.ts';
import type { Choices } from './choices.ts';
import type { BuilderWords } from './words/index.ts';

interface CodeProps {
  readonly choices: Choices;
  readonly embedding: Embedding;
  readonly words: BuilderWords;
  onChange(change: Partial<Choices>): void;
}

/** What to copy: for a documentation system, piece by piece. */
export function Code({ choices: { system, form }, embedding, words, onChange }: CodeProps) {
  const [pieces, setPieces] = useState<readonly Piece[]>([]);
  useEffect(() => {
    let isNewest = true;
    const made =
      form === 'element'
        ? embedCodeOf(system, embedding)
        : frameCodeOf(embedding).then((code): readonly Piece[] => [{ code }]);
    made.then((all) => isNewest && setPieces(all));
    return () => {
      isNewest = false;
    };
  }, [system, form, embedding]);
  return (
    <>
      {form === 'element' && (
        <fieldset className="hl-segments hl-systems">
          <legend className="hl-hidden">{words.system}</legend>
          {systems.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === system}
              data-system={each}
              onClick={() => onChange({ system: each })}
            >
              {words.systems[each]}
            </button>
          ))}
        </fieldset>
      )}
      {pieces.map(({ file, code }) => (
        <CodePiece
          key={file ?? ''}
          label={file === undefined ? words.page : words.into(file)}
          code={code}
          words={words}
        />
      ))}
    </>
  );
}

interface CodePieceProps {
  readonly label: string;
  readonly code: string;
  readonly words: BuilderWords;
}

function CodePiece({ label, code, words }: CodePieceProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    const isCopied = await writeClipboard(code);
    if (!isCopied) field.current?.select();
    setSaid(isCopied ? words.copied : words.selected);
  };
  return (
    <div className="hl-piece">
      <div className="hl-piece-head">
        <h3>{label}</h3>
        <span role="status">{said}</span>
        <button type="button" className="hl-button" aria-label={`${words.copy}: ${label}`} onClick={copy}>
          {words.copy}
        </button>
      </div>
      <textarea
        ref={field}
        className="hl-box"
        readOnly
        spellCheck={false}
        wrap="off"
        rows={Math.min(14, code.split('\n').length + 1)}
        aria-label={label}
        data-testid="embed-code"
        value={code}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </div>
  );
}
