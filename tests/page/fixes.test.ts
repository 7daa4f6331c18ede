import { describe, expect } from 'vitest';
import { samples } from './samples.ts';
import { dataOf, paste, spansOf, test } from './visit.ts';

describe('a hook that a platform ignores', () => {
  test('becomes one that runs at the press of a button', async ({ visit }) => {
    const page = await visit('?example=bci-httpget&platform=baidu-bci');
    await expect.poll(() => spansOf(page, 'hook-ignored')).toHaveLength(1);
    await page.getByRole('tab', { name: /Findings/ }).click();
    await page.getByTestId('fix').first().click();
    await expect.poll(() => spansOf(page, 'hook-ignored')).toEqual([]);
    await expect.poll(() => spansOf(page, 'preStop')).toHaveLength(1);
  });

  test('offers to mend, and names lines, only in the text that it was found in', async ({ visit }) => {
    const page = await visit('?example=bci-httpget&platform=baidu-bci');
    await page.getByRole('tab', { name: /Findings/ }).click();
    const findings = page.locator('.hl-findings');
    await page.getByTestId('fix').first().waitFor();
    expect(await findings.getByRole('button', { name: /^lines? / }).count()).toBeGreaterThan(0);
    await paste(page, '\tbroken: [\n');
    await expect.poll(() => dataOf(page, 'timeline')).toMatchObject([{ state: 'stale' }]);
    expect(await findings.locator('li').count()).toBeGreaterThan(0);
    expect(await findings.getByRole('button').count()).toBe(0);
    await page.getByRole('tab', { name: 'Why' }).click();
    expect(await page.getByRole('tabpanel').textContent()).not.toMatch(/, lines? \d/);
  });
});

describe('a misspelt hook', () => {
  test('is mended in the text as it is by then, also before the tabs have followed', async ({ visit }) => {
    const page = await visit();
    await page.getByLabel('Simple editor').check();
    await page.getByTestId('editor').fill(samples.preStop.replace('preStop:', 'prestop:'));
    await expect.poll(() => spansOf(page, 'hook-ignored')).toHaveLength(1);
    await page.getByRole('tab', { name: /Findings/ }).click();
    await page.getByTestId('fix').waitFor();
    await page.getByTestId('editor').evaluate(async (field) => {
      (field as HTMLTextAreaElement).setRangeText('# typed just now\n', 0, 0);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await Promise.resolve();
      document.querySelector<HTMLElement>('[data-testid=fix]')?.click();
    });
    await expect
      .poll(() => page.getByTestId('editor').inputValue())
      .toBe(`# typed just now\n${samples.preStop}`);
    await expect.poll(() => spansOf(page, 'preStop')).toHaveLength(1);
  });
});
