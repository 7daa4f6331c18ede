import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { samples } from './samples.ts';
import { drawn, paste, spansOf, test, textOf, whole } from './visit.ts';

/** The slider and the field of the what-if tab's grace period. */
async function graceOf(page: Page): Promise<{ readonly slider: Locator; readonly field: Locator }> {
  await page.locator('[data-tab=whatif]').click();
  const row = page.locator('[data-dial=grace]');
  return { slider: row.locator('input[type=range]'), field: row.locator('input[type=number]') };
}

/** Presses a key so many times without waiting for the page. */
async function press(page: Page, key: string, times: number): Promise<void> {
  await Promise.all(Array.from({ length: times }, () => page.keyboard.press(key)));
}

describe('a slider', () => {
  test('counts every press, however late the run comes', async ({ visit }) => {
    const page = await visit('?example=ignored-sigterm');
    await whole(page);
    const { slider } = await graceOf(page);
    const before = Number(await slider.inputValue());
    await slider.focus();
    await press(page, 'ArrowRight', 5);
    await expect.poll(() => slider.inputValue()).toBe(String(before + 5));
    await press(page, 'ArrowLeft', 20);
    await drawn(page, 20);
    expect(await slider.inputValue()).toBe(String(before - 15));
  });

  test('of the behaviour counts every press too', async ({ visit }) => {
    const page = await visit();
    await whole(page);
    const slider = page.getByTestId('behaviour').locator('input[type=range]').first();
    const [before, step] = await slider.evaluate((input: HTMLInputElement) => [+input.value, +input.step]);
    await slider.focus();
    await press(page, 'ArrowRight', 6);
    await drawn(page, 20);
    expect(Number(await slider.inputValue())).toBe((before ?? 0) + 6 * (step ?? 0));
  });

  test('is taken back in one step, however far it went, and a second time goes back alone', async ({
    visit,
  }) => {
    const page = await visit('?example=ignored-sigterm');
    await whole(page);
    const { slider } = await graceOf(page);
    const before = await slider.inputValue();
    const { x, y, width, height } = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const drag = async (from: number, to: number) => {
      await page.mouse.move(x + width * from, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + width * to, y + height / 2, { steps: 12 });
      await page.mouse.up();
      await drawn(page, 10);
      return slider.inputValue();
    };
    const first = await drag(0.4, 0.6);
    const second = await drag(0.6, 0.2);
    expect(new Set([before, first, second]).size).toBe(3);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => slider.inputValue()).toBe(first);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => slider.inputValue()).toBe(before);
  });
});

test('a field may be empty while it is written in, and has a number again once it is left', async ({
  visit,
}) => {
  const page = await visit();
  await paste(page, samples.preStop);
  await expect.poll(() => spansOf(page, 'preStop')).toEqual(['5-35 abandoned']);
  const { field } = await graceOf(page);
  await field.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await drawn(page, 10);
  expect(await field.inputValue()).toBe('');
  await page.keyboard.type('12');
  await expect.poll(() => spansOf(page, 'preStop')).toEqual(['5-17 abandoned']);
  expect((await textOf(page)).match(/terminationGrace.*/g)).toEqual(['terminationGracePeriodSeconds: 12']);
  await field.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await field.blur();
  await expect.poll(() => field.inputValue()).toBe('12');
});
