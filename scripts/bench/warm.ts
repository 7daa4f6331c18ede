/** How long something takes when it is warm: the median of five runs after two, in milliseconds. */
export function warm(act: () => unknown): number {
  act();
  act();
  return median(
    Array.from({ length: 5 }, () => {
      const began = performance.now();
      act();
      return performance.now() - began;
    }),
  );
}

/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The value in the middle. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);
