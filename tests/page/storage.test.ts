import { describe, expect } from 'vitest';
import { dataOf, test } from './visit.ts';

describe('where storage, cookies and caches throw', () => {
  test('the whole page works', async ({ visit }) => {
    const page = await visit('?example=bci-httpget', { storage: 'blocked' });
    await expect.poll(() => dataOf(page, 'timeline')).toMatchObject([{ state: 'live' }]);
    await page.getByTestId('play').click();
    await expect.poll(() => page.getByTestId('playhead').getAttribute('data-at')).not.toBe('0');
    await page.getByTestId('theme').selectOption('dark');
    await page.getByTestId('lang').selectOption('zh');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-CN');
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await expect.poll(() => page.getByRole('tabpanel').textContent()).not.toBe('');
    }
    await page.getByTestId('compare').selectOption('kubernetes-1.36');
    await expect.poll(() => page.getByTestId('timeline').count()).toBe(2);
    await page.getByTestId('share').click();
    await expect.poll(() => page.getByTestId('share-text').inputValue()).toContain('#2.');
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.reload();
    await expect.poll(() => dataOf(page, 'timeline')).toMatchObject([{ state: 'live' }]);
  });

  test('embeds are made and shown', async ({ visit }) => {
    const page = await visit('builder/', { storage: 'blocked' });
    await expect.poll(() => page.getByTestId('embed-code').last().inputValue()).toContain('<svg');
    await expect
      .poll(() =>
        page.frameLocator('iframe:not([data-measured])').getByTestId('timeline').getAttribute('data-state'),
      )
      .toBe('live');
  });
});
