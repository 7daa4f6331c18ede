import type { Run } from '../../core/trace/index.ts';
import { partsOf, say, type Words } from '../../core/words/index.ts';
import type { Paint, Tone } from './paint.ts';
import { wrapped } from './width.ts';

const tones: Readonly<Record<string, Tone>> = {
  preStop: 'preStop',
  postStart: 'postStart',
  stopping: 'stopping',
  grace: 'grace',
  kill: 'kill',
};

/** The verdict in lines, what it speaks of in the colour that this has on the timeline. */
export function verdictLines(run: Run, words: Words, width: number, paint: Paint): readonly string[] {
  // A line may break inside a coloured piece, so every letter knows its colour; blanks go with what is around them.
  const colours = partsOf(words, run.verdict).flatMap(({ text, tag }) =>
    [...text].filter(isInk).map((): Tone => (tag === undefined ? undefined : tones[tag]) ?? 'strong'),
  );
  let next = 0;
  return wrapped(say(words, run.verdict), width).map((line) => {
    const pieces: { tone: Tone; text: string }[] = [];
    for (const letter of line) {
      const last = pieces.at(-1);
      const tone = isInk(letter) ? (colours[next++] ?? 'strong') : (last?.tone ?? 'strong');
      if (last?.tone === tone) last.text += letter;
      else pieces.push({ tone, text: letter });
    }
    return pieces.map(({ tone, text }) => paint(tone, text)).join('');
  });
}

const isInk = (letter: string): boolean => letter.trim() !== '';
