import 'monaco-editor/features/codeEditor/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/gotoError/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/contextmenu/register';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/wordOperations/register';
import 'monaco-editor/features/toggleTabFocusMode/register';
import 'monaco-editor/features/suggest/register';
// The feature's register of 0.57 leaves its controller out.
import 'monaco-editor/editor/contrib/suggest/browser/suggestController.js';
import 'monaco-editor/languages/definitions/yaml/register';
import * as monaco from 'monaco-editor/editor';
import { defineThemes } from './monacoThemes.ts';

/** A code editor with one YAML model, opened in an element. */
export interface CodeEditor {
  readonly editor: monaco.editor.IStandaloneCodeEditor;
  readonly model: monaco.editor.ITextModel;
  dispose(): void;
}

/** What the code editor takes over from the text field. */
export interface Handover {
  readonly text: string;
  readonly selection: readonly [from: number, to: number];
  readonly scroll: readonly [top: number, left: number];
  readonly label: string;
  /** Pixels; the text field's, so that nothing moves. */
  readonly lineHeight: number;
  readonly isDark: boolean;
}

export { monaco };

/** The name of our theme for a page's brightness. */
export const themeOf = (isDark: boolean) => (isDark ? 'hookline-dark' : 'hookline-light');

/** Opens a code editor in an empty element, where the text field left off. No worker is ever asked for. */
export function openMonaco(host: HTMLElement, handover: Handover): CodeEditor {
  const { text, selection, scroll, label, isDark } = handover;
  defineThemes(monaco);
  Object.assign(globalThis, {
    MonacoEnvironment: {
      getWorker: () => {
        throw new Error('Hookline needs no editor worker');
      },
    },
  });
  const model = monaco.editor.createModel(text, 'yaml');
  model.updateOptions({ tabSize: 2, insertSpaces: true });
  const editor = monaco.editor.create(host, {
    model,
    theme: themeOf(isDark),
    ariaLabel: label,
    automaticLayout: true,
    fontFamily: getComputedStyle(host).getPropertyValue('--hl-mono'),
    fontSize: 13,
    lineHeight: handover.lineHeight,
    padding: { top: 8, bottom: 8 },
    lineNumbersMinChars: 4,
    lineDecorationsWidth: 14,
    guides: { indentation: false },
    glyphMargin: false,
    folding: true,
    minimap: { enabled: false },
    overviewRulerLanes: 0,
    hideCursorInOverviewRuler: true,
    scrollBeyondLastLine: false,
    scrollbar: { alwaysConsumeMouseWheel: false, verticalScrollbarSize: 10, horizontalScrollbarSize: 10 },
    renderLineHighlight: 'none',
    wordBasedSuggestions: 'off',
    quickSuggestions: { other: true, comments: false, strings: true },
    autoIndent: 'advanced',
    // With an EditContext, blocks of text come without the event that `insertBlocks` hears.
    editContext: false,
    fixedOverflowWidgets: true,
    stickyScroll: { enabled: false },
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: true },
    occurrencesHighlight: 'off',
    links: false,
  });
  const [from, to] = selection.map((offset) => model.getPositionAt(offset));
  if (from && to) editor.setSelection(monaco.Range.fromPositions(from, to));
  editor.setScrollTop(scroll[0]);
  editor.setScrollLeft(scroll[1]);
  leaveByEscape(editor);
  const unblock = insertBlocks(host, editor);
  return {
    editor,
    model,
    dispose() {
      unblock();
      editor.dispose();
      model.dispose();
    },
  };
}

/** After Escape, Tab moves the focus on; any other key gives Tab back to the text. */
function leaveByEscape(editor: monaco.editor.IStandaloneCodeEditor): void {
  editor.onKeyDown(({ keyCode }) => {
    if (keyCode === monaco.KeyCode.Escape) editor.updateOptions({ tabFocusMode: true });
    else if (keyCode !== monaco.KeyCode.Tab && keyCode !== monaco.KeyCode.Shift)
      editor.updateOptions({ tabFocusMode: false });
  });
}

/**
 * Text that comes as a block without being pasted (dictation, automation) goes in as it is. The editor would
 * type it letter by letter, indent each line once more, and take minutes for a long one.
 */
function insertBlocks(host: HTMLElement, editor: monaco.editor.IStandaloneCodeEditor): () => void {
  const onInput = (event: InputEvent) => {
    const { inputType, data } = event;
    if (inputType !== 'insertText' || data === null || data.length < 2) return;
    event.preventDefault();
    event.stopPropagation();
    editor.pushUndoStop();
    const edits = (editor.getSelections() ?? []).map((range) => ({
      range,
      text: data,
      forceMoveMarkers: true,
    }));
    editor.executeEdits('block', edits);
    editor.pushUndoStop();
  };
  host.addEventListener('beforeinput', onInput, { capture: true });
  return () => host.removeEventListener('beforeinput', onInput, { capture: true });
}
