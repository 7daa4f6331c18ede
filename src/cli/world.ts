/** What the command line touches outside itself, so that it can be run anywhere. */
export interface World {
  /** What stands behind `hookline`. */
  readonly args: readonly string[];
  /** Width of the terminal in cells; `undefined` where the output is no terminal. */
  readonly columns: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Throws as Node does for what cannot be read. */
  readFile(path: string): string;
  readStdin(): Promise<string>;
  /** To those who use the result. */
  out(text: string): void;
  /** To the person at the terminal. */
  err(text: string): void;
}

/** How the program ends: all is well, the answer is no, it was asked for something that it does not do. */
export const exits = { well: 0, refused: 1, wrongUse: 2 } as const;
