import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dataOf, playheadOf, spansOf, test, whole } from './visit.ts';

const opened = '?example=bci-prestop&platform=kubernetes-1.36';

/** Takes the playhead to where a share of the slider has it, by a click on the slider. */
async function seek(page: Page, share: number): Promise<void> {
  const box = await page.getByTestId('scrubber').boundingBox();
  if (!box) throw new Error('The scrubber has no box.');
  await page.mouse.click(box.x + box.width * share, box.y + box.height / 2);
}

/** All that stands on the stage and in the open tab, as it is drawn. */
const pictureOf = (page: Page) =>
  page.evaluate(() =>
    ['.hl-runs', '.hl-transport', '.hl-tabs'].map((place) =>
      document.querySelector(place)?.outerHTML.replace(/ (?:aria-pressed|data-pointed)="\w+"/g, ''),
    ),
  );

describe('the timeline', () => {
  test('has a slider that speaks: the time, what goes on, and the grace that is left', async ({ visit }) => {
    const page = await visit(`${opened}&t=17`);
    const scrubber = page.getByTestId('scrubber');
    await expect
      .poll(() => scrubber.getAttribute('aria-valuetext'))
      .toBe('17.0 s, c01 preStop for 11.9 s · 18 s of grace left');
    expect(await scrubber.getAttribute('aria-valuenow')).toBe('17');
    const chinese = await visit(`${opened}&t=17&lang=zh`);
    await expect
      .poll(() => chinese.getByTestId('scrubber').getAttribute('aria-valuetext'))
      .toMatch(/^17\.0 秒.*c01 preStop.*宽限期.*18 秒/);
  });

  test('shows one picture for one instant, in whatever order it is sought', async ({ visit }) => {
    const page = await visit(opened);
    await page.getByRole('tab', { name: 'kubectl' }).click();
    await page.getByTestId('kubectl').waitFor();
    await page.locator('.hl-bands').waitFor({ state: 'attached' });
    await seek(page, 0.4);
    const goal = await playheadOf(page);
    const first = await pictureOf(page);
    for (const way of [[0.9], [0.1, 0.7], [0, 0.95, 0.2]]) {
      for (const share of way) await seek(page, share);
      await seek(page, 0.4);
      expect(await playheadOf(page)).toBe(goal);
      expect(await pictureOf(page)).toEqual(first);
    }
  });

  test('lights the lines that decide a span, and the span that a line decides', async ({ visit }) => {
    const page = await visit(`${opened}&t=1`);
    const litLines = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.hl-line')].findIndex(
          (line) => 'lit' in (line as HTMLElement).dataset,
        ),
      );
    await page.locator('[data-testid=span][data-kind=preStop]').first().hover();
    await expect.poll(litLines).toBeGreaterThan(0);
    const line = await litLines();
    const manifest = await page.getByTestId('editor').inputValue();
    expect(manifest.split('\n')[line]).toContain('preStop');
    await page.mouse.move(0, 0);
    await page.getByTestId('editor').evaluate((editor: HTMLTextAreaElement) => {
      const at = editor.value.indexOf('preStop');
      editor.setSelectionRange(at, at);
      editor.dispatchEvent(new Event('select', { bubbles: true }));
    });
    await page.getByTestId('editor').press('ArrowRight');
    const pressed = page.locator('[aria-pressed=true][data-item]');
    await expect.poll(() => pressed.count()).toBe(1);
    expect(await pressed.getAttribute('data-kind')).toBe('preStop');
  });
});

describe('on a slide', () => {
  test('every label is at least 18 px high, and nothing else is there', async ({ visit }) => {
    const page = await visit(`${opened}&view=timeline`, { viewport: { width: 1920, height: 1080 } });
    await page.getByTestId('timeline').waitFor();
    const sizes = await page.evaluate(() => {
      const found: { text: string; size: number }[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement: parent, nodeValue } = walker.currentNode as Text;
        if (
          !parent ||
          !nodeValue?.trim() ||
          !parent.checkVisibility() ||
          parent.closest('.hl-hidden, script, style')
        )
          continue;
        const zoom = (parent as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1;
        found.push({ text: nodeValue, size: Number.parseFloat(getComputedStyle(parent).fontSize) * zoom });
      }
      return found;
    });
    expect(sizes.length).toBeGreaterThan(20);
    expect(sizes.filter(({ size }) => size < 18)).toEqual([]);
    for (const chrome of ['platform', 'editor', 'stimulus', 'theme'])
      expect(await page.getByTestId(chrome).isVisible()).toBe(false);
  });
});

describe('at 200 %', () => {
  test.for([
    { width: 640, height: 512 },
    { width: 720, height: 450 },
  ])('nothing is cut off and all of it works ($width px)', async (viewport, { visit }) => {
    const page = await visit(opened, { viewport });
    await whole(page);
    await expect.poll(() => spansOf(page, 'preStop')).toHaveLength(1);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    for (const handle of ['platform', 'share', 'play', 'scrubber', 'speed', 'fit', 'theme']) {
      const box = await page.getByTestId(handle).boundingBox();
      expect([handle, (box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= viewport.width]).toEqual([
        handle,
        true,
      ]);
    }
    await page.getByTestId('play').click();
    await expect.poll(async () => (await dataOf(page, 'playhead')).length).toBe(1);
    await expect.poll(() => playheadOf(page)).toBeGreaterThan(0.5);
  });
});
