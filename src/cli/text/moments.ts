import { clockOf, deleteOf, storyOf } from '../../core/export/index.ts';
import { ms } from '../../core/time.ts';
import type { Run } from '../../core/trace/index.ts';
import { say, type Words } from '../../core/words/index.ts';
import { tell } from '../words.ts';
import type { Paint } from './paint.ts';
import { cellsOf, clipped, padded, wrapped } from './width.ts';

/** More moments than this are counted, not listed. */
const most = 40;
const widestName = 20;
/** With less room than this beside its time, a sentence stands below it. */
const narrow = 30;

/** The moments that matter, each with its time, its time from the delete, and why it comes. */
export function momentLines(run: Run, words: Words, width: number, paint: Paint): readonly string[] {
  const story = storyOf(run);
  const deletedAt = deleteOf(run);
  const rows = story.slice(0, most).map(({ at, container, why }) => ({
    at: clockOf(at, words),
    since: deletedAt === undefined || at < deletedAt ? '' : `+${clockOf(ms(at - deletedAt), words)}`,
    where: clipped(container === '' ? 'Pod' : container, widestName),
    sentence: say(words, why.sentence),
  }));
  const widest = (cells: readonly string[]) => Math.max(...cells.map(cellsOf));
  if (rows.length === 0) return [];
  const [atWidth, sinceWidth, whereWidth] = [
    widest(rows.map(({ at }) => at)),
    widest(rows.map(({ since }) => since)),
    widest(rows.map(({ where }) => where)),
  ];
  const indent = [atWidth, sinceWidth, whereWidth].reduce(
    (sum, cells) => sum + (cells > 0 ? cells + 2 : 0),
    0,
  );
  const lines = rows.flatMap(({ at, since, where, sentence }) => {
    const head = [
      padded(at, atWidth, 'right'),
      ...(sinceWidth > 0 ? [paint('soft', padded(since, sinceWidth, 'right'))] : []),
      paint('strong', padded(where, whereWidth)),
    ].join('  ');
    if (width - indent < narrow) return [head, ...wrapped(sentence, width - 2).map((line) => `  ${line}`)];
    const [first = '', ...rest] = wrapped(sentence, width - indent);
    return [`${head}  ${first}`, ...rest.map((line) => ' '.repeat(indent) + line)];
  });
  const more = story.length - rows.length;
  return more > 0 ? [...lines, paint('soft', tell(words, 'cli.more-moments', { more }))] : lines;
}
