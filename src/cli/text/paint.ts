import type { World } from '../world.ts';

/** What a stretch of text is about. Colour only repeats what letters and shapes say. */
export type Tone =
  | 'strong'
  | 'soft'
  | 'running'
  | 'postStart'
  | 'preStop'
  | 'stopping'
  | 'kill'
  | 'grace'
  | 'ok'
  | 'plain';

/** Colours a text, or leaves it. */
export type Paint = (tone: Tone, text: string) => string;

/** Select Graphic Rendition parameters that every terminal knows. */
const codes: Readonly<Record<Tone, string>> = {
  strong: '1',
  soft: '2',
  running: '34',
  postStart: '36',
  preStop: '33',
  stopping: '31',
  kill: '1;31',
  grace: '35',
  ok: '32',
  plain: '',
};

/** Leaves everything as it is. */
const noPaint: Paint = (_, text) => text;

/** Colour on a terminal, unless `NO_COLOR` is set or it cannot show any; `FORCE_COLOR` asks for it anywhere. */
export function paintFor({ env, columns }: World): Paint {
  const isForced = (env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0';
  const isWanted = columns !== undefined && env.TERM !== 'dumb' && (env.NO_COLOR ?? '') === '';
  if (!isForced && !isWanted) return noPaint;
  return (tone, text) =>
    codes[tone] === '' || text === '' ? text : `\u001b[${codes[tone]}m${text}\u001b[0m`;
}

/** Cells to write on: `COLUMNS`, the terminal's, or 80; never so many that a line is hard to read. */
export function widthFor({ env, columns }: World): number {
  const wished = Number(env.COLUMNS);
  const width = Number.isInteger(wished) && wished > 0 ? wished : (columns ?? 80);
  return Math.min(Math.max(width, 40), 132);
}
