import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type Ms, ms } from '../../core/time.ts';
import { englishSpeech, Speaking } from '../words/index.ts';
import { Axis } from './Axis.tsx';
import { type Mode, scaleOf, wholeView } from './scale.ts';

const LETTER = 6.5;
const measure = (text: string) => text.length * LETTER;

function axisOf(mode: Mode, instants: readonly Ms[], width: number, view = wholeView): string {
  const [from = ms(0), to = from] = [instants[0], instants.at(-1)];
  return renderToStaticMarkup(
    <Speaking speech={englishSpeech}>
      <svg>
        <title>An axis</title>
        <Axis
          scale={scaleOf(mode, from, to, instants, width, view)}
          from={from}
          to={to}
          deletedAt={ms(5000)}
          height={200}
          measure={measure}
        />
      </svg>
    </Speaking>,
  );
}

/** What is written on an axis, with the middle of each label. */
function labelsOn(seconds: number, width: number, view = wholeView) {
  const markup = axisOf('real', [ms(0), ms(seconds * 1000)], width, view);
  const upper = markup.matchAll(/translate\((-?[\d.]+) 0\)"><path[^>]*><\/path><text[^>]*r="(\w+)">([^<]+)/g);
  const lower = markup.matchAll(/hl-from-delete" x="(-?[\d.]+)"[^>]*r="(\w+)">([^<]+)/g);
  const aside = { start: 0.5, middle: 0, end: -0.5 };
  return [upper, lower].map((row) =>
    [...row].map(([, x, anchor, text = '']) => ({
      x: Number(x) + aside[anchor as keyof typeof aside] * measure(text),
      text,
    })),
  );
}

// Planted: labels that are a fixed number of pixels apart.
test.each([
  { seconds: 37, width: 650 },
  { seconds: 150, width: 780 },
  { seconds: 600, width: 320 },
  { seconds: 7000, width: 900 },
])('in $seconds s on $width pixels no label touches the next', ({ seconds, width }) => {
  for (const row of labelsOn(seconds, width)) {
    expect(row.length).toBeGreaterThan(0);
    for (const [index, { x, text }] of row.slice(1).entries()) {
      const before = row[index];
      const gap = x - measure(text) / 2 - ((before?.x ?? 0) + measure(before?.text ?? '') / 2);
      expect([text, gap > 4]).toEqual([text, true]);
    }
  }
});

test.each([0.1, 0.137, 0.2, 0.23, 0.31])(
  'zoomed to begin at %d of the run, no label is cut off by an edge',
  (from) => {
    for (const { x, text } of labelsOn(60, 650, { from, to: from + 0.4 }).flat())
      expect([text, x - measure(text) / 2 >= 0, x + measure(text) / 2 <= 650]).toEqual([text, true, true]);
  },
);

// Planted: the length of each wait that is folded, whatever stands there already.
test('how long a folded wait is gives way to the flag of the delete and to what is counted from it', () => {
  const seconds = [0, 0.5, 1, 1.5, 4.5, 5, 5.5, 9, 9.5, 10, 40, 40.5];
  const markup = axisOf(
    'beat',
    seconds.map((second) => ms(second * 1000)),
    600,
  );
  const row = [...markup.matchAll(/hl-(?:folded|from-delete)" x="([\d.]+)"[^>]*>([^<]+)/g)]
    .map(([, x, text = '']) => ({ x: Number(x), half: measure(text) * 0.44, text }))
    .sort((a, b) => a.x - b.x);
  expect(row.map(({ text }) => text)).toContain('30 s');
  expect(row.map(({ text }) => text)).not.toContain('3.5 s');
  for (const [index, { x, half }] of row.slice(1).entries()) {
    const before = row[index];
    expect(x - half >= (before?.x ?? 0) + (before?.half ?? 0)).toBe(true);
  }
});
