import { describe, expect } from 'vitest';
import { samples } from './samples.ts';
import { marksOf, paste, spansOf, test } from './visit.ts';

const probed = samples.shortPreStop.replace(
  '    lifecycle:',
  '    livenessProbe:\n      exec: {command: [check]}\n    lifecycle:',
);

describe('what the manifest cannot say', () => {
  test('a liveness probe that fails from 5 s on gets its container killed', async ({ visit }) => {
    const page = await visit();
    await paste(page, probed);
    await page.getByTestId('stimulus').getByRole('combobox').first().selectOption('nothing');
    const row = page.getByTestId('probe-row');
    await row.getByRole('combobox').selectOption('from');
    await row.getByRole('spinbutton').fill('5');
    await expect.poll(() => marksOf(page, 'SIGTERM')).not.toEqual([]);
    await row.getByRole('button').click();
    await expect.poll(() => marksOf(page, 'SIGTERM')).toEqual([]);
  });

  test('nothing is asked about probes that a pod does not have', async ({ visit }) => {
    const page = await visit();
    await paste(page, samples.preStop);
    await expect.poll(() => spansOf(page, 'preStop')).toEqual(['5-35 abandoned']);
    expect(await page.getByTestId('probe-row').count()).toBe(0);
  });
});

describe('what happens to the pod', () => {
  test('may be several things, and each can be taken away again', async ({ visit }) => {
    const page = await visit();
    await paste(page, samples.preStop);
    await expect.poll(() => spansOf(page, 'preStop')).toEqual(['5-35 abandoned']);
    const panel = page.getByTestId('stimulus');
    await panel.getByRole('button', { name: 'Add another' }).click();
    const happenings = page.getByTestId('happening');
    await expect.poll(() => happenings.count()).toBe(2);
    await happenings.nth(1).getByRole('combobox').first().selectOption('force-delete');
    await expect.poll(() => happenings.nth(1).locator('code').textContent()).toContain('--force');
    await happenings.nth(1).getByRole('button').click();
    await expect.poll(() => happenings.count()).toBe(1);
    await expect.poll(() => spansOf(page, 'preStop')).toEqual(['5-35 abandoned']);
  });
});
