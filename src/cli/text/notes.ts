import type { Range } from '../../core/manifest/index.ts';
import type { Note } from '../../core/trace/index.ts';
import type { Text, Words } from '../../core/words/index.ts';
import { positionOf } from '../input/position.ts';
import type { SourceFile } from '../input/read-source.ts';
import { cliText, tell } from '../words.ts';
import type { Paint } from './paint.ts';
import { wrapped } from './width.ts';

/** Notes under a heading, warnings marked as such, each with the line it is about and the rule behind it. */
export function noteLines(
  heading: string,
  notes: readonly Note[],
  { text: manifest }: SourceFile,
  words: Words,
  width: number,
  paint: Paint,
): readonly string[] {
  if (notes.length === 0) return [];
  const lines = notes.flatMap(({ text, severity, range, rule }) => {
    const sentence = range
      ? tell(words, 'cli.note', { sentence: text, rule, place: lineText(manifest, range) })
      : tell(words, 'cli.note-without-place', { sentence: text, rule });
    const mark = severity === 'warning' ? paint('kill', '!') : paint('soft', '-');
    return wrapped(sentence, width - 2).map((line, index) => `${index === 0 ? mark : ' '} ${line}`);
  });
  return [paint('strong', heading), ...lines];
}

const lineText = (manifest: string, [from]: Range): Text =>
  cliText('cli.line', { line: positionOf(manifest, from).line });
