import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { serve } from '../../scripts/server.mjs';
import { exportOf } from '../../src/core/export/index.ts';
import { toLink } from '../../src/core/link/index.ts';
import { posterOf } from '../../src/core/share/index.ts';
import { simulate } from '../../src/core/simulate.ts';
import type { EmbedState, HooklineEmbedElement } from '../../src/embed/element/public.ts';
import { samples } from './samples.ts';
import { test } from './visit.ts';

const hosts = { url: '', close: async () => {} };

beforeAll(async () => {
  Object.assign(hosts, await serve(join(import.meta.dirname, 'hosts'), { headers: () => ({}) }));
});
afterAll(() => hosts.close());

/** Puts HTML into a page, into its head and where its text stands, then the script of the element. */
const put = (page: Page, html: string, head = ''): Promise<void> =>
  page.evaluate(
    ({ html, head, src }) => {
      Object.assign(window, { faults: [] });
      addEventListener(
        'hookline-error',
        ({ detail }: CustomEventInit) =>
          (window as unknown as { faults: string[] }).faults.push(detail.message),
        { capture: true },
      );
      document.head.insertAdjacentHTML('beforeend', head);
      document.querySelector('#stage')?.insertAdjacentHTML('beforeend', html);
      document.head.append(Object.assign(document.createElement('script'), { src }));
    },
    { html, head, src: `${inject('site')}hookline-embed.js` },
  );

const at = () => ({ host: hosts.url });
const example = '<hookline-embed example="bci-prestop"></hookline-embed>';
const manifest = `<script type="application/yaml">\n${samples.preStopHttp}</script>`;
const frameOf = (page: Page) => page.frameLocator('hookline-embed iframe');
const faultsOf = (page: Page) => page.evaluate(() => (window as unknown as { faults: string[] }).faults);

/** Where the frame stands; what is wrong, while it does not live. */
const stateOf = (page: Page): Promise<EmbedState | string> =>
  page
    .locator('hookline-embed')
    .evaluate((element) =>
      (element as HooklineEmbedElement).call('getState').catch((fault) => fault.message),
    );

describe('the theme of a page that does not name it', () => {
  test.for([
    { colour: 'oklch(98.5% 0 0)', theme: 'light' },
    { colour: 'oklch(20% 0.02 260)', theme: 'dark' },
    { colour: 'oklab(0.9 0 0 / 0.9)', theme: 'light' },
    { colour: 'lab(98% 0 0)', theme: 'light' },
    { colour: 'lch(12% 4 260)', theme: 'dark' },
    { colour: 'color(srgb 1 1 1)', theme: 'light' },
    { colour: 'color(display-p3 0.1 0.1 0.12)', theme: 'dark' },
    { colour: 'color-mix(in srgb, #000 90%, #fff)', theme: 'dark' },
    { colour: 'hsl(210 20% 98%)', theme: 'light' },
    { colour: '#111', theme: 'dark' },
    { colour: 'oklch(20% 0 none / 0.1)', theme: 'light' },
  ])('is $theme where its background is $colour', async ({ colour, theme }, { visit }) => {
    const page = await visit('plain.html', at());
    await put(page, example, `<style>body { background: ${colour} }</style>`);
    await expect.poll(() => frameOf(page).locator('html').getAttribute('data-theme')).toBe(theme);
  });

  const meta = (content: string) => `<meta name="color-scheme" content="${content}">`;
  const style = (scheme: string) => `<style>:root { color-scheme: ${scheme} }</style>`;
  test.for([
    { head: meta('light dark'), system: 'dark', theme: 'dark' },
    { head: meta('light dark'), system: 'light', theme: 'light' },
    { head: meta('dark'), system: 'light', theme: 'dark' },
    { head: style('dark'), system: 'light', theme: 'dark' },
    { head: style('only dark'), system: 'light', theme: 'dark' },
    { head: style('light dark'), system: 'dark', theme: 'dark' },
    { head: style('light'), system: 'dark', theme: 'light' },
    { head: meta('dark') + style('light'), system: 'dark', theme: 'light' },
    { head: '', system: 'dark', theme: 'light' },
  ] as const)('is $theme on a $system system with $head', async ({ head, system, theme }, { visit }) => {
    const page = await visit('plain.html', { ...at(), colorScheme: system });
    await put(page, example, head);
    await expect.poll(() => frameOf(page).locator('html').getAttribute('data-theme')).toBe(theme);
  });
});

describe('the theme of a page that names it', () => {
  test.for([
    { root: 'class="no-dark-mode"', inner: '', theme: 'light' },
    { root: 'class="supports-dark light"', inner: '', theme: 'light' },
    { root: 'class="has-dark-navbar docs-doc-id-dark-mode"', inner: '', theme: 'light' },
    { root: 'class="docs dark"', inner: '', theme: 'dark' },
    { root: 'class="theme-dark"', inner: '', theme: 'dark' },
    { root: 'class="quarto-dark"', inner: '', theme: 'dark' },
    { root: 'class="dark-mode js"', inner: '', theme: 'dark' },
    { root: 'class="light-theme" style="background: #111"', inner: '', theme: 'light' },
    { root: 'data-color-mode="auto" style="background: #111"', inner: '', theme: 'dark' },
    { root: 'data-bs-theme="light"', inner: 'data-bs-theme="dark"', theme: 'dark' },
    { root: 'data-bs-theme="dark"', inner: 'data-bs-theme="light"', theme: 'light' },
    { root: 'data-theme="dark"', inner: 'class="navbar-light"', theme: 'dark' },
  ])('is $theme in <html $root> with <div $inner>', async ({ root, inner, theme }, { visit }) => {
    const page = await visit('plain.html', at());
    await page.evaluate((root) => {
      const { attributes } = new DOMParser().parseFromString(`<html ${root}>`, 'text/html').documentElement;
      for (const { name, value } of attributes) document.documentElement.setAttribute(name, value);
    }, root);
    await put(page, `<div ${inner}>${example}</div>`);
    await expect.poll(() => frameOf(page).locator('html').getAttribute('data-theme')).toBe(theme);
  });

  test('is that of the nearest part around it, through a shadow root too, and is followed', async ({
    visit,
  }) => {
    const page = await visit('plain.html', at());
    await put(page, '<div id="outer" data-bs-theme="dark"><div id="host"></div></div>');
    await page.locator('#host').evaluate((host, example) => {
      document.documentElement.dataset.bsTheme = 'light';
      host.attachShadow({ mode: 'open' }).innerHTML = `<div id="inner">${example}</div>`;
    }, example);
    const theme = () => frameOf(page).locator('html').getAttribute('data-theme');
    const set = (id: string, theme: string) =>
      page.locator(id).evaluate((part, theme) => part.setAttribute('data-bs-theme', theme), theme);
    await expect.poll(theme).toBe('dark');
    await frameOf(page).getByTestId('timeline').waitFor();
    await set('#outer', 'light');
    await expect.poll(theme).toBe('light');
    await set('#inner', 'dark');
    await expect.poll(theme).toBe('dark');
  });
});

describe('an attribute', () => {
  test('that changes while the frame loads is not lost', async ({ visit }) => {
    const page = await visit('plain.html', at());
    let go = () => {};
    const changed = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/embed/index-*.js', (route) => changed.then(() => route.continue()));
    await put(page, `<hookline-embed platform="baidu-bci" t="1">${manifest}</hookline-embed>`);
    await page.locator('hookline-embed iframe').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
      const embed = document.querySelector('hookline-embed');
      for (const [name, value] of Object.entries({
        platform: 'kubernetes-1.30',
        lang: 'zh',
        t: '4',
        speed: '3',
      }))
        embed?.setAttribute(name, value);
    });
    go();
    await expect
      .poll(() => stateOf(page))
      .toMatchObject({ platform: 'kubernetes-1.30', lang: 'zh', t: 4, speed: 3, theme: 'dark' });
  });

  test('that is taken away is as if it had never been', async ({ visit }) => {
    const page = await visit('plain.html', at());
    const link = await toLink({ yaml: samples.preStopHttp, platform: 'kubernetes-1.30' });
    await put(
      page,
      `<hookline-embed theme="dark" platform="baidu-bci" lang="zh" src="${inject('site')}embed/#${link}"></hookline-embed>`,
    );
    await expect
      .poll(() => stateOf(page))
      .toMatchObject({ theme: 'dark', platform: 'baidu-bci', lang: 'zh' });
    const take = (name: string) =>
      page.locator('hookline-embed').evaluate((embed, name) => embed.removeAttribute(name), name);
    await take('theme');
    await expect.poll(() => stateOf(page)).toMatchObject({ theme: 'light', platform: 'baidu-bci' });
    await take('platform');
    await expect.poll(() => stateOf(page)).toMatchObject({ platform: 'kubernetes-1.30', lang: 'zh' });
    await take('lang');
    await expect.poll(() => stateOf(page)).toMatchObject({ theme: 'light', lang: 'en' });
    await expect.poll(() => frameOf(page).getByTestId('timeline').isVisible()).toBe(true);
    expect(await page.locator('hookline-embed iframe').count()).toBe(1);
  });

  test('names a language as HTML does', async ({ visit }) => {
    const page = await visit('plain.html', at());
    await put(page, '<hookline-embed example="bci-prestop" lang="zh-CN"></hookline-embed>');
    await expect.poll(() => stateOf(page)).toMatchObject({ lang: 'zh' });
    const name = (lang: string) =>
      page.locator('hookline-embed').evaluate((embed, lang) => embed.setAttribute('lang', lang), lang);
    await name('en-GB');
    await expect.poll(() => stateOf(page)).toMatchObject({ lang: 'en' });
    await name('zh-Hans');
    await expect.poll(() => stateOf(page)).toMatchObject({ lang: 'zh' });
    expect(await faultsOf(page)).toEqual([]);
    await name('la');
    await expect.poll(() => faultsOf(page)).toEqual([expect.stringMatching(/one of en, zh/)]);
  });

  test('named src that is no address is told to the page, and the rest goes on', async ({ visit }) => {
    const page = await visit('plain.html', at());
    const addresses = ['//', 'http://', 'https://['];
    await put(
      page,
      addresses.map((src) => `<hookline-embed src="${src}">${manifest}</hookline-embed>`).join(''),
    );
    await expect
      .poll(async () => [...(await faultsOf(page))].sort())
      .toEqual(addresses.map((src) => `src="${src}" is no address.`));
    for (const index of addresses.keys())
      await page.frameLocator(`hookline-embed >> nth=${index} >> iframe`).getByTestId('timeline').waitFor();
  });

  test('named hidden hides the element, whatever its style says, until it goes', async ({ visit }) => {
    const page = await visit('plain.html', at());
    await put(
      page,
      '<hookline-embed hidden style="display: block; min-height: 300px" example="bci-prestop"></hookline-embed>',
    );
    const embed = page.locator('hookline-embed');
    await page.waitForFunction(() => customElements.get('hookline-embed'));
    expect(await embed.isVisible()).toBe(false);
    await embed.evaluate((element) => element.removeAttribute('hidden'));
    await frameOf(page).getByTestId('timeline').waitFor();
    await embed.evaluate((element) => element.setAttribute('hidden', ''));
    expect(await embed.isVisible()).toBe(false);
  });
});

/** A picture of a run, as it stands in a page. */
const pictureOf = async () => posterOf(await exportOf(simulate(samples.preStop), 'svg'));

describe('a picture in a page', () => {
  test('is drawn from left to right where the page is not', async ({ visit }) => {
    const page = await visit('plain.html', at());
    await page.evaluate(
      (svg) => {
        document.documentElement.dir = 'rtl';
        document.querySelector('#stage')?.insertAdjacentHTML('beforeend', svg);
      },
      await pictureOf(),
    );
    const left = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((part) => Math.round(part.getBoundingClientRect().left));
    expect(await left('svg > text')).toBeGreaterThan(await left('svg'));
  });

  test('has words and outlines where the page forbids its style', async ({ visit }) => {
    const page = await visit('plain.html', at());
    const found = await page.evaluate(
      (svg) => {
        const stage = document.querySelector('#stage') as HTMLElement;
        stage.style.color = 'rgb(1, 2, 3)';
        stage.innerHTML = svg.replace(/<style>[\s\S]*<\/style>/, '');
        const paints = [...stage.querySelectorAll('svg :is(rect, path, circle, text, tspan)')].map((part) => {
          const { fill, stroke } = getComputedStyle(part);
          return `${/^t/.test(part.localName) ? 'words' : 'shape'}: ${fill.replace(/^url.*/, 'url')}, ${stroke}`;
        });
        return [...new Set(paints)].sort();
      },
      await pictureOf(),
    );
    expect(found).toEqual([
      'shape: none, rgb(1, 2, 3)',
      'shape: url, rgb(1, 2, 3)',
      'words: rgb(1, 2, 3), none',
    ]);
  });
});

test('a call that an element takes away with it is refused, and nobody is told of its own', async ({
  visit,
}) => {
  const page = await visit('plain.html', at());
  await put(page, example);
  await frameOf(page).getByTestId('timeline').waitFor();
  const answers = await page.locator('hookline-embed').evaluate(async (element) => {
    const embed = element as HooklineEmbedElement;
    const call = () =>
      embed.call('getState').then(
        () => 'answered',
        (fault: Error) => fault.message,
      );
    embed.setAttribute('platform', 'kubernetes-1.30');
    const first = call();
    embed.remove();
    return [await first, await call()];
  });
  expect(answers).toEqual(['failed: The frame is gone.', 'The frame does not live yet.']);
  expect(await faultsOf(page)).toEqual([]);
});

describe('the room of an element', () => {
  /** How tall it is, and the timeline in it. */
  const heights = async (page: Page) => {
    const element = await page.locator('hookline-embed').boundingBox();
    const timeline = await frameOf(page).locator('body').boundingBox();
    return [Math.round(element?.height ?? 0), Math.ceil(timeline?.height ?? 0)];
  };
  /** That the element is as tall as the timeline, within a pixel. */
  const fits = async (page: Page) => {
    const [element = 0, timeline = 0] = await heights(page);
    return timeline > 100 && Math.abs(element - timeline) <= 1;
  };

  test('stays while a lower timeline takes the place of the picture, and goes when the width changes', async ({
    visit,
  }) => {
    const page = await visit('plain.html', at());
    const picture = '<p style="height: 1500px; margin: 0">poster</p>';
    await put(page, `<hookline-embed example="bci-prestop">${picture}</hookline-embed>`);
    await frameOf(page).getByTestId('play').waitFor();
    await expect.poll(() => page.locator('hookline-embed > p').isVisible()).toBe(false);
    expect((await heights(page))[0]).toBe(1500);
    await page.setViewportSize({ width: 700, height: 800 });
    await expect.poll(() => fits(page)).toBe(true);
  });

  test('goes at once where nobody sees it yet', async ({ visit }) => {
    const page = await visit('plain.html', at());
    const picture = '<p style="height: 1500px; margin: 0">poster</p>';
    const above = '<div style="height: 700px"></div>';
    await put(page, `${above}<hookline-embed example="bci-prestop">${picture}</hookline-embed>`);
    await frameOf(page).getByTestId('play').waitFor();
    await expect.poll(() => fits(page)).toBe(true);
  });

  test('is what its author says at every width', async ({ visit }) => {
    const page = await visit('plain.html', at());
    await page.setViewportSize({ width: 320, height: 800 });
    const style = 'display: block; min-height: calc(200px + clamp(0px, (600px - 100vw) * 1000, 800px))';
    await put(page, `<hookline-embed example="bci-prestop" style="${style}"></hookline-embed>`);
    await frameOf(page).getByTestId('play').waitFor();
    await expect.poll(async () => (await heights(page))[0]).toBe(1000);
    await page.setViewportSize({ width: 1200, height: 800 });
    await expect.poll(() => fits(page)).toBe(true);
    expect(await page.locator('hookline-embed').getAttribute('style')).toBe(style);
  });
});

describe('a frame that has nothing but something to explain', () => {
  test.for([
    { html: '<hookline-embed src="SITEembed/#9.abc">', shows: /newer Hookline/, says: /newer Hookline/ },
    { html: '<hookline-embed src="SITEembed/#2.broken">', shows: /damaged/, says: /damaged/ },
    { html: '<hookline-embed example="typo">', shows: /no example/, says: /no example called typo/ },
    { html: '<hookline-embed for="missing">', shows: /No manifest/, says: /no manifest .*"missing"/ },
    {
      html: '<template id="held">kind: Pod</template><hookline-embed for="held">',
      shows: /No manifest/,
      says: /no manifest .*"held"/,
    },
    {
      html: '<hookline-embed><script type="text/yaml">kind: Pod</script>',
      shows: /No manifest/,
      says: /no manifest .*application\/yaml/,
    },
  ])('is shown, and its page is told: $html', async ({ html, shows, says }, { visit }) => {
    const page = await visit('plain.html', at());
    await put(page, `${html.replace('SITE', inject('site'))}<p>poster</p></hookline-embed>`);
    await expect.poll(() => frameOf(page).getByRole('status').isVisible()).toBe(true);
    expect(await frameOf(page).getByRole('status').textContent()).toMatch(shows);
    expect((await page.locator('hookline-embed').boundingBox())?.height).toBeGreaterThan(20);
    expect(await faultsOf(page)).toEqual([expect.stringMatching(says)]);
  });

  test('is not one whose manifest is on its way', async ({ visit }) => {
    const page = await visit('plain.html', at());
    await put(page, `<hookline-embed>${manifest}</hookline-embed>`);
    await frameOf(page).getByTestId('timeline').waitFor();
    await expect.poll(() => frameOf(page).getByTestId('play').isVisible()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
  });
});
