import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './visit.ts';

const phone = { viewport: { width: 390, height: 740 } };

const below = (page: Page) => page.locator('.hl-editor-panel, .hl-inputs, .hl-tabs').count();

describe('below the first screen of a phone', () => {
  test('nothing is drawn until somebody touches the page', async ({ visit }) => {
    const page = await visit('', phone);
    await page.getByTestId('span').first().waitFor();
    await page.waitForTimeout(1500);
    expect(await below(page)).toBe(0);
    await page.mouse.move(100, 100);
    await expect.poll(() => below(page)).toBe(3);
  });

  test('what comes into sight is drawn', async ({ visit }) => {
    const page = await visit('', phone);
    await page.getByTestId('span').first().waitFor();
    await page.waitForTimeout(1500);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => below(page)).toBe(3);
  });
});
