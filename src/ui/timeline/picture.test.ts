import { expect, test } from 'vitest';
import { simulate } from '../../core/simulate.ts';
import { beginOf } from '../../core/trace/index.ts';
import { instantsOf } from '../playback/index.ts';
import { englishSpeech } from '../words/index.ts';
import { pictureOf } from './picture.ts';
import { scaleOf } from './scale.ts';

const measure = (text: string) => text.length * 6.6;

/** A container that its liveness probe kills again and again, with hooks that Baidu BCI ignores. */
const restarted = simulate(
  `apiVersion: v1
kind: Pod
metadata: {name: x}
spec:
  containers:
  - name: app
    image: registry.example/app:1
    livenessProbe: {exec: {command: ["true"]}, periodSeconds: 5, failureThreshold: 2}
    lifecycle:
      postStart: {httpGet: {path: /up, port: 80}}
      preStop: {sleep: {seconds: 5}}
`,
  {
    platform: 'baidu-bci',
    behaviour: { app: { onTerm: 'ignore', probes: { liveness: [{ from: 20, exitCode: 1 }] } } },
    stimulus: [{ at: 140, do: 'delete' }],
    until: 300,
  },
);

const drawn = (width: number, mode: 'real' | 'beat' = 'real') => {
  const scale = scaleOf(mode, beginOf(restarted), restarted.end, instantsOf(restarted.moments), width);
  const drawing = { scale, words: englishSpeech.words, measure, measureBold: measure, stacked: false };
  return pictureOf(restarted, drawing, 46);
};

// Planted: what is said of one slot runs over the next.
test.each([280, 320, 480, 700, 860, 1400])('on %d pixels no slot of a hook is written over', (width) => {
  const slots = drawn(width).flatMap((lane) => lane.slots);
  expect(slots.length).toBeGreaterThan(3);
  const texts = slots.flatMap(({ label, labelX }, of) =>
    label === undefined ? [] : [{ of, from: labelX, to: labelX + measure(label) }],
  );
  const all = [...slots.map(({ x, width: w }, of) => ({ of, from: x, to: x + w })), ...texts];
  for (const text of texts)
    for (const other of all)
      if (other.of !== text.of) expect(text.to <= other.from || text.from >= other.to).toBe(true);
});

// Planted: ticks for all probes, whatever came of them.
test('a probe that failed has a cross, its run the word for it', () => {
  const [lane] = drawn(1400).filter(({ lane: { lane } }) => lane === 'probe');
  expect(new Set(lane?.marks.map(({ glyph }) => glyph))).toEqual(new Set(['tick', 'miss']));
  expect(lane?.flags).toEqual([]);
});
