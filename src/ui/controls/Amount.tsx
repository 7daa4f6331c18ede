import { useId } from 'react';

interface AmountProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly unit: string;
  /** Hides the visible label where a row already shows it. */
  readonly isBare?: boolean;
  onChange(value: number): void;
}

const whole = (value: number) => Math.round(value * 10) / 10;

/** A number of seconds: a slider to play with and a field to be exact in. */
export function Amount({ label, value, max, unit, isBare = false, onChange }: AmountProps) {
  const id = useId();
  const top = Math.max(max, Math.ceil(value / 10) * 10);
  const change = (text: string) => {
    const next = Number(text);
    if (text !== '' && Number.isFinite(next) && next >= 0) onChange(whole(next));
  };
  return (
    <span className="hl-amount">
      {!isBare && <label htmlFor={id}>{label}</label>}
      <input
        type="range"
        className="hl-range"
        aria-label={label}
        min={0}
        max={top}
        step={top > 60 ? 1 : 0.5}
        value={value}
        style={{ '--hl-fill': `${(value / top) * 100}%` } as React.CSSProperties}
        onChange={(event) => change(event.target.value)}
      />
      <span className="hl-number">
        <input
          id={id}
          type="number"
          aria-label={label}
          min={0}
          step="any"
          value={value}
          onChange={(event) => change(event.target.value)}
        />
        <span aria-hidden="true">{unit}</span>
      </span>
    </span>
  );
}
