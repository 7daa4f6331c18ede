import { describe, expect } from 'vitest';
import { dataOf, test, textOf } from './visit.ts';

describe('below the timeline', () => {
  test('the machine is on show, lit at the playhead', async ({ visit }) => {
    const page = await visit('?example=bci-prestop&view=machine&t=20');
    await expect.poll(() => page.getByTestId('machine').count()).toBe(1);
    expect(await page.getByTestId('chart-transition').count()).toBeGreaterThan(20);
  });

  test('every platform has its row, and a press compares with it', async ({ visit }) => {
    const page = await visit('?example=bci-httpget&platform=kubernetes-1.36');
    await page.getByRole('tab', { name: 'Platforms' }).click();
    await expect.poll(() => dataOf(page, 'matrix')).toMatchObject([{ done: 'true' }]);
    await page
      .getByTestId('matrix')
      .getByRole('button', { name: /Baidu AI Cloud BCI$/ })
      .first()
      .click();
    await expect.poll(() => page.getByTestId('timeline').count()).toBe(2);
  });

  test('a number is turned, and the text follows', async ({ visit }) => {
    const page = await visit('?example=bci-httpget&platform=kubernetes-1.36');
    await page.getByRole('tab', { name: 'What if' }).click();
    const grace = page.getByTestId('dial').filter({ hasText: /grace/i }).first();
    await grace.getByRole('slider').press('ArrowLeft');
    await expect.poll(() => textOf(page)).not.toContain('terminationGracePeriodSeconds: 40');
    await expect.poll(() => textOf(page)).toContain('terminationGracePeriodSeconds:');
  });
});
