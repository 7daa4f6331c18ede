import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { serve } from '../../scripts/server.mjs';
import { test, type Visit } from './visit.ts';

const hosts = { url: '', close: async () => {} };

beforeAll(async () => {
  Object.assign(hosts, await serve(join(import.meta.dirname, 'hosts'), { headers: () => ({}) }));
});
afterAll(() => hosts.close());

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
  { name: 'docusaurus', toggle: '.clean-btn' },
  { name: 'vitepress', toggle: '.VPSwitchAppearance' },
  { name: 'mkdocs-material', toggle: '.md-header__button' },
  { name: 'hugo-docsy', toggle: '[data-bs-theme-value]' },
];

describe('<hookline-embed>', () => {
  test.for(systems)(
    'lives in $name, follows its theme, and comes back after navigation',
    async ({ name, toggle }, { visit }) => {
      const page = await open(visit, name);
      const frame = frameOf(page);
      await expect.poll(() => frame.getByTestId('timeline').getAttribute('data-platform')).toBe('baidu-bci');
      await expect.poll(() => frame.locator('[data-testid=span][data-kind=hook-ignored]').count()).toBe(1);
      await expect.poll(() => frame.locator('html').getAttribute('data-theme')).toBe('light');
      expect(await page.locator('.poster').isVisible()).toBe(false);
      await page.locator(toggle).click();
      await expect.poll(() => frame.locator('html').getAttribute('data-theme')).toBe('dark');

      await page.getByText('Next page').first().click();
      await expect.poll(() => page.locator('hookline-embed').count()).toBe(0);
      await page.goBack();
      await expect.poll(() => frame.getByTestId('timeline').getAttribute('data-platform')).toBe('baidu-bci');
      await expect.poll(() => frame.locator('html').getAttribute('data-theme')).toBe('dark');
    },
  );

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

  test('is called and heard like any element', async ({ visit }) => {
    const page = await open(visit, 'docusaurus');
    await frameOf(page).getByTestId('timeline').waitFor();
    const embed = page.locator('hookline-embed');
    const state = await embed.evaluate(async (element) => {
      const { call } = element as unknown as {
        call(method: string, params?: unknown): Promise<Record<string, unknown>>;
      };
      const heard = new Promise((resolve) =>
        element.addEventListener('hookline-seek', (event) => resolve((event as CustomEvent).detail), {
          once: true,
        }),
      );
      await call.call(element, 'seek', { t: 3 });
      return { heard: await heard, state: await call.call(element, 'getState') };
    });
    expect(state).toMatchObject({ heard: { t: 3 }, state: { t: 3, platform: 'baidu-bci' } });
    await embed.evaluate((element) => element.setAttribute('platform', 'kubernetes-1.36'));
    await expect
      .poll(() => frameOf(page).getByTestId('timeline').getAttribute('data-platform'))
      .toBe('kubernetes-1.36');
  });
});
