import { type Ref, useMemo } from 'react';
import { cleanedPaste, type Range } from '../core/manifest/index.ts';
import { Select } from '../ui/controls/index.ts';
import { type EditorHandle, type Problem, Problems, type Tint, YamlEditor } from '../ui/editor/index.ts';
import { useSpeech } from '../ui/words/index.ts';
import type { Workload } from './outcome.ts';

interface EditorPanelProps {
  readonly text: string;
  readonly workloads: readonly Workload[];
  readonly document: number;
  readonly problems: readonly Problem[];
  readonly tints: readonly Tint[];
  readonly lit: Range | undefined;
  readonly isSimple: boolean;
  readonly isDark: boolean;
  readonly handle: Ref<EditorHandle>;
  onText(text: string): void;
  onCaret(offset: number): void;
  onDocument(document: number): void;
  onSimple(isSimple: boolean): void;
  onClean(text: string): void;
  onShow(range: Range): void;
  onUndo(): void;
}

/** Nobody copies more than this from a web page. */
const LONGEST_PASTE = 200_000;

/** The manifest with what is wrong with it, which of its workloads runs, and the offer to clean a paste. */
export function EditorPanel(props: EditorPanelProps) {
  const {
    text,
    workloads,
    document,
    problems,
    isSimple,
    onText,
    onCaret,
    onDocument,
    onSimple,
    onClean,
    onShow,
  } = props;
  const { words } = useSpeech();
  const clean = useMemo(() => (text.length > LONGEST_PASTE ? undefined : cleanedPaste(text)), [text]);
  return (
    <section className="hl-panel hl-editor-panel" aria-label={words.editor}>
      <header className="hl-head-row">
        <h2>{words.editor}</h2>
        {workloads.length > 1 ? (
          <Select
            label={words.document}
            testId="document"
            value={String(Math.min(document, workloads.length - 1))}
            choices={workloads.map(({ kind, name }, index) => ({
              value: String(index),
              label: `${kind} · ${name}`,
            }))}
            onChoose={(value) => onDocument(Number(value))}
          />
        ) : (
          workloads[0] && (
            <span
              className="hl-chip"
              translate="no"
              title={workloads[0].name}
            >{`${workloads[0].kind} · ${workloads[0].name}`}</span>
          )
        )}
        <span className="hl-grow" />
        <label className="hl-check" title={words.simpleEditorHelp}>
          <input type="checkbox" checked={isSimple} onChange={(event) => onSimple(event.target.checked)} />
          {words.simpleEditor}
        </label>
      </header>
      {clean !== undefined && (
        <p className="hl-notice" role="status">
          {words.pastedNumbers}
          <button type="button" className="hl-link" onClick={() => onClean(clean)}>
            {words.cleanPaste}
          </button>
        </p>
      )}
      <YamlEditor
        text={text}
        problems={problems}
        tints={props.tints}
        lit={props.lit}
        isSimple={isSimple}
        isDark={props.isDark}
        handle={props.handle}
        onText={onText}
        onCaret={onCaret}
        onUndo={props.onUndo}
      />
      <pre className="hl-print" translate="no">
        {text}
      </pre>
      <Problems text={text} problems={problems} onShow={onShow} />
    </section>
  );
}
