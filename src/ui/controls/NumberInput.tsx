import { type CSSProperties, type InputHTMLAttributes, useState } from 'react';

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'onBlur' | 'style'>;

interface NumberInputProps extends Native {
  readonly type: 'number' | 'range';
  readonly value: number;
  /** The number that a text stands for; `undefined` where it is none yet. */
  read(text: string): number | undefined;
  onNumber(value: number): void;
}

/** What an input was set to: its text, and the numbers that were told. */
interface Held {
  readonly text: string;
  readonly told: readonly number[];
}

/**
 * A native field or slider of a number. A value may come back late: the slider stands where it was put until then, so that every
 * press counts. A field keeps its text until it is left, also one that is no number yet.
 */
export function NumberInput({ value, read, onNumber, ...native }: NumberInputProps) {
  const isSlider = native.type === 'range';
  const [known, setKnown] = useState(value);
  const [held, setHeld] = useState<Held>();
  if (value !== known) {
    setKnown(value);
    // The last of what was told has come, or somebody else's value.
    if (isSlider && held?.told.slice(0, -1).includes(value) !== true) setHeld(undefined);
  }
  // An input's value is text: a number would differ from it each time, and be set anew.
  const text = held?.text ?? String(value);
  const [min, max] = [Number(native.min), Number(native.max)];
  return (
    <input
      {...native}
      value={text}
      style={
        isSlider
          ? ({ '--hl-fill': `${((Number(text) - min) / (max - min)) * 100}%` } as CSSProperties)
          : undefined
      }
      onChange={({ target }) => {
        const next = read(target.value);
        setHeld({ text: target.value, told: next === undefined ? [] : [...(held?.told ?? []), next] });
        if (next !== undefined) onNumber(next);
      }}
      // The text's field borrows the focus to be written into; it is back at once.
      onBlur={({ target }) => queueMicrotask(() => document.activeElement !== target && setHeld(undefined))}
    />
  );
}
