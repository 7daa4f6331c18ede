import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { samples } from './samples.ts';
import { dataOf, paste, test } from './visit.ts';

const bomb = `a: &a [x, x, x, x, x, x, x, x, x]
${Array.from('bcdefghij', (name, index) => {
  const before = 'abcdefghi'[index];
  return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`;
}).join('\n')}
`;

const many = (count: number) => `apiVersion: v1
kind: Pod
metadata: {name: many}
spec:
  containers:
${Array.from({ length: count }, (_, index) => `  - {name: c${index}, image: x, lifecycle: {preStop: {sleep: {seconds: 3}}}}`).join('\n')}
`;

const large = `${samples.shortPreStop}# ${'long comment '.repeat(80_000)}\n`;

/** What a visitor sees of a text: the state of the picture, the sentence over it, and whether a problem is told. */
const answerOf = async (page: Page) => ({
  state: (await dataOf(page, 'timeline'))[0]?.state,
  verdict: await page.getByTestId('verdict').textContent(),
  hasProblem: (await dataOf(page, 'problem')).length > 0,
});

/** The answer to a text that cannot be read: the picture of the one before it. */
const stale = { state: 'stale', verdict: expect.stringContaining('takes all 30 s'), hasProblem: true };

describe('bad input gets an answer', () => {
  const rows = [
    { name: 'broken YAML', text: samples.broken, is: stale },
    { name: 'no workload', text: 'kind: Service\nmetadata: {name: web}\n', is: stale },
    { name: 'no YAML at all', text: 'hello', is: stale },
    { name: 'an alias bomb', text: bomb, is: stale },
    {
      name: 'two handlers',
      text: samples.twoHandlers,
      is: { state: 'rejected', verdict: expect.stringContaining('refuses'), hasProblem: true },
    },
    {
      name: 'a hook that never ends, which is not read',
      text: samples.neverEnding,
      is: { state: 'live', verdict: expect.stringContaining('takes no time'), hasProblem: false },
    },
    {
      name: '200 containers',
      text: many(200),
      is: { state: 'live', verdict: expect.stringContaining('of 200 containers'), hasProblem: false },
    },
    { name: '1 MB of text', text: large, is: stale },
  ];

  test.for(rows)('$name', async ({ text, is }, { visit }) => {
    const page = await visit();
    await paste(page, text);
    await expect.poll(() => answerOf(page)).toEqual(is);
  });

  test('keys named __proto__ and constructor change nothing else', async ({ visit }) => {
    const page = await visit();
    await paste(
      page,
      `${samples.shortPreStop}  __proto__: {hostNetwork: true}\n  constructor: {prototype: {x: 1}}\n`,
    );
    await expect
      .poll(() => answerOf(page))
      .toEqual({ state: 'live', verdict: expect.stringContaining('takes 4 s'), hasProblem: true });
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
    expect(await page.evaluate(() => 'hostNetwork' in {} || 'x' in {})).toBe(false);
  });
});
