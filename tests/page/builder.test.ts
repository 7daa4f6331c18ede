import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { toLink } from '../../src/core/link/index.ts';
import { faultsOf } from './faults.ts';
import { samples } from './samples.ts';
import { drawn, test } from './visit.ts';

const codeOf = (page: Page) =>
  page.getByTestId('embed-code').evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value));
const lastCodeOf = async (page: Page) => (await codeOf(page)).at(-1) ?? '';
const frameOf = (page: Page) => page.frameLocator('iframe:not([data-measured])');

describe('the page where embeds are made', () => {
  test('shows the document of its address as the embed will, and its code with a picture', async ({
    visit,
  }) => {
    const link = await toLink({ yaml: samples.preStopHttp, platform: 'baidu-bci' });
    const page = await visit(`builder/?t=3#${link}`);
    const frame = frameOf(page);
    await expect.poll(() => frame.getByTestId('timeline').getAttribute('data-platform')).toBe('baidu-bci');
    await expect.poll(() => frame.getByTestId('playhead').getAttribute('data-at')).toBe('3');
    await expect.poll(() => lastCodeOf(page)).toMatch(/<svg [\s\S]*<\/svg>\n<\/hookline-embed>$/);
    const code = await lastCodeOf(page);
    expect(code).toContain(`<script type="application/yaml">\n${samples.preStopHttp}</script>`);
    expect(code).toMatch(/ platform="baidu-bci" t="3" title="httpGet preStop is ignored/);
    await page.getByRole('checkbox', { name: /picture/ }).uncheck();
    await expect.poll(() => lastCodeOf(page)).not.toContain('<svg');
  });

  test('follows every choice', async ({ visit }) => {
    const page = await visit('builder/');
    await page.getByLabel('Manifest').fill(samples.shortPreStop);
    await page.getByLabel('Compare with').selectOption('baidu-bci');
    await page.getByRole('combobox', { name: 'View' }).selectOption('compact');
    await page.getByLabel('Theme of the embed').selectOption('dark');
    await page.getByLabel('Language of the embed').selectOption('zh');
    await page.getByLabel('Plays as soon').check();
    await page.getByLabel('Where Hookline is hosted').fill('https://docs.example.org/hooks');
    await expect
      .poll(() => lastCodeOf(page))
      .toMatch(/ compare="baidu-bci" view="compact" theme="dark" lang="zh" autoplay="1" title="[^"]*4 秒/);
    expect(await lastCodeOf(page)).toContain(samples.shortPreStop);
    expect(await lastCodeOf(page)).toContain('https://docs.example.org/hooks/hookline-embed.js');
    await expect.poll(() => frameOf(page).getByTestId('timeline').count()).toBe(2);
    expect(await frameOf(page).locator('html').getAttribute('data-theme')).toBe('dark');
    await page.getByRole('combobox', { name: 'Code' }).selectOption('frame');
    await expect.poll(() => lastCodeOf(page)).toMatch(/^<iframe .*sandbox="allow-scripts .*height="\d+"/);
    await page.getByLabel('Where Hookline is hosted').fill('javascript:alert(1)');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('https://');
    await expect.poll(() => codeOf(page)).toEqual([]);
  });

  test('never reserves the height of a view that is no longer chosen', async ({ visit }) => {
    const page = await visit('builder/');
    const room = /min-height: [^"]*/;
    const roomNow = async () => room.exec(await lastCodeOf(page))?.[0];
    // First the one frame is measured, then the other.
    const rooms = [await roomNow()];
    await expect
      .poll(async () => {
        await drawn(page, 40);
        rooms.push(await roomNow());
        return rooms.at(-1) !== undefined && rooms.at(-1) === rooms.at(-2);
      })
      .toBe(true);
    const before = rooms.at(-1);
    await page.getByRole('combobox', { name: 'View' }).selectOption('machine');
    const reserved = new Set<string | undefined>();
    await expect
      .poll(async () => {
        const code = await lastCodeOf(page);
        if (!code.includes('view="machine"')) return false;
        const [now] = room.exec(code) ?? [];
        reserved.add(now);
        return now !== undefined;
      })
      .toBe(true);
    expect([...reserved]).not.toContain(before);
  });

  test('has no code for a text that cannot be read, until it can', async ({ visit }) => {
    const page = await visit('builder/');
    await expect.poll(() => lastCodeOf(page)).toContain('<svg');
    await page.getByRole('textbox', { name: 'Manifest' }).fill('metadata: [');
    const part = page.getByRole('region', { name: 'What to copy' });
    await expect
      .poll(() => part.getByRole('status').allTextContents())
      .toContainEqual(expect.stringContaining('This manifest cannot be read'));
    expect(await codeOf(page)).toEqual([]);
    expect(await frameOf(page).getByRole('status').first().textContent()).toContain('never closed');
    await page.getByRole('textbox', { name: 'Manifest' }).fill(samples.shortPreStop);
    await expect.poll(() => lastCodeOf(page)).toMatch(/ title="[^"]*4 s[\s\S]*<svg/);
    await page.getByRole('textbox', { name: 'Manifest' }).fill('kind: Pod\nmetadata: {name: x}\n');
    await expect.poll(() => lastCodeOf(page)).toMatch(/ title="The API server refuses/);
  });

  test('says what of a link could not be read, until another manifest is chosen', async ({ visit }) => {
    const page = await visit('builder/#2.broken');
    const said = page.getByText('This link is damaged or was cut off');
    await said.waitFor();
    expect(await said.getAttribute('role')).toBe('status');
    await page.getByTestId('lang').selectOption('zh');
    await page.getByText('链接').first().waitFor();
    await page.getByTestId('lang').selectOption('en');
    await page.getByLabel('Start from').selectOption('bci-poststart');
    await expect.poll(() => said.count()).toBe(0);
  });

  test.for(['split', 'editor', 'machine'])('shows and writes the view %s', async (view, { visit }) => {
    const page = await visit(`builder/?view=${view}`);
    const select = page.getByRole('combobox', { name: 'View' });
    await expect.poll(() => select.inputValue()).toBe(view);
    const part = frameOf(page).getByTestId(view === 'machine' ? 'machine' : 'editor');
    await part.waitFor();
    await expect.poll(() => lastCodeOf(page)).toContain(` view="${view}" `);
    await select.selectOption('timeline');
    await expect.poll(() => part.count()).toBe(0);
    await expect.poll(() => lastCodeOf(page)).not.toContain('view=');
  });

  test('takes the comparison of an address that names none', async ({ visit }) => {
    const page = await visit('builder/?view=compare&example=bci-httpget');
    await expect.poll(() => page.getByLabel('Compare with').inputValue()).toBe('kubernetes-1.36');
    await expect.poll(() => frameOf(page).getByTestId('timeline').count()).toBe(2);
  });

  test('speaks the language of its address, and so does the embed', async ({ visit }) => {
    const page = await visit('builder/?lang=zh');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('制作嵌入代码');
    expect(await page.getByTestId('lang').inputValue()).toBe('zh');
    await expect.poll(() => frameOf(page).locator('html').getAttribute('lang')).toBe('zh-CN');
    await page.getByTestId('lang').selectOption('en');
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Make an embed');
    const other = await visit('builder/?lang=en', { locale: 'zh-CN' });
    await expect.poll(() => other.getByRole('heading', { level: 1 }).textContent()).toBe('Make an embed');
  });

  test('has the settings and the text for four systems, and copies them', async ({ visit }) => {
    const page = await visit('builder/');
    const rows = [
      { system: 'docusaurus', settings: /defer: true/, text: /dangerouslySetInnerHTML/ },
      { system: 'vitepress', settings: /isCustomElement/, text: /v-pre/ },
      { system: 'mkdocs', settings: /extra_javascript/, text: /^<div>/ },
      { system: 'hugo', settings: /unsafe: true/, text: /^<script src=/ },
    ];
    await expect.poll(() => lastCodeOf(page)).toContain('<svg');
    for (const { system, settings, text } of rows) {
      await page.locator(`[data-system=${system}]`).focus();
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await codeOf(page))[0]).toMatch(settings);
      expect(await lastCodeOf(page)).toMatch(text);
    }
    await page.getByRole('button', { name: 'Copy: Into the page' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').last().textContent()).toBe('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await lastCodeOf(page));
  });

  test('is reached from the share dialog, with the document', async ({ visit }) => {
    const page = await visit('?example=bci-httpget');
    await page.getByTestId('share').click();
    const href = (await page.getByRole('link', { name: /Make an embed/ }).getAttribute('href')) ?? '';
    const builder = await visit(href);
    await expect.poll(() => builder.getByLabel('Platform').inputValue()).toBe('baidu-bci');
    expect(await builder.getByLabel('Start from').inputValue()).toBe('bci-httpget');
  });

  test.for([
    { lang: 'en', colorScheme: 'light', width: 1280 },
    { lang: 'zh', colorScheme: 'dark', width: 360 },
  ] as const)(
    'is complete for those who hear it, and fits: $lang, $width pixels',
    async (look, { visit }) => {
      const { lang, colorScheme, width } = look;
      const page = await visit('builder/', { colorScheme, viewport: { width, height: 800 } });
      await page.getByTestId('lang').selectOption(lang);
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toMatch(lang);
      await expect.poll(() => lastCodeOf(page)).toContain('<svg');
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    },
  );
});
