import { afterEach, beforeEach, expect, vi } from 'vitest';

/** A test that says something on the console fails: what is worth saying is worth asserting. */
beforeEach(() => {
  const said: unknown[][] = [];
  for (const level of ['log', 'info', 'warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => void said.push([level, ...words]));
  }
  return () => expect(said).toEqual([]);
});

afterEach(() => {
  vi.restoreAllMocks();
});
