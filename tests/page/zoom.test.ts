import type { CDPSession, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './visit.ts';

const opened = '?example=bci-prestop&platform=kubernetes-1.36';

/** The middle of a mark's line, in pixels of the page. */
async function placeOf(page: Page, what: string) {
  const line = page.locator(`[data-testid=mark][data-what=${what}] .hl-hit`).first();
  const box = await line.boundingBox();
  if (!box) throw new Error(`There is no ${what}.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Pixels between the stop signal and SIGKILL two seconds later. */
const apart = async (page: Page) => (await placeOf(page, 'SIGKILL')).x - (await placeOf(page, 'SIGTERM')).x;

/** How far page and plot are scrolled down. */
const scrolled = (page: Page) =>
  page.evaluate(() => [window.scrollY, document.querySelector('.hl-plot')?.scrollTop]);

/** Turns the wheel with Ctrl over a place. */
async function zoomAt(page: Page, { x, y }: { readonly x: number; readonly y: number }, by: number) {
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, by);
  await page.keyboard.up('Control');
}

/** Fingers of which there can be two, as the screen itself reports them. */
async function handOn(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number, ...fingers: readonly number[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map((x, id) => ({ x, y, id })) });
}

describe('the wheel', () => {
  test.for(['SIGTERM', 'preStop-begin'])(
    'zooms with Ctrl, and what is under the pointer stays there (%s)',
    async (what, { visit }) => {
      const page = await visit(opened);
      await page.getByTestId('mark').first().waitFor();
      const before = await placeOf(page, what);
      const narrow = await apart(page);
      await zoomAt(page, before, -400);
      await expect.poll(() => apart(page)).toBeGreaterThan(narrow * 1.5);
      expect(Math.abs((await placeOf(page, what)).x - before.x)).toBeLessThan(1.5);
      await zoomAt(page, before, 200);
      await expect.poll(() => apart(page)).toBeLessThan(narrow * 2);
      expect(Math.abs((await placeOf(page, what)).x - before.x)).toBeLessThan(1.5);
      expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    },
  );

  test('pans sideways by as much as it turns, once zoomed', async ({ visit }) => {
    const page = await visit(opened);
    await page.getByTestId('mark').first().waitFor();
    const whole = await placeOf(page, 'SIGTERM');
    await page.mouse.move(whole.x, whole.y);
    await page.mouse.wheel(60, 0);
    await zoomAt(page, whole, -400);
    await expect.poll(() => page.getByTestId('fit').getAttribute('data-quiet')).toBe('false');
    const zoomed = await placeOf(page, 'SIGTERM');
    expect(Math.abs(zoomed.x - whole.x)).toBeLessThan(1.5);
    await page.mouse.wheel(60, 0);
    await expect.poll(async () => Math.round(zoomed.x - (await placeOf(page, 'SIGTERM')).x)).toBe(60);
    await page.mouse.wheel(-60, 0);
    await expect.poll(async () => Math.round(zoomed.x - (await placeOf(page, 'SIGTERM')).x)).toBe(0);
  });

  test('scrolls the page when it is plain, and the timeline stays as it is', async ({ visit }) => {
    const page = await visit(opened, { viewport: { width: 390, height: 844 } });
    await page.getByTestId('mark').first().waitFor();
    await page.locator('.hl-plot').scrollIntoViewIfNeeded();
    const { x, y } = await placeOf(page, 'SIGTERM');
    const wide = await apart(page);
    const [before = 0] = await scrolled(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 40);
    await expect.poll(() => scrolled(page)).toEqual([before + 40, 0]);
    expect(await placeOf(page, 'SIGTERM')).toEqual({ x, y: y - 40 });
    expect(await apart(page)).toBe(wide);
    expect(await page.getByTestId('fit').getAttribute('data-quiet')).toBe('true');
  });
});

describe('two fingers', () => {
  test('pinch the timeline around the place between them', async ({ visit }) => {
    const page = await visit(opened, { viewport: { width: 390, height: 844 } });
    await page.getByTestId('mark').first().waitFor();
    await page.locator('.hl-plot').scrollIntoViewIfNeeded();
    const { x, y } = await placeOf(page, 'preStop-begin');
    const narrow = await apart(page);
    const touch = await handOn(page);
    await touch('touchStart', y, x - 20);
    await touch('touchStart', y, x - 20, x + 20);
    for (const spread of [25, 30, 35, 40]) await touch('touchMove', y, x - spread, x + spread);
    await expect.poll(async () => Math.round((10 * (await apart(page))) / narrow)).toBe(20);
    expect(Math.abs((await placeOf(page, 'preStop-begin')).x - x)).toBeLessThan(1.5);
    for (const spread of [30, 20, 10]) await touch('touchMove', y, x - spread, x + spread);
    await touch('touchEnd', y);
    await expect.poll(() => page.getByTestId('fit').getAttribute('data-quiet')).toBe('true');
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });
});

describe('what has the focus', () => {
  test('loses its card where it is panned out of sight, and has it again', async ({ visit }) => {
    const page = await visit(opened);
    const card = page.locator('.hl-card');
    await page.locator('[data-testid=mark][data-what=created]').first().focus();
    await expect.poll(() => card.count()).toBe(1);
    for (const key of 'wwdddddd') await page.keyboard.press(key);
    await expect.poll(() => card.count()).toBe(0);
    await page.keyboard.press('f');
    await expect.poll(() => card.count()).toBe(1);
  });
});

describe('what is below the lanes', () => {
  const heightOf = (page: Page) => page.locator('.hl-svg').evaluate((svg) => svg.clientHeight);

  test('stays where it is while labels go out of sight', async ({ visit }) => {
    const page = await visit(opened);
    await page.getByTestId('mark').first().waitFor();
    const whole = await heightOf(page);
    const { x, y } = await placeOf(page, 'preStop-begin');
    await page.mouse.move(x, y);
    await zoomAt(page, { x, y }, -1200);
    await expect.poll(() => page.locator('.hl-flag').count()).toBe(0);
    expect(await heightOf(page)).toBe(whole);
    await page.getByTestId('fit').click();
    await expect.poll(() => page.locator('.hl-flag').count()).toBeGreaterThan(0);
    const grip = await page.getByRole('slider', { name: /delete/i }).boundingBox();
    if (!grip) throw new Error('The delete has no grip.');
    await page.mouse.move(grip.x + 9, grip.y + 9);
    await page.mouse.down();
    await page.mouse.move(grip.x + 500, grip.y + 9, { steps: 9 });
    await expect.poll(() => page.locator('.hl-flag').count()).toBe(0);
    expect(await heightOf(page)).toBe(whole);
    await page.mouse.up();
  });
});
