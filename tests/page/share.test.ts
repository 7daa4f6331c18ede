import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { fromLink } from '../../src/core/link/index.ts';
import { faultsOf } from './faults.ts';
import { samples } from './samples.ts';
import { paste, test } from './visit.ts';

const secret = samples.shortPreStop
  .replace('metadata:\n', 'metadata:\n  annotations: {owner: s3cret}\n')
  .replace('    name: c01\n', '    name: c01\n    env: [{name: TOKEN, value: s3cret}]\n');

const clipboardOf = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const copy = (page: Page, form: string) => page.locator(`[data-copies=${form}]`).click();

async function share(page: Page) {
  await page.getByTestId('share').click();
  await page.getByTestId('share-text').waitFor();
}

describe('sharing', () => {
  test('shows what the link contains, which opens the same run without what nobody need see', async ({
    visit,
  }) => {
    const page = await visit();
    await paste(page, secret);
    await page.getByTestId('platform').selectOption('kubernetes-1.30');
    await expect.poll(() => page.getByTestId('verdict').textContent()).toContain('4 s');
    const verdict = await page.getByTestId('verdict').textContent();
    await share(page);
    const dialog = page.getByRole('dialog');
    expect(await dialog.textContent()).toMatch(/Kubernetes 1\.30.*Left out.*owner.*TOKEN/s);
    const contents = await page.getByTestId('share-contents').textContent();
    await copy(page, 'link');
    await expect.poll(() => dialog.getByRole('status').textContent()).toBe('Copied.');
    const link = await clipboardOf(page);
    const { shared } = await fromLink(new URL(link).hash);
    expect(shared).toEqual({ yaml: contents, platform: 'kubernetes-1.30' });
    expect(contents).not.toContain('s3cret');

    const other = await visit(link);
    await expect.poll(() => other.getByTestId('verdict').textContent()).toBe(verdict);
  });

  test('copies Markdown and an embed too', async ({ visit }) => {
    const page = await visit('?example=bci-httpget&compare=kubernetes-1.36');
    await share(page);
    await copy(page, 'markdown');
    await expect.poll(() => clipboardOf(page)).toMatch(/^\[.+\]\(http\S+compare=kubernetes-1\.36#2\.\S+\)$/);
    await copy(page, 'embed');
    await expect
      .poll(() => clipboardOf(page))
      .toMatch(/hookline-embed\.js" defer><\/script>\n<hookline-embed /);
  });

  test('selects the text where the clipboard is closed', async ({ visit }) => {
    const page = await visit();
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await share(page);
    await copy(page, 'markdown');
    await expect.poll(() => page.getByRole('dialog').getByRole('status').textContent()).toContain('selected');
    const text = await page.getByTestId('share-text').inputValue();
    expect(text).toMatch(/^\[/);
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(text);
  });

  test('is done by keyboard alone, closes with Escape and gives the focus back', async ({ visit }) => {
    const page = await visit();
    await page.getByTestId('share').focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('share-text').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => clipboardOf(page)).toMatch(/#2\./);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.testid)).toBe('share');
    expect(page.url()).not.toContain('#');
  });

  test.for([
    { lang: 'en', colorScheme: 'light' },
    { lang: 'zh', colorScheme: 'dark' },
  ] as const)('is complete for those who hear it, and fits 360 pixels: $lang', async (look, { visit }) => {
    const { lang, colorScheme } = look;
    const page = await visit(`?lang=${lang}`, { colorScheme, viewport: { width: 360, height: 740 } });
    await share(page);
    expect(await faultsOf(page)).toEqual([]);
    const dialog = page.getByRole('dialog');
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
});
