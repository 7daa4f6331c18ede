import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dataOf, playheadOf, test } from './visit.ts';

const opened = '?example=bci-prestop&platform=kubernetes-1.36&t=5';

/** What is selected: its start and end in seconds, and what is said of it. */
async function extentOf(page: Page) {
  const [{ from, to } = {}] = await dataOf(page, 'extent');
  return { from: Number(from), to: Number(to), text: await page.getByTestId('extent').textContent() };
}

/** Where the plot has the first span of a kind, in pixels of the page. */
async function placeOf(page: Page, kind: string) {
  const span = page.locator(`[data-testid=span][data-kind=${kind}] .hl-shape`).first();
  const box = await span.boundingBox();
  if (!box) throw new Error(`There is no ${kind}.`);
  return { from: box.x, to: box.x + box.width, y: box.y + box.height / 2 };
}

describe('what is selected', () => {
  test('is told with its exact start, end and length', async ({ visit }) => {
    const page = await visit(opened);
    await page.locator('[data-testid=span][data-kind=preStop]').first().click();
    const [span] = (await dataOf(page, 'span')).filter(({ kind }) => kind === 'preStop');
    const { from, to, text } = await extentOf(page);
    expect([String(from), String(to)]).toEqual([span?.from, span?.to]);
    expect(text).toBe(`${from} s – ${to} s · 30 s`);
  });

  test('is a stretch that was dragged with Shift, snapped to the moments at its ends', async ({ visit }) => {
    const page = await visit(opened);
    const { from, to, y } = await placeOf(page, 'preStop');
    const before = await playheadOf(page);
    await page.keyboard.down('Shift');
    await page.mouse.move(from + 3, y);
    await page.mouse.down();
    await page.mouse.move(to - 3, y, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    const [span] = (await dataOf(page, 'span')).filter(({ kind }) => kind === 'preStop');
    expect(await extentOf(page)).toMatchObject({ from: Number(span?.from), to: Number(span?.to) });
    expect(await playheadOf(page)).toBe(before);
  });

  test('is marked, extended, zoomed to and cleared by keys', async ({ visit }) => {
    const page = await visit(opened);
    await page.getByTestId('mark').first().focus();
    await page.keyboard.press('m');
    await expect.poll(() => extentOf(page)).toMatchObject({ from: 5, to: 5, text: '5 s' });
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    const { to } = await extentOf(page);
    expect(to).toBeGreaterThan(5);
    expect(await playheadOf(page)).toBe(to);
    await page.keyboard.press('Shift+ArrowLeft');
    expect((await extentOf(page)).to).toBeLessThan(to);
    const shown = () => page.getByTestId('fit').getAttribute('data-quiet');
    await page.keyboard.press('f');
    await expect.poll(shown).toBe('false');
    await page.keyboard.press('f');
    await expect.poll(shown).toBe('true');
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await extentOf(page)).text).toBe('');
  });

  test('is dragged by a finger once the button is on, and the page still scrolls', async ({ visit }) => {
    const page = await visit(opened, { viewport: { width: 390, height: 844 } });
    await page.getByTestId('select-range').click();
    const { from, to, y } = await placeOf(page, 'preStop');
    const touch = async (type: string, clientX: number) =>
      page.locator('.hl-plot').dispatchEvent(type, {
        pointerId: 7,
        pointerType: 'touch',
        isPrimary: true,
        button: 0,
        clientX,
        clientY: y,
      });
    await page.evaluate(() => {
      Element.prototype.setPointerCapture = () => undefined; // no finger is there to be captured
    });
    await touch('pointerdown', from);
    await touch('pointermove', (from + to) / 2);
    await touch('pointermove', to);
    await touch('pointerup', to);
    await expect.poll(() => extentOf(page)).toMatchObject({ text: expect.stringMatching(/· 30 s$/) });
    expect(await page.locator('.hl-plot').evaluate((plot) => getComputedStyle(plot).touchAction)).toBe(
      'pan-y',
    );
  });
});
