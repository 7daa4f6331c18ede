import { describe, expect } from 'vitest';
import { spansOf, test } from './visit.ts';

const manifest = (script: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - name: app\n    image: i\n    lifecycle: {preStop: {exec: {command: [sh, -c, '${script}']}}}\n`;
const loop = manifest('for i in 1 2 3; do sleep 2; done');

describe('a hook whose script has a loop', () => {
  test('is followed, and runs that way at the press of a button, which can be undone', async ({ visit }) => {
    const page = await visit();
    await page.getByLabel('Simple editor').check();
    await page.getByTestId('editor').fill(loop);
    const offer = page.getByTestId('followed');
    await offer.waitFor();
    expect(await offer.textContent()).toContain('the script of preStop of app takes 6 s');
    expect(await spansOf(page, 'preStop')).toEqual(['5-5 ok']);
    await offer.getByRole('button').click();
    await expect.poll(() => spansOf(page, 'preStop')).toEqual(['5-11 ok']);
    await expect.poll(() => page.getByTestId('verdict').textContent()).toContain('6 s');
    await expect.poll(() => offer.count()).toBe(0);
    await page.getByTestId('verdict').click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => spansOf(page, 'preStop')).toEqual(['5-5 ok']);
    await offer.waitFor();
  });

  test('is told in Chinese too, and not at all where nothing has to be followed', async ({ visit }) => {
    const page = await visit('?lang=zh');
    await page.getByLabel('简易编辑器').check();
    await page.getByTestId('editor').fill(loop);
    const offer = page.getByTestId('followed');
    await offer.waitFor();
    expect(await offer.textContent()).toMatch(/app 的 preStop 脚本用时 6 秒。.*按此运行/);
    await page.getByTestId('editor').fill(manifest('sleep 6'));
    await expect.poll(() => offer.count()).toBe(0);
  });
});
