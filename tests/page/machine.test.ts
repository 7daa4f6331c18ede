import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dataOf, playheadOf, test } from './visit.ts';

const opened = '?example=bci-prestop&platform=kubernetes-1.36&view=machine&t=20';

const stateOf = (page: Page, path: string) => page.locator(`[data-testid=chart-state][data-path="${path}"]`);

/** The exact instant of a mark, in seconds, once it is drawn. */
async function instantOf(page: Page, what: string): Promise<number> {
  await page.locator(`[data-testid=mark][data-what="${what}"]`).first().waitFor({ state: 'attached' });
  return Number((await dataOf(page, 'mark')).find((mark) => mark.what === what)?.at);
}

/** The state that has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset.path);

describe('in the machine view', () => {
  test('a click on a state seeks to when it was entered', async ({ visit }) => {
    const page = await visit(opened);
    for (const [path, what] of [
      ['kubelet.preStop', 'preStop-begin'],
      ['process.alive.signalled', 'SIGTERM'],
      ['process.exited', 'exited'],
      ['process.alive.running', 'started'],
    ] as const) {
      const at = await instantOf(page, what);
      await stateOf(page, path).locator('text').click();
      await expect.poll(async () => [path, await playheadOf(page)]).toEqual([path, at]);
      expect(await stateOf(page, path).getAttribute('data-active')).toBe('true');
    }
  });

  test('a state that is never entered leads nowhere', async ({ visit }) => {
    const page = await visit(opened);
    await stateOf(page, 'kubelet.postStart').locator('text').click();
    expect(await playheadOf(page)).toBe(20);
  });

  test('arrow keys go from state to state, from the one that was clicked too, and Enter seeks', async ({
    visit,
  }) => {
    const page = await visit(opened);
    await stateOf(page, 'kubelet.running').locator('text').click();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('kubelet.exited');
    for (const path of ['kubelet.orphaned', 'kubelet.killing', 'kubelet.preStop', 'kubelet.turn']) {
      await page.keyboard.press('ArrowRight');
      expect(await focused(page)).toBe(path);
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => playheadOf(page)).toBe(await instantOf(page, 'preStop-abandoned'));
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Space');
    await expect.poll(() => playheadOf(page)).toBe(await instantOf(page, 'preStop-begin'));
    expect(await page.getByTestId('chart-state').and(page.locator('[tabindex="0"]')).count()).toBe(1);
  });
});
