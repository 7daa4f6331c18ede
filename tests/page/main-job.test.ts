import { describe, expect } from 'vitest';
import { numbered, samples } from './samples.ts';
import { dataOf, drawn, marksOf, paste, playheadOf, spansOf, test } from './visit.ts';

describe('a pasted pod', () => {
  test('shows its preStop hook, the stop signal and the end, where they really are', async ({ visit }) => {
    const page = await visit();
    await paste(page, samples.preStop);
    await expect.poll(() => spansOf(page, 'preStop')).toEqual(['5-35 abandoned']);
    expect(await marksOf(page, 'SIGTERM')).toEqual(['35']);
    expect(await marksOf(page, 'SIGKILL')).toEqual([]);
    expect(await spansOf(page, 'grace')).toEqual([expect.stringMatching(/^5-35/)]);
    expect(await dataOf(page, 'timeline')).toMatchObject([{ state: 'live', platform: 'kubernetes-1.36' }]);
    expect(await page.getByTestId('verdict').textContent()).toContain('30 s');
  });

  test('keeps its postStart out of the way of the process', async ({ visit }) => {
    const page = await visit();
    await paste(page, samples.postStart);
    await expect.poll(() => marksOf(page, 'postStart-begin')).toEqual(['0']);
    expect(await marksOf(page, 'SIGTERM')).toEqual(['5']);
  });

  test('whose hook is an httpGet loses it on BCI: a slot, no time, and the reason', async ({ visit }) => {
    const page = await visit();
    await paste(page, samples.preStopHttp);
    await page.getByTestId('platform').selectOption('baidu-bci');
    await expect.poll(() => dataOf(page, 'timeline')).toMatchObject([{ platform: 'baidu-bci' }]);
    await expect.poll(() => spansOf(page, 'hook-ignored')).toEqual(['5-5 ignored']);
    expect(await marksOf(page, 'SIGTERM')).toEqual(['5']);
    expect(await spansOf(page, 'preStop')).toEqual([]);
    expect(await page.getByTestId('verdict').textContent()).toMatch(/ignore/i);
  });

  test('whose process ignores the signal is killed two seconds later', async ({ visit }) => {
    const page = await visit('?example=bci-prestop');
    await expect.poll(() => marksOf(page, 'SIGKILL')).toEqual(['37']);
    expect(await page.getByTestId('verdict').textContent()).toMatch(/30 s.*2 s.*32 s/);
  });
});

describe('a run', () => {
  test('plays, pauses and goes back to its start', async ({ visit }) => {
    const page = await visit();
    const play = page.getByTestId('play');
    await page.getByTestId('reset').click();
    await play.click();
    expect(await play.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => playheadOf(page)).toBeGreaterThan(0.5);
    await play.click();
    expect(await play.getAttribute('aria-pressed')).toBe('false');
    const stopped = await playheadOf(page);
    await drawn(page, 10);
    expect(await playheadOf(page)).toBe(stopped);
    await page.getByTestId('reset').click();
    await expect.poll(() => playheadOf(page)).toBe(0);
  });

  test('steps from moment to moment, and back', async ({ visit }) => {
    const page = await visit();
    await paste(page, samples.preStop);
    await expect.poll(() => marksOf(page, 'SIGTERM')).toEqual(['35']);
    await page.getByTestId('reset').click();
    const visited: number[] = [];
    for (let count = 0; count < 3; count++) {
      await page.getByTestId('step-forward').click();
      visited.push(await playheadOf(page));
    }
    expect(visited).toEqual([...new Set(visited)].sort((a, b) => a - b));
    await page.getByTestId('step-back').click();
    expect(await playheadOf(page)).toBe(visited[1]);
  });

  test('is scrubbed by keyboard and by mouse', async ({ visit }) => {
    const page = await visit();
    const scrubber = page.getByTestId('scrubber');
    expect(await scrubber.getAttribute('role')).toBe('slider');
    await scrubber.focus();
    await page.keyboard.press('Home');
    expect(await playheadOf(page)).toBe(0);
    await page.keyboard.press('ArrowRight');
    expect(await playheadOf(page)).toBeGreaterThan(0);
    await page.keyboard.press('End');
    const [{ end = '' } = {}] = await dataOf(page, 'timeline');
    expect(await playheadOf(page)).toBe(Number(end));
    const box = await scrubber.boundingBox();
    if (!box) throw new Error('The scrubber has no box.');
    const thumb = await scrubber.locator('.hl-scrub-thumb').boundingBox();
    if (!thumb) throw new Error('The scrubber has no thumb.');
    expect(Math.abs(thumb.x + thumb.width / 2 - box.x - box.width)).toBeLessThan(2);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    expect(await playheadOf(page)).toBeGreaterThan(Number(end) * 0.3);
    expect(await playheadOf(page)).toBeLessThan(Number(end) * 0.7);
  });

  test('goes as fast as the speed says', async ({ visit }) => {
    const page = await visit();
    await page.getByTestId('reset').click();
    await page.getByTestId('speed').selectOption('60');
    await page.getByTestId('play').click();
    await expect.poll(() => playheadOf(page)).toBeGreaterThan(20);
  });

  test('shows the speed that its address asks for', async ({ visit }) => {
    for (const [asked, shown] of [
      ['8', '8×'],
      ['0.123456', '0.123×'],
      ['4', '4×'],
    ] as const) {
      const select = (await visit(`?speed=${asked}`)).getByTestId('speed');
      await expect.poll(() => select.locator('option:checked').textContent()).toBe(shown);
      expect(await select.inputValue()).toBe(asked);
    }
  });

  test('is followed without a mouse from the first key to the last', async ({ visit }) => {
    const page = await visit();
    const reached = new Set<string>();
    for (let count = 0; count < 60; count++) {
      await page.keyboard.press('Tab');
      const handle = await page.evaluate(() =>
        document.activeElement?.closest('[data-testid]')?.getAttribute('data-testid'),
      );
      if (handle) reached.add(handle);
      if (handle === 'editor') await page.keyboard.press('Escape');
    }
    for (const handle of [
      'platform',
      'play',
      'scrubber',
      'speed',
      'editor',
      'lang',
      'theme',
      'timeline',
      'mark',
    ]) {
      expect([...reached]).toContain(handle);
    }
  });

  test('is walked by arrow keys, and Enter goes there', async ({ visit }) => {
    const page = await visit('?example=bci-prestop&platform=kubernetes-1.36');
    const focused = () => page.evaluate(() => ({ ...(document.activeElement as SVGElement).dataset }));
    await page.locator('[data-item][tabindex="0"]').focus();
    expect(await focused()).toMatchObject({ container: 'c01', attempt: '0' });
    for (let step = 0; step < 20 && (await focused()).kind !== 'preStop'; step++)
      await page.keyboard.press('ArrowRight');
    const { from } = await focused();
    await page.keyboard.press('Enter');
    await expect.poll(() => playheadOf(page)).toBe(Number(from));
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toMatchObject({ container: '' });
  });
});

describe('a text with line numbers glued on', () => {
  test('is offered clean, and the offer can be undone', async ({ visit }) => {
    const page = await visit();
    await paste(page, numbered(samples.preStop));
    await page.getByRole('button', { name: 'Remove them' }).click();
    await expect.poll(() => spansOf(page, 'preStop')).toEqual(['5-35 abandoned']);
    await page.getByTestId('editor').focus();
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => page.getByRole('button', { name: 'Remove them' }).isVisible()).toBe(true);
  });
});
