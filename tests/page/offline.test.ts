import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { home } from '../../scripts/built.mjs';
import { serve } from '../../scripts/server.mjs';
import { samples } from './samples.ts';
import { paste, test, withMonaco } from './visit.ts';

/** A host of our own, with a copy of the build, so that it can be changed and taken away. */
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hookline-'));
  cpSync(join(home, 'dist'), folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a page and waits until everything is kept for the next visit. */
async function visitAndKeep(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    await new Promise<void>((done) => {
      if (active?.state === 'activated') done();
      else active?.addEventListener('statechange', () => active.state === 'activated' && done());
    });
  });
  return page;
}

describe('without a network', () => {
  test('the second visit has everything, also what was never opened', async ({ browser }) => {
    const host = await serve(folder);
    const context = await browser.newContext({
      locale: 'en-US',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await (await visitAndKeep(context, host.url)).close();
    await host.close();

    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (fault) => problems.push(fault.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(`${host.url}?platform=baidu-bci`);
    await expect.poll(() => page.getByTestId('timeline').getAttribute('data-platform')).toBe('baidu-bci');
    await paste(page, samples.shortPreStop);
    await withMonaco(page);
    await page.getByTestId('lang').selectOption('zh');
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');

    await page.goto(`${host.url}embed/?example=bci-prestop&lang=zh`);
    await expect
      .poll(() => page.getByTestId('timeline').getAttribute('data-platform'))
      .toBe('kubernetes-1.36');
    expect(problems).toEqual([]);
    await context.close();
  });

  test('every file of the pages is kept', async ({ browser }) => {
    const host = await serve(folder);
    const context = await browser.newContext();
    const page = await visitAndKeep(context, host.url);
    const kept: readonly string[] = await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      return (await (await caches.open(name)).keys()).map(({ url }) => url);
    });
    const files = kept.map((url) => url.slice(host.url.length));
    const built = ['assets', 'builder', 'embed'].flatMap((part) =>
      readdirSync(join(folder, part))
        .filter((name) => !name.endsWith('.map'))
        .map((name) => `${part}/${name.replace('index.html', '')}`),
    );
    expect(built.length).toBeGreaterThan(10);
    // The rest of the root is for machines, and the page as one file is kept by whoever wants it.
    const root = ['', 'favicon.svg', 'hookline-embed.js', 'hookline.webmanifest'];
    expect(files.toSorted()).toEqual([...root, ...built].toSorted());
    await host.close();
    await context.close();
  });
});

describe('a newer version', () => {
  test('is announced and comes when the reader wants it, not before', async ({ browser }) => {
    const host = await serve(folder);
    const context = await browser.newContext({ locale: 'en-US' });
    const page = await visitAndKeep(context, host.url);
    await page.reload();
    expect(await page.getByTestId('update').count()).toBe(0);

    const change = (file: string, from: RegExp, to: string) => {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      expect(text).toMatch(from);
      writeFileSync(path, text.replace(from, to));
    };
    change('index.html', /<html lang="en">/, '<html lang="en" data-version="newer">');
    change('service-worker.js', /[0-9a-f]{16}/, 'a-newer-version');
    const version = () => page.evaluate(() => document.documentElement.dataset.version);
    await page.reload();
    await page.getByTestId('update').waitFor();
    expect(await version()).toBeUndefined();
    await page.getByTestId('editor').focus();
    await page.reload();
    await page.getByTestId('update').waitFor();
    expect(await version()).toBeUndefined();

    await page.getByRole('button', { name: 'Show it' }).click();
    await expect.poll(version).toBe('newer');
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
    await host.close();
    await context.close();
  });
});

describe('the page as one file', () => {
  test('opens from a folder, runs, and asks for nothing else', async ({ browser }) => {
    const context = await browser.newContext({ locale: 'en-US' });
    const page = await context.newPage();
    const asked: string[] = [];
    const problems: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (fault) => problems.push(fault.message));
    page.on(
      'console',
      (message) => ['warning', 'error'].includes(message.type()) && problems.push(message.text()),
    );
    const address = pathToFileURL(join(home, 'dist/hookline.html')).href;
    await page.goto(address);
    await page.getByTestId('editor').fill(samples.shortPreStop);
    await expect.poll(() => page.getByTestId('verdict').textContent()).toContain('4 s');
    await page.getByTestId('platform').selectOption('kwok');
    await expect.poll(() => page.getByTestId('timeline').getAttribute('data-platform')).toBe('kwok');
    await page.getByTestId('lang').selectOption('zh');
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    expect(await page.getByTestId('editor').getAttribute('data-kind')).toBe('plain');
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([address]);
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('the pages keep to themselves', () => {
  test('no request leaves the host, no cookie is set, in a visit that uses everything', async ({ visit }) => {
    const page = await visit();
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    await paste(page, samples.preStop);
    await withMonaco(page);
    await page.getByTestId('play').click();
    await page.getByTestId('platform').selectOption('baidu-bci');
    await page.getByTestId('lang').selectOption('zh');
    await page.getByTestId('share').click();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const { origin } = new URL(page.url());
    expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });

  test('it can be installed: a manifest with a name, a start and an icon that is there', async ({
    visit,
  }) => {
    const page = await visit();
    const link = await page
      .locator('link[rel=manifest]')
      .evaluate((element) => (element as HTMLLinkElement).href);
    const manifest = await (await page.request.get(link)).json();
    expect(manifest).toMatchObject({ name: 'Hookline', display: 'standalone' });
    expect(new URL(manifest.start_url, link).href).toBe(page.url());
    const icon = await page.request.get(new URL(manifest.icons[0].src, link).href);
    expect(icon.headers()['content-type']).toBe('image/svg+xml');
  });
});
