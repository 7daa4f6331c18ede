import { useId } from 'react';
import { NumberInput } from './NumberInput.tsx';

interface AmountProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** Where given, the slider's own: it then ends at its bounds. */
  readonly step?: number;
  readonly min?: number;
  readonly unit: string;
  /** Hides the visible label where a row already shows it. */
  readonly isBare?: boolean;
  onChange(value: number): void;
}

const rounded = (value: number, step: number) => Math.round(value / step) * step;
/** Without what binary fractions add. */
const clean = (value: number) => Number(value.toFixed(3));

/** A number, of seconds mostly: a slider to play with and a field to be exact in. */
export function Amount(props: AmountProps) {
  const { label, value, max, unit, isBare = false, min = 0, step, onChange } = props;
  const id = useId();
  const top = step === undefined ? Math.max(max, Math.ceil(value / 10) * 10) : max;
  const most = step === undefined ? Number.POSITIVE_INFINITY : max;
  const read = (text: string) => {
    const next = Number(text);
    return text !== '' && next >= min && next <= most
      ? clean(rounded(next, step === undefined ? 0.1 : 0.01))
      : undefined;
  };
  return (
    <span className="hl-amount">
      {!isBare && <label htmlFor={id}>{label}</label>}
      <NumberInput
        type="range"
        className="hl-range"
        aria-label={label}
        min={min}
        max={top}
        step={step ?? (top > 60 ? 1 : 0.5)}
        value={value}
        read={read}
        onNumber={onChange}
      />
      <span className="hl-number">
        <NumberInput
          id={id}
          type="number"
          aria-label={label}
          min={min}
          step="any"
          value={value}
          read={read}
          onNumber={onChange}
        />
        <span aria-hidden="true">{unit}</span>
      </span>
    </span>
  );
}
