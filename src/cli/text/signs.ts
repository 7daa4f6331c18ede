import { type Sign, signLabels, signOf } from '../../core/export/index.ts';
import type { Lane } from '../../core/trace/index.ts';
import type { Board } from './board.ts';
import type { Tone } from './paint.ts';
import { createStrip, type Strip } from './strip.ts';
import { cellsOf } from './width.ts';

const looks: Readonly<Record<Sign, readonly [letter: string, tone: Tone, weight: number]>> = {
  restart: ['↻', 'soft', 0],
  exit: ['○', 'soft', 1],
  fail: ['!', 'kill', 2],
  signal: ['┃', 'stopping', 3],
  kill: ['✕', 'kill', 4],
};

const mostRows = 3;

/**
 * Puts signs on a bar, and returns the rows below it that name them. Each name hangs from its cell; where two would meet, one
 * hangs lower. What finds no room is left to the list of moments.
 */
export function signRows(board: Board, lane: Lane, bar: Strip): readonly Strip[] {
  const { run, words, width, cellOf } = board;
  const signs = lane.marks.flatMap((mark) => {
    const sign = signOf(lane, mark);
    if (!sign) return [];
    const [letter, tone, weight] = looks[sign];
    return [
      {
        cell: Math.min(cellOf(mark.at), width - 1),
        letter,
        tone,
        weight,
        labels: signLabels(run, mark, sign, words),
      },
    ];
  });
  for (const { cell, letter, tone } of [...signs].sort((a, b) => a.weight - b.weight))
    bar.write(cell, letter, tone);

  const cells = [...new Set(signs.map(({ cell }) => cell))].sort((a, b) => b - a);
  const rows: Strip[] = [];
  for (const cell of cells) {
    const [first, ...others] = signs.filter((sign) => sign.cell === cell).sort((a, b) => b.weight - a.weight);
    if (!first) continue;
    const { tone, labels } = first;
    const together = [labels[0], ...others.map((other) => other.labels[0])].join(' · ');
    const place = placeOf(rows, cell, [together, ...labels], width);
    if (!place) continue;
    for (let row = rows.length; row <= place.row; row++) rows.push(createStrip(width));
    for (const above of rows.slice(0, place.row)) above.write(cell, '│', tone);
    rows[place.row]?.write(place.from, place.text, tone);
  }
  return rows;
}

function placeOf(rows: readonly Strip[], cell: number, labels: readonly string[], width: number) {
  for (let row = 0; row < mostRows; row++) {
    if (!rows.slice(0, row).every((above) => above.isFree(cell, 1))) return undefined;
    for (const label of labels) {
      const length = cellsOf(label) + 1;
      const places = [
        { row, from: cell, text: `╰${label}` },
        { row, from: cell - length + 1, text: `${label}╯` },
      ];
      const strip = rows[row];
      const found = places.find(({ from }) =>
        strip ? strip.isFree(from, length) : from >= 0 && from + length <= width,
      );
      if (found) return found;
    }
  }
  return undefined;
}
