import { platformOf } from '../../core/platform/index.ts';
import type { Run } from '../../core/trace/index.ts';
import type { Words } from '../../core/words/index.ts';
import type { SourceFile } from '../input/read-source.ts';
import { tell } from '../words.ts';
import { momentLines } from './moments.ts';
import { noteLines } from './notes.ts';
import type { Paint } from './paint.ts';
import { timelineLines } from './timeline.ts';
import { verdictLines } from './verdict.ts';
import { wrapped } from './width.ts';

/** A run as a page for a terminal: the verdict, the timeline, the moments, and what is worth knowing. */
export function pageOf(file: SourceFile, run: Run, words: Words, width: number, paint: Paint): string {
  const platform = platformOf(run.platform)?.label[words.lang] ?? run.platform;
  const happening = run.rejected
    ? []
    : [timelineLines(run, words, width, paint), momentLines(run, words, width, paint)];
  const cut = run.truncated ? wrapped(tell(words, 'cli.cut'), width) : [];
  const notes = (['findings', 'warnings', 'assumptions'] as const).map((kind) =>
    noteLines(tell(words, `cli.${kind}`), run[kind], file, words, width, paint),
  );
  const blocks = [
    [paint('soft', `${file.name} · ${platform}`)],
    verdictLines(run, words, width, paint),
    ...happening,
    cut,
    ...notes,
  ];
  const shown = blocks.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
