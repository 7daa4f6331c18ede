import { memo } from 'react';

/** One choice of a select. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Choices of one group stand together. */
  readonly group?: string;
}

interface SelectProps {
  readonly label: string;
  readonly testId?: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** Shows the label beside the select; it is spoken either way. */
  readonly showsLabel?: boolean;
  onChoose(value: string): void;
}

/** A native select with a name. */
export function Select({ label, testId, value, choices, showsLabel = false, onChoose }: SelectProps) {
  return (
    <label className="hl-field">
      <span className={showsLabel ? 'hl-field-label' : 'hl-hidden'}>{label}</span>
      <select
        className="hl-select"
        data-testid={testId}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        <Options choices={choices} />
      </select>
    </label>
  );
}

/** Equal choices are the same options: there are many of them on the page, and few ever change. */
const Options = memo(
  function Options({ choices }: Pick<SelectProps, 'choices'>) {
    const groups = [...new Set(choices.map(({ group }) => group))];
    const options = (group: string | undefined) =>
      choices
        .filter((choice) => choice.group === group)
        .map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ));
    return groups.map((group) =>
      group === undefined ? (
        options(undefined)
      ) : (
        <optgroup key={group} label={group}>
          {options(group)}
        </optgroup>
      ),
    );
  },
  ({ choices: before }, { choices: after }) =>
    before.length === after.length &&
    before.every(({ value, label, group }, index) => {
      const now = after[index];
      return value === now?.value && label === now.label && group === now.group;
    }),
);
