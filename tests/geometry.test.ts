import { describe, expect, test } from 'vitest';
import { chartsOf } from '../src/core/lifecycle/index.ts';
import { drawingOf } from '../src/ui/machine/layout/chart-drawing.ts';
import { englishSpeech, speechOf } from '../src/ui/words/index.ts';
import { samples } from './exports/examples.ts';
import { type Look, linesOf } from './geometry/lines.ts';

const looks: readonly Look[] = [
  { id: 'real time', mode: 'real', width: 860, stacked: false },
  { id: 'beat', mode: 'beat', width: 860, stacked: false },
  { id: 'phone', mode: 'real', width: 320, stacked: true },
];

/** Where everything stands in the views: `npm run golden` writes it anew, for a review of what moved. */
describe('the geometry', () => {
  test.each(samples)('of the timeline of $id is as it was reviewed', async ({ id, run }) => {
    const { words } = await speechOf('zh');
    const parts = [
      ...looks.map((look) => [`# ${look.id}`, ...linesOf(run, look, englishSpeech.words)]),
      ['# phone, in Chinese', ...linesOf(run, { id: '', mode: 'real', width: 320, stacked: true }, words)],
    ];
    await expect(`${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`).toMatchFileSnapshot(
      `geometry/${id}.txt`,
    );
  });

  test('of the machines is as it was reviewed', async () => {
    const told = chartsOf().map((chart) => {
      const { width, height, states } = drawingOf(chart);
      return [
        `# ${chart.id} · ${Math.round(width)} × ${Math.round(height)}`,
        ...states.map(
          (state) =>
            `${state.path} · x ${Math.round(state.x)} + ${Math.round(state.width)}, y ${Math.round(state.y)} + ${Math.round(state.height)}`,
        ),
      ].join('\n');
    });
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('geometry/machines.txt');
  });
});
