import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Range } from '../../core/manifest/index.ts';
import type { Lang } from '../../core/words/index.ts';
import { changeBetween } from './change.ts';
import type { CodeEditor } from './monaco.ts';
import { type EditorHandle, LINE, type Problem, type Tint } from './notes.ts';

type Chunk = typeof import('./monaco.ts');

interface MonacoWish {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly tints: readonly Tint[];
  readonly lit: Range | undefined;
  readonly isDark: boolean;
  readonly lang: Lang;
  readonly label: string;
  /** Whether the code editor should take the text field's place. */
  readonly isWanted: boolean;
  /** An input method's word is unfinished: nothing may be taken away from under it. */
  readonly isComposing: boolean;
  onText(text: string): void;
  onCaret(offset: number): void;
  /** Asked to go back further than the code editor remembers. */
  onUndo(): void;
}

/** A page that is this far behind its editor will be told anew by the next key. */
const MOST_TOLD = 50;

/** The chunk with Monaco; its Chinese must be there before it is. */
async function load(lang: Lang): Promise<Chunk> {
  if (lang === 'zh') await import('monaco-editor/nls/lang/zh-cn');
  return import('./monaco.ts');
}

/**
 * Opens Monaco in `host` when it is wanted, keeping text, selection, scroll and focus, and closes it when it is
 * not. Until the chunk has come, and if it never comes, the text field goes on.
 */
export function useMonaco(wish: MonacoWish) {
  const {
    host,
    area,
    text,
    problems,
    tints,
    lit,
    isDark,
    lang,
    label,
    isWanted,
    isComposing,
    onText,
    onCaret,
    onUndo,
  } = wish;
  const [chunk, setChunk] = useState<Chunk>();
  const [code, setCode] = useState<CodeEditor>();
  const latest = useRef({ onText, onCaret, onUndo });
  /** Texts the editor has told that have not come back yet: the page must not answer with an old one. */
  const told = useRef<readonly string[]>([]);
  const decorations = useRef<{ clear(): void }>(undefined);
  useEffect(() => {
    latest.current = { onText, onCaret, onUndo };
  });

  useEffect(() => {
    let isCurrent = true;
    if (isWanted && !chunk) {
      load(lang).then(
        (loaded) => isCurrent && setChunk(loaded),
        () => undefined,
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [isWanted, chunk, lang]);

  const shouldOpen = isWanted && !isComposing && chunk !== undefined;
  const [isStarted, setStarted] = useState(false);
  if (shouldOpen && !isStarted) setStarted(true);
  if (!isWanted && isStarted) setStarted(false);

  // The text, label and brightness at the moment of opening are taken over; later changes have effects of their own.
  const opening = useRef({ text, label, isDark });
  useEffect(() => {
    opening.current = { text, label, isDark };
  });
  useEffect(() => {
    const element = host.current;
    if (!isStarted || !chunk || !element) return;
    const field = area.current;
    const scroller = field?.closest('.hl-plain');
    const hadFocus = field !== null && document.activeElement === field;
    element.hidden = false;
    const opened = chunk.openMonaco(element, {
      ...opening.current,
      lineHeight: LINE,
      text: field?.value ?? opening.current.text,
      selection: [field?.selectionStart ?? 0, field?.selectionEnd ?? 0],
      scroll: [scroller?.scrollTop ?? 0, scroller?.scrollLeft ?? 0],
    });
    // What the text field told last may still be on its way through the page, too.
    told.current = [...new Set([opening.current.text, opened.model.getValue()])];
    let isTelling = false;
    opened.model.onDidChangeContent(() => {
      // One edit may come in thousands of changes; the page hears of it once.
      if (isTelling) return;
      isTelling = true;
      queueMicrotask(() => {
        isTelling = false;
        if (opened.model.isDisposed()) return;
        const now = opened.model.getValue();
        told.current = [...told.current, now].slice(-MOST_TOLD);
        latest.current.onText(now);
      });
    });
    opened.editor.onKeyDown((event) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.code === 'KeyZ';
      if (isUndo && !opened.model.canUndo()) latest.current.onUndo();
    });
    opened.editor.onDidChangeCursorPosition(({ position, source }) => {
      if (source !== 'api') latest.current.onCaret(opened.model.getOffsetAt(position));
    });
    if (hadFocus) opened.editor.focus();
    setCode(opened);
    return () => {
      opened.dispose();
      element.hidden = true;
      setCode(undefined);
    };
  }, [isStarted, chunk, host, area]);

  useEffect(() => {
    const index = told.current.lastIndexOf(text);
    if (index >= 0) told.current = told.current.slice(index + 1);
    if (!code || index >= 0 || code.model.getValue() === text) return;
    if (code.model.canUndo()) code.model.pushEditOperations([], [editTo(code.model, text)], () => null);
    else code.model.setValue(text);
  }, [code, text]);

  useEffect(() => {
    if (!code || !chunk) return;
    const { monaco } = chunk;
    const spot = (range: Range) =>
      monaco.Range.fromPositions(
        code.model.getPositionAt(range[0]),
        code.model.getPositionAt(Math.max(range[1], range[0] + 1)),
      );
    monaco.editor.setModelMarkers(
      code.model,
      'hookline',
      problems.map(({ range, message, severity }) => ({
        ...spot(range),
        message,
        severity: severity === 'error' ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
      })),
    );
    decorations.current?.clear();
    const lines = (first: number, last: number, className: string) => ({
      range: new monaco.Range(first, 1, last, 1),
      options: { isWholeLine: true, className },
    });
    decorations.current = code.editor.createDecorationsCollection([
      ...tints.map(({ kind, first, last }) => lines(first, last, `hl-tint hl-tint-${kind}`)),
      ...(lit
        ? [lines(spot(lit).startLineNumber, spot([lit[0], lit[1] - 1]).startLineNumber, 'hl-lit')]
        : []),
    ]);
  }, [code, chunk, problems, tints, lit]);

  useEffect(() => {
    if (code) chunk?.monaco.editor.setTheme(chunk.themeOf(isDark));
  }, [code, chunk, isDark]);

  const [handle, setHandle] = useState<EditorHandle>();
  useEffect(() => {
    setHandle(code && handleOf(code));
  }, [code]);
  const focus = useCallback(() => code?.editor.focus(), [code]);
  return { isOpen: code !== undefined, handle, focus } as const;
}

/** A range of the text, as the code editor counts. */
function spotIn(model: CodeEditor['model'], [from, to]: Range) {
  const start = model.getPositionAt(from);
  const end = model.getPositionAt(to);
  return {
    startLineNumber: start.lineNumber,
    startColumn: start.column,
    endLineNumber: end.lineNumber,
    endColumn: end.column,
  };
}

function editTo(model: CodeEditor['model'], next: string) {
  const { range, replacement } = changeBetween(model.getValue(), next);
  return { range: spotIn(model, range), text: replacement };
}

function handleOf({ editor, model }: CodeEditor): EditorHandle {
  const spot = (range: Range) => spotIn(model, range);
  return {
    replaceAll(text) {
      editor.pushUndoStop();
      editor.executeEdits('hookline', [editTo(model, text)]);
      editor.pushUndoStop();
    },
    reveal(range) {
      editor.setSelection(spot(range));
      editor.revealRangeInCenterIfOutsideViewport(spot(range));
      editor.focus();
    },
    show: (range) => editor.revealRangeInCenterIfOutsideViewport(spot(range)),
  };
}
