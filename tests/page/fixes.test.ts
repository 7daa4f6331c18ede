import { describe, expect } from 'vitest';
import { spansOf, test } from './visit.ts';

describe('a hook that a platform ignores', () => {
  test('becomes one that runs at the press of a button', async ({ visit }) => {
    const page = await visit('?example=bci-httpget&platform=baidu-bci');
    await expect.poll(() => spansOf(page, 'hook-ignored')).toHaveLength(1);
    await page.getByRole('tab', { name: /Findings/ }).click();
    await page.getByTestId('fix').first().click();
    await expect.poll(() => spansOf(page, 'hook-ignored')).toEqual([]);
    await expect.poll(() => spansOf(page, 'preStop')).toHaveLength(1);
  });
});
