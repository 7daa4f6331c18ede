import { describe, expect } from 'vitest';
import { samples } from './samples.ts';
import { dataOf, drawn, paste, playheadOf, test } from './visit.ts';

describe('two platforms compared', () => {
  test('lie on one axis, with both verdicts and the difference in seconds', async ({ visit }) => {
    const page = await visit('?example=bci-httpget&platform=kubernetes-1.36&compare=baidu-bci');
    await expect
      .poll(() => dataOf(page, 'timeline'))
      .toMatchObject([{ platform: 'kubernetes-1.36' }, { platform: 'baidu-bci' }]);
    expect(await page.getByTestId('verdict').count()).toBe(2);
    expect(await page.getByTestId('difference').textContent()).toMatch(/15 s sooner.*ignored/);
    expect(await page.locator('[data-differs]').count()).toBeGreaterThan(2);
    await page.getByTestId('scrubber').focus();
    await page.keyboard.press('End');
    const heads = await page
      .getByTestId('playhead')
      .evaluateAll((all) => all.map((head) => (head as HTMLElement).dataset.at));
    expect(heads).toEqual([String(await playheadOf(page)), String(await playheadOf(page))]);
  });

  test('may be one manifest before and after an edit, also after a reload', async ({ visit }) => {
    const page = await visit('?example=bci-prestop');
    await page.getByTestId('compare').selectOption({ label: 'This manifest as it is now' });
    await expect.poll(() => page.getByTestId('timeline').count()).toBe(2);
    expect(await page.getByTestId('difference').textContent()).toContain('on both');
    await paste(page, samples.shortPreStop);
    const told = async () => (await page.getByTestId('verdict').allTextContents()).join(' | ');
    await expect.poll(told).toMatch(/takes 4 s.* \| .*30 s/);
    await page.reload();
    await expect.poll(told).toMatch(/takes 4 s.* \| .*30 s/);
    await page.getByTestId('compare').selectOption('');
    await expect.poll(() => page.getByTestId('timeline').count()).toBe(1);
  });

  test('are one click away where a hook fares otherwise, and one choice from the end', async ({ visit }) => {
    const page = await visit('?example=bci-httpget');
    await page.getByTestId('compare-chip').click();
    await expect.poll(() => page.getByTestId('timeline').count()).toBe(2);
    await page.getByTestId('compare').selectOption('');
    await expect.poll(() => page.getByTestId('timeline').count()).toBe(1);
  });

  test('stay one click away while the manifest is edited', async ({ visit }) => {
    const page = await visit('?example=bci-httpget');
    const chip = page.getByTestId('compare-chip');
    await chip.waitFor();
    await chip.evaluate((element) => {
      const gone: unknown[] = [];
      Object.assign(window, { gone });
      new MutationObserver(() => element.isConnected || gone.push(1)).observe(document.body, {
        subtree: true,
        childList: true,
      });
    });
    await paste(page, samples.shortPreStop.replace(/exec:[\s\S]*$/, 'httpGet: {port: 80}\n'));
    await expect.poll(() => page.locator('[data-container=c01]').count()).toBeGreaterThan(0);
    await page.keyboard.type('# a');
    await drawn(page, 5);
    expect(await page.evaluate(() => (window as unknown as { gone: unknown[] }).gone)).toEqual([]);
    await page.getByTestId('platform').selectOption('kwok');
    await expect.poll(() => chip.count()).toBe(0);
  });
});
