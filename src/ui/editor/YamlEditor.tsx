import { type Ref, useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { Range } from '../../core/manifest/index.ts';
import { Trailing } from '../playback/index.ts';
import { useSpeech } from '../words/index.ts';
import './editor.css';
import type { EditorHandle, Problem, Tint } from './notes.ts';
import { PlainEditor } from './PlainEditor.tsx';
import { linesOf } from './place.ts';
import { errorLinesOf } from './problems.ts';
import { useMonaco } from './useMonaco.ts';

interface YamlEditorProps {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly tints: readonly Tint[];
  /** Lines lit because the reader points at what they decide. */
  readonly lit: Range | undefined;
  /** Keeps the text field, whatever happens. */
  readonly isSimple: boolean;
  readonly isDark: boolean;
  readonly handle: Ref<EditorHandle>;
  onText(text: string): void;
  onCaret(offset: number): void;
  /** Asked to go back further than the editor remembers. */
  onUndo(): void;
}

/** The manifest's editor: a real text field, and in its place a code editor once somebody wants to write. */
export function YamlEditor(props: YamlEditorProps) {
  const { text, problems, tints, lit, isSimple, isDark, handle, onText, onCaret, onUndo } = props;
  const { lang, words } = useSpeech();
  const area = useRef<HTMLTextAreaElement>(null);
  const plain = useRef<EditorHandle>(null);
  const host = useRef<HTMLDivElement>(null);
  const [isComposing, setComposing] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const code = useMonaco({
    host,
    area,
    text,
    problems,
    tints,
    lit,
    isDark,
    lang,
    label: words.editorHelp,
    isWanted: isWanted && !isSimple,
    isComposing,
    onText,
    onCaret,
    onUndo,
  });

  const litLines = useMemo(() => lit && linesOf(text, lit), [lit, text]);
  const errorLines = useMemo(() => errorLinesOf(problems, text), [problems, text]);
  useImperativeHandle(handle, () => {
    const current = () => code.handle ?? plain.current;
    return {
      replaceAll: (next) => current()?.replaceAll(next),
      reveal: (range) => current()?.reveal(range),
      show: (range) => current()?.show(range),
    };
  }, [code.handle]);
  const want = useCallback(() => setWanted(true), []);
  useEffect(() => {
    if (lit) (code.handle ?? plain.current)?.show(lit);
  }, [lit, code.handle]);

  return (
    <div className="hl-editor" data-open={code.isOpen}>
      {!code.isOpen && (
        <PlainEditor
          text={text}
          tints={tints}
          lit={litLines}
          errorLines={errorLines}
          handle={plain}
          area={area}
          onText={onText}
          onFocus={want}
          onComposing={setComposing}
          onCaret={onCaret}
        />
      )}
      {code.isOpen && (
        <Trailing of={text}>
          <StandIn text={text} onText={onText} onFocus={code.focus} />
        </Trailing>
      )}
      <div ref={host} className="hl-monaco" hidden={!code.isOpen} />
    </div>
  );
}

interface StandInProps {
  readonly text: string;
  onText(text: string): void;
  onFocus(): void;
}

/** More than this is not mirrored: it would be laid out twice. */
const MIRRORED = 100_000;

/**
 * The text field while the code editor stands in its place: a speck that keeps the text for whoever fills in or
 * reads the page's fields (autofill, scripts, tests), and hands the focus on.
 */
function StandIn({ text, onText, onFocus }: StandInProps) {
  const isWhole = text.length <= MIRRORED;
  return (
    <textarea
      className="hl-proxy"
      data-testid="editor"
      data-kind="monaco"
      aria-hidden="true"
      tabIndex={-1}
      wrap="off"
      readOnly={!isWhole}
      value={isWhole ? text : text.slice(0, MIRRORED)}
      onChange={(event) => onText(event.target.value)}
      onFocus={onFocus}
    />
  );
}
