/** An object of plain data, as JSON has it: no list, not null. */
export type Plain = Readonly<Record<string, unknown>>;

/** Whether a value from anywhere is one. */
export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
