import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { toLink } from '../../src/core/link/index.ts';
import { samples } from './samples.ts';
import { dataOf, paste, test, textOf } from './visit.ts';

/** What the page has stored under a name. */
const stored = (page: Page, name: string) =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(`hookline.${key}`) ?? 'null'), name);

const platformOf = (page: Page) => page.getByTestId('timeline').first().getAttribute('data-platform');

const own = samples.shortPreStop.replace('name: c01', 'name: own');
const sent = samples.shortPreStop.replace('name: c01', 'name: sent');
const edited = sent.replace('name: sent', 'name: edited');

describe('a document that the address brought', () => {
  test('leaves what is stored alone until something is changed, then is a draft that reload brings back', async ({
    visit,
  }) => {
    const page = await visit();
    await paste(page, own);
    await expect.poll(() => stored(page, 'draft')).toMatchObject({ yaml: own });

    const link = `?t=3#${await toLink({ yaml: sent, platform: 'kubernetes-1.30' })}`;
    await page.goto(new URL(link, page.url()).href);
    await expect.poll(() => platformOf(page)).toBe('kubernetes-1.30');
    expect(page.url()).toContain(link);
    expect(await stored(page, 'draft')).toMatchObject({ yaml: own });

    await paste(page, edited);
    await expect.poll(() => stored(page, 'draft')).toMatchObject({ yaml: edited });
    expect(await stored(page, 'former')).toMatchObject({ yaml: own });
    expect(new URL(page.url())).toMatchObject({ search: '?t=3', hash: '' });
    await page.reload();
    await expect.poll(() => platformOf(page)).toBe('kubernetes-1.30');
    expect(await textOf(page)).toBe(edited);

    await page.evaluate((hash) => location.assign(hash), link.slice(link.indexOf('#')));
    await expect.poll(() => textOf(page)).toBe(sent);
  });

  test('is kept where only a choice beside the text was made', async ({ visit }) => {
    const addresses = [`#${await toLink({ yaml: sent })}`, '?example=bci-httpget'];
    for (const address of addresses) {
      const page = await visit(address);
      const text = await textOf(page);
      await page.getByTestId('platform').selectOption('kubernetes-1.24');
      await expect.poll(() => platformOf(page)).toBe('kubernetes-1.24');
      await expect.poll(() => page.url()).not.toContain(address);
      await page.reload();
      await expect.poll(() => platformOf(page)).toBe('kubernetes-1.24');
      expect(await textOf(page)).toBe(text);
    }
  });

  test('keeps what it is compared with, until the comparison ends', async ({ visit }) => {
    const b = { yaml: own, platform: 'kubernetes-1.24' };
    const page = await visit(`#${await toLink({ yaml: sent, b })}`);
    const shown = async () => (await dataOf(page, 'timeline')).map(({ platform }) => platform);
    await page.getByTestId('platform').selectOption('kubernetes-1.30');
    await expect.poll(shown).toEqual(['kubernetes-1.30', 'kubernetes-1.24']);
    await expect.poll(() => page.url()).not.toContain('#');
    await page.reload();
    await expect.poll(shown).toEqual(['kubernetes-1.30', 'kubernetes-1.24']);
    await expect.poll(() => page.locator('[data-container=own]').count()).toBeGreaterThan(0);
    await page.getByTestId('compare').selectOption('');
    await page.reload();
    await expect.poll(shown).toEqual(['kubernetes-1.30']);
  });

  test('can be changed in a frame that may not change its address', async ({ visit }) => {
    const page = await visit();
    await page.addInitScript(() => {
      history.replaceState = () => {
        throw new DOMException('Not here.', 'SecurityError');
      };
    });
    await page.goto(new URL(`?t=0#${await toLink({ yaml: sent })}`, page.url()).href);
    await paste(page, edited);
    await expect.poll(() => stored(page, 'draft')).toMatchObject({ yaml: edited });
    await page.reload();
    await page.getByTestId('platform').selectOption('kubernetes-1.24');
    await expect.poll(() => stored(page, 'draft')).toMatchObject({ yaml: sent });
    expect(await stored(page, 'former')).toMatchObject({ yaml: edited });
  });
});

describe("a manifest of the user's own", () => {
  test('that made way for another is offered, after a reload too, and so is the other', async ({ visit }) => {
    const page = await visit();
    const example = page.getByTestId('example');
    const choices = () =>
      example.evaluate((select) => [...(select as HTMLSelectElement).options].map(({ value }) => value));
    expect(await choices()).not.toContain('former');
    await paste(page, own);
    await example.selectOption('bci-httpget');
    await expect.poll(choices).toContain('former');
    await page.reload();
    await expect.poll(choices).toContain('former');
    await example.selectOption('former');
    await expect.poll(() => textOf(page)).toBe(own);
    await expect.poll(choices).not.toContain('former');

    await page.goto(new URL(`#${await toLink({ yaml: sent })}`, page.url()).href);
    await expect.poll(() => textOf(page)).toBe(sent);
    await paste(page, edited);
    await example.selectOption('former');
    await expect.poll(() => textOf(page)).toBe(own);
    await example.selectOption('former');
    await expect.poll(() => textOf(page)).toBe(edited);
  });
});

describe('where storage, cookies and caches throw', () => {
  test('the whole page works', async ({ visit }) => {
    const page = await visit('?example=bci-httpget', { storage: 'blocked' });
    await expect.poll(() => dataOf(page, 'timeline')).toMatchObject([{ state: 'live' }]);
    await page.getByTestId('play').click();
    await expect.poll(() => page.getByTestId('playhead').getAttribute('data-at')).not.toBe('0');
    await page.getByTestId('theme').selectOption('dark');
    await page.getByTestId('lang').selectOption('zh');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-CN');
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await expect.poll(() => page.getByRole('tabpanel').textContent()).not.toBe('');
    }
    await page.getByTestId('compare').selectOption('kubernetes-1.36');
    await expect.poll(() => page.getByTestId('timeline').count()).toBe(2);
    await page.getByTestId('share').click();
    await expect.poll(() => page.getByTestId('share-text').inputValue()).toContain('#2.');
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.reload();
    await expect.poll(() => dataOf(page, 'timeline')).toMatchObject([{ state: 'live' }]);
  });

  test('embeds are made and shown', async ({ visit }) => {
    const page = await visit('builder/', { storage: 'blocked' });
    await expect.poll(() => page.getByTestId('embed-code').last().inputValue()).toContain('<svg');
    await expect
      .poll(() =>
        page.frameLocator('iframe:not([data-measured])').getByTestId('timeline').getAttribute('data-state'),
      )
      .toBe('live');
  });
});
