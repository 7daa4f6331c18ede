import type { Paint, Tone } from './paint.ts';
import { cellsOfLetter } from './width.ts';

/** One line of cells to draw on; later strokes cover earlier ones. */
export interface Strip {
  /** Writes a text from a cell on, as far as there are cells. */
  write(cell: number, text: string, tone: Tone): void;
  /** Whether these cells and one on each side are blank. */
  isFree(cell: number, length: number): boolean;
  /** The line, without blanks at its end. */
  painted(paint: Paint): string;
}

interface Cell {
  readonly letter: string;
  readonly tone: Tone;
}

const blank: Cell = { letter: ' ', tone: 'plain' };
/** The second half of a wide letter. */
const half: Cell = { letter: '', tone: 'plain' };

/** A blank line of some cells. */
export function createStrip(width: number): Strip {
  const cells: Cell[] = Array.from({ length: width }, () => blank);
  const put = (at: number, cell: Cell) => {
    if (at < 0 || at >= width) return;
    if (cells[at] === half && at > 0) cells[at - 1] = blank;
    if (cells[at + 1] === half) cells[at + 1] = blank;
    cells[at] = cell;
  };
  return {
    write(cell, text, tone) {
      let at = cell;
      for (const letter of text) {
        const size = cellsOfLetter(letter);
        if (size === 0 || at + size > width) continue;
        put(at, { letter, tone });
        if (size === 2) {
          put(at + 1, blank);
          cells[at + 1] = half;
        }
        at += size;
      }
    },
    isFree: (cell, length) =>
      cell >= 0 &&
      cell + length <= width &&
      cells.slice(Math.max(0, cell - 1), cell + length + 1).every((each) => each === blank),
    painted(paint) {
      let line = '';
      let run = '';
      let tone: Tone = 'plain';
      const last = cells.findLastIndex((cell) => cell.letter !== ' ');
      for (const cell of cells.slice(0, last + 1)) {
        if (cell !== half && cell.tone !== tone) {
          line += paint(tone, run);
          run = '';
          tone = cell.tone;
        }
        run += cell.letter;
      }
      return line + paint(tone, run);
    },
  };
}
