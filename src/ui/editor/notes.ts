import type { Range } from '../../core/manifest/index.ts';

/** Something wrong with the text, at its place. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly range: Range;
}

/** Lines that speak of a segment and carry its colour. */
export interface Tint {
  readonly kind: string;
  readonly first: number;
  readonly last: number;
}

/** What a part of the page may ask of the editor, whichever editor it is. */
export interface EditorHandle {
  /** Replaces the whole text as one edit that the editor can undo. */
  replaceAll(text: string): void;
  /** Brings a range into sight and selects it. */
  reveal(range: Range): void;
  /** Brings a range into sight without taking the focus. */
  show(range: Range): void;
}

/** The height of a line in both editors, in pixels. */
export const LINE = 20;
