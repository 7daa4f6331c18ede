import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { playheadOf, test } from './visit.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

describe('the sheet of keys', () => {
  test.for([
    { path: '', width: 1440, height: 900 },
    { path: '?lang=zh', width: 360, height: 640 },
    { path: 'embed/?example=bci-prestop', width: 360, height: 500 },
  ])('is whole, has the focus, and gives it back: $path at $width px', async (look, { visit }) => {
    const { path, width, height } = look;
    const page = await visit(path, { viewport: { width, height } });
    const button = page.locator('.hl-timeline .hl-head-row [popovertarget]');
    await button.focus();
    const before = await focused(page);
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog');
    await expect.poll(() => sheet.evaluate((element) => element === document.activeElement)).toBe(true);
    for (const part of [sheet, sheet.locator('dt').last(), sheet.getByRole('button')]) {
      await part.scrollIntoViewIfNeeded();
      const isOnTop = await part.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        return isInside && element.closest('[popover]')?.contains(found);
      });
      expect(isOnTop).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => sheet.count()).toBe(0);
    expect(await focused(page)).toBe(before);
    await button.click();
    await expect.poll(() => sheet.count()).toBe(1);
    await page.mouse.click(4, 4);
    await expect.poll(() => sheet.count()).toBe(0);
  });
});

describe('a press between the items', () => {
  test.for(['', 'embed/?example=bci-prestop'])('gives the timeline the keys: %s', async (path, { visit }) => {
    const page = await visit(path, { viewport: { width: 1000, height: 400 } });
    await page.getByTestId('play').waitFor();
    const plot = page.locator('.hl-plot');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    const { x, y, width } = await plot.evaluate((element) => element.getBoundingClientRect().toJSON());
    await page.mouse.click(x + width - 6, y + 60);
    expect(await plot.evaluate((element) => element.matches(':focus:not(:focus-visible)'))).toBe(true);
    const before = await playheadOf(page);
    await page.keyboard.press(',');
    await expect.poll(() => playheadOf(page)).toBeLessThan(before);
    await page.keyboard.press(' ');
    await expect.poll(() => page.getByTestId('play').getAttribute('aria-pressed')).toBe('true');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('g:focus').count()).toBe(1);
  });
});
