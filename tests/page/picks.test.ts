import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { toLink } from '../../src/core/link/index.ts';
import { dataOf, test } from './visit.ts';

const yaml =
  'kind: Pod\nmetadata: {name: p}\nspec: {terminationGracePeriodSeconds: 10, containers: [{name: c, image: i, lifecycle: {preStop: {exec: {command: [x]}}}}]}\n';
const behaviour = { c: { onTerm: 'ignore' as const, hooks: { preStop: { duration: 60 } } } };

/** What is selected, and when it was. */
const picked = async (page: Page) =>
  (await dataOf(page, 'mark')).length === 0
    ? undefined
    : page
        .locator('[data-testid=mark][aria-pressed=true]')
        .evaluateAll((marks) =>
          marks.map((mark) => [(mark as SVGElement).dataset.what, (mark as SVGElement).dataset.at]),
        );

describe('of two marks at one instant', () => {
  test('the graver is picked by a click, by its label too, and the playhead goes to its instant', async ({
    visit,
  }) => {
    const page = await visit(`#${await toLink({ yaml, behaviour })}`);
    const kill = page.locator('[data-testid=mark][data-what=SIGKILL]');
    const at = await kill.getAttribute('data-at');
    const failed = (await dataOf(page, 'mark')).find(({ what }) => what === 'hook-failed');
    expect(failed?.at).toBe(at);
    await kill.click();
    await expect.poll(() => picked(page)).toEqual([['SIGKILL', at]]);
    await page.locator('[data-testid=mark][data-what=SIGTERM]').click();
    await expect.poll(() => picked(page)).toMatchObject([['SIGTERM', expect.anything()]]);
    await page.locator('.hl-flag[data-tone=kill]').click();
    await expect.poll(() => picked(page)).toEqual([['SIGKILL', at]]);
    await expect.poll(() => page.getByTestId('playhead').getAttribute('data-at')).toBe(at);
  });
});
