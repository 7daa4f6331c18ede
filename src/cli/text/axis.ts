import { deleteOf, label, ticksOf } from '../../core/export/index.ts';
import { type Ms, ms } from '../../core/time.ts';
import { durationOf } from '../../core/words/index.ts';
import type { Board } from './board.ts';
import { createStrip } from './strip.ts';
import { cellsOf } from './width.ts';

/** Two rows of numbers around a ruler: time from the first container above it, from the delete below it. */
export function axisRows(board: Board, from: Ms, to: Ms): readonly string[] {
  const { run, words, paint, gutter, width, cellOf } = board;
  const scale = { from, to, width, xOf: cellOf };
  const say = (time: number) => durationOf(words.lang, ms(time));
  const [upper, ruler, lower] = [createStrip(width), createStrip(width), createStrip(width)];
  ruler.write(0, '─'.repeat(cellOf(to) + 1), 'soft');
  for (const at of ticksOf(scale, ms(0), from, 9)) {
    ruler.write(cellOf(at), '┴', 'soft');
    if (upper.isFree(cellOf(at), cellsOf(say(at)))) upper.write(cellOf(at), say(at), 'soft');
  }
  const deletedAt = deleteOf(run);
  if (deletedAt !== undefined && deletedAt <= to) {
    ruler.write(cellOf(deletedAt), '┬', 'grace');
    const word = label(words, 'export.delete');
    const start = Math.min(cellOf(deletedAt), width - cellsOf(word));
    lower.write(start, word, 'grace');
    for (const at of ticksOf(scale, deletedAt, deletedAt, 9).slice(1)) {
      const text = `+${say(at - deletedAt)}`;
      if (lower.isFree(cellOf(at), cellsOf(text))) lower.write(cellOf(at), text, 'soft');
    }
  }
  return [upper, ruler, lower].map((strip) => (' '.repeat(gutter) + strip.painted(paint)).trimEnd());
}
