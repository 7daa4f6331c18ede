import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { faultsOf, overlapsOf } from './faults.ts';
import { call, greet, hostPages } from './frames.ts';
import { samples } from './samples.ts';
import { dataOf, test } from './visit.ts';

const { frameIn, addressOf } = hostPages();

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`Nothing is at ${selector}.`);
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
};

const litLines = (page: Page) => page.locator('.hl-line[data-lit]').allTextContents();

describe('the default view', () => {
  test('asks for six files at most, and for no panel', async ({ visit }) => {
    const page = await visit('embed/');
    await page.getByRole('status').waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(await addressOf({ yaml: samples.preStop }, '?lang=zh'));
    await page.getByTestId('timeline').waitFor();
    expect(asked.length).toBeLessThanOrEqual(6);
    expect(asked.filter((path) => path.includes('panels'))).toEqual([]);
    expect(await page.getByTestId('editor').count()).toBe(0);
    expect(await page.getByTestId('machine').count()).toBe(0);
  });
});

describe('a frame whose second scripts do not come whole', () => {
  test('shows the timeline all the same, in English', async ({ visit }) => {
    const page = await visit('embed/');
    await page.route(/(?:panels|chinese)\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await page.goto(await addressOf({ yaml: samples.shortPreStop }, '?view=split&lang=zh'));
    await expect.poll(() => page.getByTestId('verdict').textContent()).toMatch(/^preStop takes/);
    expect(await page.getByTestId('editor').count()).toBe(0);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const [whole, timeline] = [await boxOf(page, 'main'), await boxOf(page, '[data-testid=timeline]')];
    expect(timeline.width).toBeGreaterThan(whole.width - 4);
  });
});

describe('each view', () => {
  const looks = ['split', 'editor', 'machine', 'compare', 'compact'].flatMap((view) =>
    [
      { lang: 'en', width: 900, colorScheme: 'light' },
      { lang: 'zh', width: 360, colorScheme: 'dark' },
      { lang: 'zh', width: 900, colorScheme: 'dark' },
      { lang: 'en', width: 360, colorScheme: 'light' },
    ].map((look) => ({ view, ...look })),
  );

  test.for(looks)(
    'is complete for those who hear it, and nothing lies over anything: $view in $lang at $width px',
    async (look, { visit }) => {
      const { view, lang, width } = look;
      const colorScheme = look.colorScheme as 'light' | 'dark';
      const page = await visit(`embed/?example=bci-prestop&t=20&view=${view}&lang=${lang}`, {
        colorScheme,
        viewport: { width, height: 800 },
      });
      await page.getByTestId('timeline').first().waitFor();
      expect(await page.getByTestId('editor').count()).toBe(/split|editor/.test(view) ? 1 : 0);
      expect(await page.getByTestId('machine').count()).toBe(view === 'machine' ? 1 : 0);
      expect(await page.getByTestId('timeline').count()).toBe(view === 'compare' ? 2 : 1);
      expect(await faultsOf(page)).toEqual([]);
      expect(await overlapsOf(page)).toEqual([]);
    },
  );
});

describe('the text beside the timeline', () => {
  test.for([
    { width: 900, where: 'beside' },
    { width: 360, where: 'above' },
  ])('stands $where it at $width px', async ({ width, where }, { visit }) => {
    const page = await visit('embed/?example=bci-prestop&view=split', { viewport: { width, height: 800 } });
    await page.getByTestId('timeline').waitFor();
    const [text, timeline] = [
      await boxOf(page, '.hl-embed-text'),
      await boxOf(page, '[data-testid=timeline]'),
    ];
    expect(where === 'beside' ? text.right <= timeline.x : text.bottom <= timeline.y).toBe(true);
    const hook = await boxOf(page, '.hl-line[data-kind=preStop]');
    const field = await boxOf(page, '.hl-embed-text .hl-editor');
    expect([hook.y >= field.y, hook.bottom <= field.bottom]).toEqual([true, true]);
  });

  test('comes first and is large as `editor`', async ({ visit }) => {
    const page = await visit('embed/?example=bci-prestop&view=editor', {
      viewport: { width: 900, height: 800 },
    });
    await page.getByTestId('timeline').waitFor();
    const text = await boxOf(page, '.hl-embed-text');
    expect([text.y < 2, text.height > 500, text.width > 890]).toEqual([true, true, true]);
    expect(text.bottom).toBeLessThanOrEqual((await boxOf(page, '[data-testid=verdict]')).y);
  });

  test('lights the lines that decide what is pointed at, then what is chosen', async ({ visit }) => {
    const page = await visit('embed/?example=bci-prestop&view=split', {
      viewport: { width: 900, height: 800 },
    });
    const hook = page.locator('[data-testid=span][data-kind=preStop]').first();
    await hook.waitFor();
    expect(await litLines(page)).toEqual([]);
    await hook.hover();
    await expect.poll(async () => (await litLines(page))[0]).toMatch(/^ +preStop:\n$/);
    await page.getByRole('link').hover();
    await expect.poll(() => litLines(page)).toEqual([]);
    await hook.click();
    await page.getByRole('link').hover();
    await expect.poll(async () => (await litLines(page))[0]).toMatch(/^ +preStop:\n$/);
  });

  test('is edited in a frame without an origin: the timeline and the host follow, and nothing takes the focus', async ({
    visit,
  }) => {
    const { page, frame } = await frameIn(visit, await addressOf({ yaml: samples.preStop }, '?view=split'));
    await page.locator('#search').focus();
    await greet(page);
    const hooks = frame.locator('[data-testid=span][data-kind=preStop]');
    const end = async () => Math.round(Number(await hooks.first().getAttribute('data-to')));
    await expect.poll(end).toBe(35);
    await hooks.first().hover();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');

    const editor = frame.getByTestId('editor');
    await editor.fill(samples.shortPreStop);
    await expect.poll(end).toBe(9);
    expect(await editor.evaluate((field) => document.activeElement === field)).toBe(true);
    expect((await call(page, 'getDocument')).result).toEqual({ yaml: samples.shortPreStop });
    const verdicts = () =>
      page.evaluate(() =>
        (window as unknown as { events: { event: string; data: { verdict: string } }[] }).events.flatMap(
          ({ event, data }) => (event === 'change' ? [data.verdict] : []),
        ),
      );
    await expect.poll(async () => (await verdicts()).at(-1)).toMatch(/4 s/);
    await call(page, 'setDocument', { yaml: samples.preStopHttp });
    await expect.poll(() => editor.inputValue()).toBe(samples.preStopHttp);
  });

  test('says where it is wrong and keeps the last timeline until it is right again', async ({ visit }) => {
    const page = await visit('embed/?example=bci-prestop&view=editor');
    const editor = page.getByTestId('editor');
    await editor.fill(samples.broken);
    await expect.poll(() => dataOf(page, 'timeline')).toMatchObject([{ state: 'stale' }]);
    await expect.poll(() => page.getByTestId('problem').count()).toBe(1);
    expect(await page.locator('.hl-line[data-wrong]').count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
    await editor.fill(samples.twoHandlers);
    await expect.poll(() => dataOf(page, 'timeline')).toMatchObject([{ state: 'rejected' }]);
    await editor.fill(samples.shortPreStop);
    await expect.poll(() => dataOf(page, 'timeline')).toMatchObject([{ state: 'live' }]);
    expect(await page.getByTestId('problem').count()).toBe(0);
  });
});

describe('the machine below the timeline', () => {
  test('is lit at the playhead, in a frame without an origin', async ({ visit }) => {
    const src = await addressOf({ yaml: samples.preStop }, '?view=machine&t=20');
    const { page, frame } = await frameIn(visit, src);
    const active = () =>
      frame
        .locator('[data-testid=chart-state][data-active=true]')
        .evaluateAll((states) => states.map((state) => (state as SVGElement).dataset.path));
    await expect.poll(active).toContain('kubelet.preStop');
    await greet(page);
    await call(page, 'seek', { t: 2 });
    await expect.poll(active).toContain('kubelet.running');
    expect(await active()).not.toContain('kubelet.preStop');
    await frame.locator('[data-testid=chart-state][data-path="kubelet.preStop"]').press('Enter');
    await expect.poll(active).toContain('kubelet.preStop');
    await call(page, 'setDocument', { yaml: samples.preStop.replace('preStop', 'postStart') });
    await frame.locator('[data-testid=chart-state][data-path="kubelet.postStart"]').press('Enter');
    await expect.poll(active).toContain('kubelet.postStart');
  });
});
