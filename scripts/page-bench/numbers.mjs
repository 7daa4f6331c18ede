/** @param {readonly number[]} values @param {number} share */
export const percentile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;

/** @param {readonly number[]} values */
export const median = (values) => percentile(values, 0.5);

/** @param {number} value */
export const ms = (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

/** @param {number} value @param {number} most */
export const target = (value, most) =>
  value <= most ? `(met: at most ${ms(most)})` : `(missed: over ${ms(most)})`;
