import { expect, inject } from 'vitest';
import { test } from './visit.ts';

test('a panel that stops working says so, and keeps the text and the rest of the page', async ({
  browser,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route('**/machine-*.js', (route) => route.abort());
  await page.goto(inject('site'));
  await page.getByTestId('editor').waitFor();
  const text = await page.getByTestId('editor').inputValue();
  await page.getByRole('tab', { name: 'Machine' }).click();
  await page.getByText('This panel stopped working.').waitFor();
  expect(await page.getByTestId('editor').inputValue()).toBe(text);
  expect(await page.getByTestId('timeline').getAttribute('data-state')).toBe('live');
  await page.getByRole('tab', { name: 'Moments' }).click();
  expect(await page.getByTestId('moment-table').isVisible()).toBe(true);
  await context.close();
});
