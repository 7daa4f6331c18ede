import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { exportOf } from '../../src/core/export/index.ts';
import { toLink } from '../../src/core/link/index.ts';
import { embedCodeOf, frameCodeOf, posterOf, type System } from '../../src/core/share/index.ts';
import { simulate } from '../../src/core/simulate.ts';
import type { HooklineEmbedElement } from '../../src/embed/element/public.ts';
import { hostPages } from './frames.ts';
import { samples } from './samples.ts';
import { test, type Visit } from './visit.ts';

const { hosts } = hostPages();

/** A page of documentation with the script of the element in it. */
async function open(visit: Visit, name: string): Promise<Page> {
  const page = await visit(`${name}.html`, { host: hosts.url });
  await page.evaluate(
    (src) => {
      document.head.append(Object.assign(document.createElement('script'), { src }));
    },
    `${inject('site')}hookline-embed.js`,
  );
  return page;
}

const frameOf = (page: Page) => page.frameLocator('hookline-embed iframe');

const systems = [
  { name: 'docusaurus', system: 'docusaurus', toggle: '.clean-btn' },
  { name: 'vitepress', system: 'vitepress', toggle: '.VPSwitchAppearance' },
  { name: 'mkdocs-material', system: 'mkdocs', toggle: '.md-header__button' },
  { name: 'hugo-docsy', system: 'hugo', toggle: '[data-bs-theme-value]' },
] as const;

/** What a system makes of the code for a page. */
async function htmlFor(system: System, base: string): Promise<string> {
  const yaml = samples.preStopHttp.replace('spec:', '\nspec:');
  const platform = 'baidu-bci';
  const svg = posterOf(await exportOf(simulate(yaml, { platform }), 'svg'));
  const embedding = { document: { yaml, platform }, options: { t: 3 }, base, title: 'Drained', height: 400 };
  const pieces = await embedCodeOf(system, { ...embedding, poster: { svg, alt: 'Drained' } });
  const code = pieces.at(-1)?.code ?? '';
  const [, html] = /__html: ([\s\S]*) \}\}/.exec(code) ?? [];
  return html === undefined ? code : new Function(`return ${html}`)();
}

describe('<hookline-embed>', () => {
  test.for(systems)(
    'lives in $name, follows its theme, and comes back after navigation',
    async ({ name, toggle }, { visit }) => {
      const page = await open(visit, name);
      const frame = frameOf(page);
      await expect.poll(() => frame.getByTestId('timeline').getAttribute('data-platform')).toBe('baidu-bci');
      await expect.poll(() => frame.locator('[data-testid=span][data-kind=hook-ignored]').count()).toBe(1);
      await expect.poll(() => frame.locator('html').getAttribute('data-theme')).toBe('light');
      await expect.poll(() => page.locator('.poster').isVisible()).toBe(false);
      await page.locator(toggle).click();
      await expect.poll(() => frame.locator('html').getAttribute('data-theme')).toBe('dark');

      await page.getByText('Next page').first().click();
      await expect.poll(() => page.locator('hookline-embed').count()).toBe(0);
      await page.goBack();
      await expect.poll(() => frame.getByTestId('timeline').getAttribute('data-platform')).toBe('baidu-bci');
      await expect.poll(() => frame.locator('html').getAttribute('data-theme')).toBe('dark');
    },
  );

  test.for(systems)(
    'lives in $name from the code that is made for it, picture first',
    async ({ name, system, toggle }, { visit }) => {
      const page = await visit(`${name}.html`, { host: hosts.url });
      await page.evaluate(
        (html) => sessionStorage.setItem('authored', html),
        await htmlFor(system, inject('site')),
      );
      await page.reload();
      const picture = page.locator('hookline-embed > :is(svg, img)');
      expect((await picture.boundingBox())?.width).toBeGreaterThan(300);
      await page.evaluate(
        (src) => {
          document.head.append(Object.assign(document.createElement('script'), { src }));
        },
        `${inject('site')}hookline-embed.js`,
      );
      const frame = frameOf(page);
      await expect.poll(() => frame.getByTestId('timeline').getAttribute('data-platform')).toBe('baidu-bci');
      await expect.poll(() => frame.getByTestId('playhead').getAttribute('data-at')).toBe('3');
      await expect.poll(() => frame.locator('[data-testid=span][data-kind=hook-ignored]').count()).toBe(1);
      await expect.poll(() => picture.isVisible()).toBe(false);
      await page.locator(toggle).click();
      await expect.poll(() => frame.locator('html').getAttribute('data-theme')).toBe('dark');
      await page.getByText('Next page').first().click();
      await expect.poll(() => page.locator('hookline-embed').count()).toBe(0);
      await page.goBack();
      await expect.poll(() => frame.locator('[data-testid=span][data-kind=hook-ignored]').count()).toBe(1);
      await expect.poll(() => frame.locator('html').getAttribute('data-theme')).toBe('dark');
    },
  );

  test('moves nothing on a phone when it comes, with the code that the builder gives', async ({ visit }) => {
    const maker = await visit(`builder/#${await toLink({ yaml: samples.preStop })}`);
    const made = maker.getByTestId('embed-code').last();
    await expect.poll(() => made.inputValue()).toMatch(/min-height: calc[\s\S]*<svg/);
    const page = await visit('docusaurus.html', { host: hosts.url });
    await page.setViewportSize({ width: 412, height: 823 });
    await page.evaluate(
      (html) => sessionStorage.setItem('authored', `${html}<p>What stands below.</p>`),
      await made.inputValue(),
    );
    await page.reload();
    await page.waitForTimeout(300); // the picture is painted before any script comes
    const [, src = ''] = /<script src="([^"]+)"/.exec(await made.inputValue()) ?? [];
    await page.evaluate((address) => {
      document.head.append(Object.assign(document.createElement('script'), { src: address }));
    }, src);
    await expect.poll(() => page.locator('hookline-embed > svg').isVisible()).toBe(false);
    await frameOf(page).getByTestId('play').waitFor();
    await page.waitForTimeout(500);
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 200);
        }),
    );
    expect(moved).toBe(0);
  });

  test('may be a bare frame too', async ({ visit }) => {
    const page = await visit('plain.html', { host: hosts.url });
    const code = await frameCodeOf({
      document: { yaml: samples.shortPreStop, behaviour: { c01: { onTerm: 'ignore' } } },
      options: { theme: 'dark' },
      base: inject('site'),
      title: 'A pod',
    });
    await page.locator('#stage').evaluate((stage, html) => {
      stage.innerHTML = html;
    }, code);
    const frame = page.frameLocator('iframe[title="A pod"]');
    await expect.poll(() => frame.locator('html').getAttribute('data-theme')).toBe('dark');
    await expect.poll(() => frame.locator('[data-testid=mark][data-what=SIGKILL]').count()).toBe(1);
  });

  test('opens the whole page from the bare frame of the documentation', async ({ visit }) => {
    const page = await visit('plain.html', { host: hosts.url });
    const [frame = ''] = /<iframe[\s\S]*?<\/iframe>/.exec(readFileSync('docs/embedding.md', 'utf8')) ?? [];
    const link = await toLink({ yaml: samples.preStop });
    const code = frame.replace('https://example.org/hookline/', inject('site')).replace('#1.…', `#${link}`);
    await page.locator('#stage').evaluate((stage, html) => {
      stage.innerHTML = html;
    }, code);
    const opened = page.context().waitForEvent('page');
    await page.frameLocator('iframe').getByRole('link', { name: 'Open in Hookline' }).click();
    await (await opened).getByTestId('timeline').waitFor({ timeout: 20_000 });
  });

  test('is as tall as its timeline, without a bar to scroll', async ({ visit }) => {
    const page = await open(visit, 'vitepress');
    await frameOf(page).getByTestId('timeline').waitFor();
    await expect
      .poll(() =>
        frameOf(page)
          .locator('html')
          .evaluate((html) => html.scrollHeight - html.clientHeight),
      )
      .toBe(0);
  });

  test('shows its poster until it comes near the view, ten of them alike', async ({ visit }) => {
    const page = await visit('plain.html', { host: hosts.url });
    await page.evaluate(
      (src) => {
        const all = Array.from({ length: 10 }, (_, index) => {
          const embed = document.createElement('hookline-embed');
          embed.setAttribute('example', 'bci-prestop');
          embed.style.marginTop = index === 0 ? '0' : '2000px';
          embed.append(Object.assign(document.createElement('p'), { textContent: 'poster' }));
          return embed;
        });
        document.querySelector('#stage')?.append(...all);
        document.head.append(Object.assign(document.createElement('script'), { src }));
      },
      `${inject('site')}hookline-embed.js`,
    );
    const alive = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('hookline-embed')].filter((embed) =>
            embed.shadowRoot?.querySelector('iframe'),
          ).length,
      );
    await frameOf(page).first().getByTestId('timeline').waitFor();
    expect(await alive()).toBeLessThan(3);
    for (let index = 0; index < 10; index++)
      await page.locator('hookline-embed').nth(index).scrollIntoViewIfNeeded();
    await expect.poll(alive).toBe(10);
  });

  test('plays by itself with a manifest of its own', async ({ visit }) => {
    const page = await visit('plain.html', { host: hosts.url });
    await page.evaluate(
      ({ src, yaml }) => {
        const embed = document.createElement('hookline-embed');
        embed.setAttribute('autoplay', '');
        const text = Object.assign(document.createElement('script'), { type: 'application/yaml' });
        text.textContent = yaml;
        embed.append(text);
        document.querySelector('#stage')?.append(embed);
        document.head.append(Object.assign(document.createElement('script'), { src }));
      },
      { src: `${inject('site')}hookline-embed.js`, yaml: samples.preStop },
    );
    await expect.poll(() => frameOf(page).getByTestId('play').getAttribute('aria-pressed')).toBe('true');
  });

  test('is called and heard like any element', async ({ visit }) => {
    const page = await open(visit, 'docusaurus');
    await frameOf(page).getByTestId('timeline').waitFor();
    const embed = page.locator('hookline-embed');
    const state = await embed.evaluate(async (element) => {
      const embed = element as HooklineEmbedElement;
      const heard = new Promise((resolve) =>
        embed.addEventListener('hookline-seek', ({ detail }) => resolve(detail), { once: true }),
      );
      await embed.call('seek', { t: 3 });
      return { heard: await heard, state: await embed.call('getState') };
    });
    expect(state).toMatchObject({ heard: { t: 3 }, state: { t: 3, platform: 'baidu-bci' } });
    await embed.evaluate((element) => element.setAttribute('platform', 'kubernetes-1.36'));
    await expect
      .poll(() => frameOf(page).getByTestId('timeline').getAttribute('data-platform'))
      .toBe('kubernetes-1.36');
  });
});
