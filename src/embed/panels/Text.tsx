import { type CSSProperties, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Range } from '../../core/manifest/index.ts';
import {
  type EditorHandle,
  errorLinesOf,
  itemAt,
  linesOf,
  offsetOfLine,
  PlainEditor,
  Problems,
  problemsOf,
  tintsOf,
} from '../../ui/editor/index.ts';
import { useSettled } from '../../ui/playback/index.ts';
import type { ItemId } from '../../ui/timeline/index.ts';
import { useSpeech } from '../../ui/words/index.ts';
import type { Outcome } from '../outcome.ts';

interface TextProps {
  readonly text: string;
  /** What it comes to. */
  readonly outcome: Outcome;
  /** Lit because the reader points at what it decides. */
  readonly lit: Range | undefined;
  /** Hears the text when nothing has been typed for a moment. */
  onText(text: string): void;
  /** Hears what the text at the caret decides. */
  onItem(id: ItemId | undefined): void;
}

/** The manifest as a text field that begins where its hooks are, with what is wrong with it. It never takes the focus. */
export function Text({ text, outcome, lit, onText, onItem }: TextProps) {
  const speech = useSpeech();
  const [typed, setTyped] = useState<string>();
  if (typed === text) setTyped(undefined);
  const settled = useSettled(typed);
  const tell = useEffectEvent(onText);
  useEffect(() => {
    if (settled !== undefined) tell(settled);
  }, [settled]);

  const { shown: run, state, fault } = outcome;
  const tints = useMemo(() => (state === 'stale' ? [] : tintsOf(run, text)), [run, state, text]);
  const problems = useMemo(
    () =>
      fault ? problemsOf([fault], [], speech) : problemsOf(run.rejected?.errors ?? [], run.warnings, speech),
    [run, fault, speech],
  );
  const wrong = useMemo(() => errorLinesOf(problems, text), [problems, text]);
  const handle = useRef<EditorHandle>(null);
  const showHook = useEffectEvent(() => {
    const hook = tints.find(({ kind }) => kind !== 'grace') ?? tints[0];
    if (hook) handle.current?.show([offsetOfLine(text, hook.first), offsetOfLine(text, hook.last + 1)]);
  });
  useEffect(() => showHook(), []);
  useEffect(() => {
    if (lit) handle.current?.show(lit);
  }, [lit]);
  const now = typed ?? text;
  return (
    <section
      className="hl-embed-text"
      aria-label={speech.words.editor}
      style={{ '--hl-rows': now.split('\n').length } as CSSProperties}
    >
      <header className="hl-head-row">
        <h2>{speech.words.editor}</h2>
      </header>
      <div className="hl-editor">
        <PlainEditor
          text={now}
          tints={tints}
          lit={lit && linesOf(text, lit)}
          errorLines={wrong}
          handle={handle}
          area={null}
          onText={setTyped}
          onFocus={nothing}
          onComposing={nothing}
          onCaret={(offset) => onItem(itemAt(run, text, offset)?.id)}
        />
      </div>
      <Problems text={text} problems={problems} onShow={(range) => handle.current?.reveal(range)} />
    </section>
  );
}

const nothing = () => undefined;
