import type { Run } from '../../core/trace/index.ts';
import type { Words } from '../../core/words/index.ts';
import type { Paint } from './paint.ts';

/** What the rows of a timeline are drawn with. */
export interface Board {
  readonly run: Run;
  readonly words: Words;
  readonly paint: Paint;
  /** Cells left of the plot, for names. */
  readonly gutter: number;
  /** Cells of a row without the gutter. */
  readonly width: number;
  /** The cell of an instant. */
  cellOf(at: number): number;
}
