import { describe, expect } from 'vitest';
import { dataOf, marksOf, test } from './visit.ts';

const opened = '?example=failing-poststart&platform=kubernetes-1.36';

describe('what varies on a real kubelet', () => {
  test('has a band around each mark that moves, and its worst case as one number', async ({ visit }) => {
    const page = await visit(opened);
    await expect.poll(async () => (await dataOf(page, 'band')).length).toBeGreaterThan(3);
    const bands = await dataOf(page, 'band');
    const exits = (await marksOf(page, 'exited')).map(Number);
    for (const { what, from, to } of bands)
      if (what === 'exited') {
        const within = (at: number) => at >= Number(from) - 0.05 && at <= Number(to) + 0.05;
        expect(exits.some(within)).toBe(true);
      }
    const moving = page.locator('[data-testid=mark][data-what=exited][data-attempt="2"]');
    await moving.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByTestId('extent').textContent())
      .toMatch(/^[\d.]+ s · [\d.]+ s to [\d.]+ s on a real kubelet$/);
    const said = await page.getByTestId('spread').textContent();
    expect(said).toMatch(/0\.6 s to \d\.\d s after the delete, at worst \d\.\d s\. Rule APP-8, APP-9$/);
  });

  test('follows the rhythm that is chosen, and a link carries it', async ({ visit }) => {
    const page = await visit(opened);
    const panel = page.getByTestId('timing');
    await panel.locator('summary').click();
    const before = await marksOf(page, 'exited');
    await panel.getByRole('spinbutton', { name: 'Back-off factor' }).fill('1.5');
    await expect.poll(() => marksOf(page, 'exited')).not.toEqual(before);
    await page.getByTestId('share').click();
    const link = await page.getByTestId('share-text').inputValue();
    const copy = await visit(link.slice(link.indexOf('?')));
    await expect.poll(() => marksOf(copy, 'exited')).toEqual(await marksOf(page, 'exited'));
  });
});
