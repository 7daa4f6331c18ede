import { expect, test } from 'vitest';
import { simulate } from '../../core/simulate.ts';
import { englishSpeech } from '../words/index.ts';
import { pictureOf } from './picture.ts';
import { scaleOf } from './scale.ts';
import { tabStopOf } from './useCursor.ts';

const drawingOf = (exits: number) => {
  const run = simulate(
    'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: app, image: a:1}]}\n',
    {
      node: { maxContainerRestartPeriod: 1 },
      behaviour: { app: { exitsAt: [{ after: 1, code: 1 }], exitsRepeat: true } },
      stimulus: [],
      until: exits * 2,
    },
  );
  const scale = scaleOf('real', run.lanes[0]?.spans[0]?.from ?? run.end, run.end, [], 800);
  const measure = (text: string) => text.length * 7;
  return pictureOf(
    run,
    { scale, words: englishSpeech.words, measure, measureBold: measure, stacked: false },
    0,
  );
};

test('the Tab key reaches the cursor, and in a crowd something that is drawn', () => {
  expect(tabStopOf(drawingOf(3), '1.span.2')).toBe('1.span.2');
  const crowded = drawingOf(400);
  const drawn = crowded.flatMap(({ boxes, marks }) => [...boxes, ...marks].map(({ id }) => id));
  expect(drawn).not.toContain('1.span.500');
  expect(drawn).toContain(tabStopOf(crowded, '1.span.500'));
});
