import { expect } from 'vitest';
import { test, whole } from './visit.ts';

test('printed, the page is light and has every moment and all of the manifest, and no control', async ({
  visit,
}) => {
  const page = await visit('?example=bci-prestop&theme=dark', { viewport: { width: 1440, height: 900 } });
  await whole(page);
  const manifest = await page.getByTestId('editor').inputValue();
  await page.emulateMedia({ media: 'print' });
  const text = page.locator('.hl-editor-panel pre');
  expect(await text.textContent()).toBe(manifest);
  expect(await page.locator('.hl-app :is(button, input, select, textarea):visible').count()).toBe(
    await page.locator('.hl-moments button').count(),
  );
  const [moments, panel, shown] = await Promise.all(
    [page.getByTestId('moment-table'), page.locator('.hl-editor-panel'), text].map((part) =>
      part.boundingBox(),
    ),
  );
  if (!moments || !panel || !shown) throw new Error('Something is not printed.');
  expect(moments.y + moments.height).toBeLessThanOrEqual(panel.y);
  expect(shown.y + shown.height).toBeLessThanOrEqual(panel.y + panel.height);
  expect(shown.height).toBeGreaterThan(12 * manifest.split('\n').length);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
});
