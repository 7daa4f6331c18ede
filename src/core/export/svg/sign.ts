import type { Mark } from '../../trace/index.ts';
import { say } from '../../words/index.ts';
import type { Sign } from '../names.ts';
import { element, path, titled } from './element.ts';
import { dataOfMark, type Pen } from './pen.ts';

/** A mark as a line through its lane, with a head by which it is known without colour. */
export function drawnSign({ scale, words }: Pen, mark: Mark, sign: Sign, y: number, height: number): string {
  const x = scale.xOf(mark.at);
  const middle = y + height / 2;
  const line = (style: string) => path(style, 'M', x, y - 4, 'v', height + 8);
  const shapes: Readonly<Record<Sign, () => readonly string[]>> = {
    signal: () => [line('line-signal thick'), path('ink-stopping', 'M', x - 4.5, y - 4, 'h9l-4.5 6z')],
    kill: () => [line('line-kill thick'), path('line-kill thick', 'M', x - 4, middle - 4, 'l8 8m0-8l-8 8')],
    exit: () => [
      line('line-exit'),
      element('circle', { class: 'line-exit thick', cx: x, cy: middle, r: 3.5 }),
    ],
    fail: () => [line('line-kill dotted thick'), path('ink-kill', 'M', x, y - 7, 'l5 8h-10z')],
    restart: () => [line('line-restart')],
  };
  return element('g', dataOfMark(mark), titled(say(words, mark.why.sentence)), ...shapes[sign]());
}
