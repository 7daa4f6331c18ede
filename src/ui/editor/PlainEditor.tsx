import { memo, type Ref, useImperativeHandle, useMemo, useRef } from 'react';
import { useSpeech } from '../words/index.ts';
import { changeBetween } from './change.ts';
import { type EditorHandle, LINE, type Tint } from './notes.ts';
import { linesOf } from './place.ts';
import { tokensOf } from './tokens.ts';

interface PlainEditorProps {
  readonly text: string;
  readonly tints: readonly Tint[];
  readonly lit: readonly [number, number] | undefined;
  readonly errorLines: ReadonlySet<number>;
  readonly handle: Ref<EditorHandle>;
  readonly area: Ref<HTMLTextAreaElement>;
  onText(text: string): void;
  onFocus(): void;
  onComposing(isComposing: boolean): void;
  /** Hears where the caret is, as an offset. */
  onCaret(offset: number): void;
}

/** So many lines are compared as one. */
const BLOCK = 32;

/** Above this the text is shown without colours. */
const LARGE = 60_000;

/** A real text field with line numbers; the colours lie behind it. */
export function PlainEditor(props: PlainEditorProps) {
  const { text, tints, lit, errorLines, handle, area, onText, onFocus, onComposing, onCaret } = props;
  const { words } = useSpeech();
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const isBorrowed = useRef(false);
  const isLarge = text.length > LARGE;
  const lines = useMemo(() => (isLarge ? [] : text.split('\n')), [text, isLarge]);
  const blocks = useMemo(() => blocksOf(lines), [lines]);
  const kinds = useMemo(() => tintByLine(tints), [tints]);
  const lookOf = (line: number): Look => ({
    kind: kinds.get(line),
    isLit: lit !== undefined && line >= lit[0] && line <= lit[1],
    isWrong: errorLines.has(line),
  });
  const looksOf = (before: number) =>
    lines.slice(before, before + BLOCK).map((_, index) => lookOf(before + index + 1));

  useImperativeHandle(area, () => field.current as HTMLTextAreaElement, []);
  useImperativeHandle(
    handle,
    () => ({
      replaceAll(next) {
        const element = field.current;
        if (!element || element.value === next) return;
        const before = document.activeElement;
        const { range, replacement } = changeBetween(element.value, next);
        const moved = (at: number) =>
          at < range[1] ? Math.min(at, range[0]) : at + next.length - element.value.length;
        const caret = [element.selectionStart, element.selectionEnd].map(moved);
        // Only what is typed into a field that has the focus can be undone there.
        isBorrowed.current = true;
        element.focus({ preventScroll: true });
        element.setSelectionRange(...range);
        const isDone = replacement
          ? document.execCommand('insertText', false, replacement)
          : document.execCommand('delete');
        if (!isDone) onText(next);
        element.setSelectionRange(caret[0] ?? 0, caret[1] ?? 0);
        if (before instanceof HTMLElement && before !== element) before.focus({ preventScroll: true });
        isBorrowed.current = false;
      },
      reveal(range) {
        field.current?.focus();
        field.current?.setSelectionRange(range[0], range[1]);
        scrollTo(scroller.current, field.current?.value ?? '', range);
      },
      show: (range) => scrollTo(scroller.current, field.current?.value ?? '', range),
    }),
    [onText],
  );
  return (
    <div ref={scroller} className="hl-plain" data-large={isLarge}>
      <div className="hl-stack" style={{ '--hl-digits': String(lines.length).length } as React.CSSProperties}>
        {!isLarge && (
          <div className="hl-lines" aria-hidden="true" translate="no">
            {blocks.map((block, index) => (
              <Block
                // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place
                key={index}
                before={index * BLOCK}
                text={block}
                looks={looksOf(index * BLOCK)}
              />
            ))}
          </div>
        )}
        <textarea
          ref={field}
          className="hl-textarea"
          data-testid="editor"
          data-kind="plain"
          aria-label={words.editor}
          aria-invalid={errorLines.size > 0}
          value={text}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          wrap="off"
          onChange={(event) => onText(event.target.value)}
          onFocus={() => isBorrowed.current || onFocus()}
          onCompositionStart={() => onComposing(true)}
          onCompositionEnd={() => onComposing(false)}
          onSelect={(event) => onCaret(event.currentTarget.selectionStart)}
        />
      </div>
    </div>
  );
}

/** What a line looks like beside its words. */
interface Look {
  readonly kind: string | undefined;
  readonly isLit: boolean;
  readonly isWrong: boolean;
}

const blocksOf = (lines: readonly string[]): readonly string[] =>
  Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, block) =>
    lines.slice(block * BLOCK, (block + 1) * BLOCK).join('\n'),
  );

const isSameLook = (a: Look, b: Look = plain) =>
  a.kind === b.kind && a.isLit === b.isLit && a.isWrong === b.isWrong;

interface BlockProps {
  readonly before: number;
  readonly text: string;
  readonly looks: readonly Look[];
}

/** Lines that are compared as one, so that a key in a long text draws few of them. */
const Block = memo(
  function Block({ before, text, looks }: BlockProps) {
    return (
      <div className="hl-block" style={{ '--hl-count': looks.length } as React.CSSProperties}>
        <div className="hl-numbers">
          {looks.map(({ isWrong }, index) => {
            const number = `${before + index + 1}\n`;
            return isWrong ? <b key={number}>{number}</b> : number;
          })}
        </div>
        {text.split('\n').map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
          <Line key={index} line={line} {...(looks[index] ?? plain)} />
        ))}
      </div>
    );
  },
  (before, after) =>
    before.text === after.text &&
    before.looks.length === after.looks.length &&
    before.looks.every((look, index) => isSameLook(look, after.looks[index])),
);

const plain: Look = { kind: undefined, isLit: false, isWrong: false };

const Line = memo(function Line({ line, kind, isLit, isWrong }: Look & { readonly line: string }) {
  return (
    <div className="hl-line" data-kind={kind} data-lit={isLit || undefined} data-wrong={isWrong || undefined}>
      {tokensOf(line).map(({ text, kind: token }, index) =>
        token === 'plain' ? (
          text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one line never move
          <span key={index} data-token={token}>
            {text}
          </span>
        ),
      )}
      {'\n'}
    </div>
  );
});

function tintByLine(tints: readonly Tint[]): ReadonlyMap<number, string> {
  const kinds = new Map<number, string>();
  for (const { kind, first, last } of tints)
    for (let line = first; line <= last; line++) kinds.set(line, kind);
  return kinds;
}

function scrollTo(scroller: HTMLElement | null, text: string, range: readonly [number, number]): void {
  if (!scroller) return;
  const [first, last] = linesOf(text, range);
  const top = (first - 1) * LINE;
  const bottom = last * LINE + 16;
  const isSeen = top >= scroller.scrollTop && bottom <= scroller.scrollTop + scroller.clientHeight;
  if (!isSeen) scroller.scrollTop = Math.max(0, top - scroller.clientHeight / 3);
}
