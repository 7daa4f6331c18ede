import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { samples } from './samples.ts';
import { dataOf, longTasksOf, paste, spansOf, test, withMonaco } from './visit.ts';

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

/** What a visitor sees of a text: the state of the picture, or a problem. */
const answerOf = async (page: Page) => ({
  state: (await dataOf(page, 'timeline'))[0]?.state,
  problems: (await dataOf(page, 'problem')).length,
});

describe('bad input gets an answer within three seconds, and never holds up the page', () => {
  const rows = [
    { name: 'broken YAML', text: samples.broken, state: 'stale' },
    { name: 'no workload', text: 'kind: Service\nmetadata: {name: web}\n', state: 'stale' },
    { name: 'no YAML at all', text: 'hello', state: 'stale' },
    { name: 'an alias bomb', text: bomb, state: 'stale' },
    { name: 'two handlers', text: samples.twoHandlers, state: 'rejected' },
    { name: 'a hook that never ends', text: samples.neverEnding, state: 'live' },
    { name: '200 containers', text: many(200), state: 'live' },
    { name: '1 MB of text', text: large, state: undefined },
  ];

  test.for(rows)('$name', async ({ text, state }, { visit }) => {
    const page = await visit();
    await withMonaco(page);
    await longTasksOf(page);
    await paste(page, text);
    const answered = () => answerOf(page);
    if (state === 'stale')
      await expect.poll(answered, { timeout: 3000 }).toMatchObject({ state, problems: expect.any(Number) });
    else if (state) await expect.poll(answered, { timeout: 3000 }).toMatchObject({ state });
    else
      await expect
        .poll(async () => (await spansOf(page, 'preStop')).length + (await answered()).problems, {
          timeout: 3000,
        })
        .toBeGreaterThan(0);
    if (state === 'stale' || state === 'rejected') expect((await answered()).problems).toBeGreaterThan(0);
    expect(Math.max(0, ...(await longTasksOf(page)))).toBeLessThanOrEqual(200);
  });

  test('keys named __proto__ and constructor change nothing else', async ({ visit }) => {
    const page = await visit();
    await paste(
      page,
      `${samples.shortPreStop}  __proto__: {hostNetwork: true}\n  constructor: {prototype: {x: 1}}\n`,
    );
    await expect
      .poll(async () => (await spansOf(page, 'preStop')).length + (await dataOf(page, 'problem')).length)
      .toBeGreaterThan(0);
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
    expect(await page.evaluate(() => 'hostNetwork' in {} || 'x' in {})).toBe(false);
  });
});
