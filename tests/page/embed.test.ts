import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { faultsOf } from './faults.ts';
import { call, greet, hostPages } from './frames.ts';
import { samples } from './samples.ts';
import { test } from './visit.ts';

const { frameIn, addressOf } = hostPages();

/** Scrolls the page around, and waits until the frame knows. */
async function bring(page: Page, where: 'back' | 'out of sight'): Promise<void> {
  await page.evaluate((top) => window.scrollTo(0, top), where === 'back' ? 0 : 3000);
  await page.frames()[1]?.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const observer = new IntersectionObserver((entries) => {
          if (entries.at(-1)?.isIntersecting !== wanted) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document.body);
      }),
    where === 'back',
  );
}

/** What a greeted host has heard to be wrong. */
const errorsHeard = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    (window as unknown as { events: { event: string; data: { message: string } }[] }).events.flatMap(
      ({ event, data }) => (event === 'error' ? [data.message] : []),
    ),
  );

describe('a frame without an origin, from a host that sends no CORS header', () => {
  test('shows the document of its address', async ({ visit }) => {
    const { frame } = await frameIn(visit, await addressOf({ yaml: samples.shortPreStop }));
    const timeline = frame.getByTestId('timeline');
    await expect.poll(() => timeline.getAttribute('data-state')).toBe('live');
    await expect
      .poll(async () =>
        Math.round(
          Number(await frame.locator('[data-testid=span][data-kind=preStop]').getAttribute('data-to')),
        ),
      )
      .toBe(9);
    expect(await frame.getByTestId('play').isVisible()).toBe(true);
    expect(await frame.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  });

  test('lets an option of its address outrank the document, and shows an example by name', async ({
    visit,
  }) => {
    const { frame } = await frameIn(
      visit,
      await addressOf({ yaml: samples.preStopHttp }, '?platform=baidu-bci&t=3'),
    );
    await expect.poll(() => frame.getByTestId('timeline').getAttribute('data-platform')).toBe('baidu-bci');
    await expect.poll(() => frame.getByTestId('playhead').getAttribute('data-at')).toBe('3');
    const example = await frameIn(visit, await addressOf(undefined, '?example=bci-httpget'));
    await expect
      .poll(() => example.frame.getByTestId('timeline').getAttribute('data-platform'))
      .toBe('baidu-bci');
  });

  test('shows two platforms below each other, with one playback', async ({ visit }) => {
    const { frame } = await frameIn(
      visit,
      await addressOf({ yaml: samples.preStopHttp }, '?compare=baidu-bci&t=3'),
    );
    await expect.poll(() => frame.getByTestId('timeline').count()).toBe(2);
    expect(
      await frame.getByTestId('timeline').evaluateAll((all) => all.map((each) => each.dataset.platform)),
    ).toEqual(['kubernetes-1.36', 'baidu-bci']);
    expect(await frame.locator('[data-testid=span][data-kind=hook-ignored]').count()).toBe(1);
    expect(await frame.getByTestId('play').count()).toBe(1);
    expect(await frame.getByRole('link', { name: 'Open in Hookline' }).getAttribute('href')).toContain('#2.');
  });

  test.for([
    { yaml: samples.shortPreStop, state: 'live', verdicts: 0 },
    { yaml: samples.twoHandlers, state: 'rejected', verdicts: 1 },
  ])('is compact without the verdict, unless something is wrong: $state', async (row, { visit }) => {
    const { frame } = await frameIn(visit, await addressOf({ yaml: row.yaml }, '?view=compact'));
    await expect.poll(() => frame.getByTestId('timeline').getAttribute('data-state')).toBe(row.state);
    expect(await frame.getByTestId('verdict').count()).toBe(row.verdicts);
    expect(await frame.getByTestId('play').isVisible()).toBe(true);
  });

  test.for([
    { hash: '', says: /no manifest/i },
    { hash: '#9.abc', says: /newer Hookline/ },
    { hash: '#1.%%%', says: /damaged/ },
  ])('says what is wrong with "$hash"', async ({ hash, says }, { visit }) => {
    const { frame } = await frameIn(visit, `${await addressOf()}${hash}`);
    await expect.poll(() => frame.getByRole('status').textContent()).toMatch(says);
  });

  test('runs a document with letters too many behind it as it is', async ({ visit }) => {
    const address = await addressOf({ yaml: samples.preStop, platform: 'baidu-bci' });
    const { frame } = await frameIn(visit, `${address}AAAA`);
    await expect.poll(() => frame.getByTestId('timeline').getAttribute('data-platform')).toBe('baidu-bci');
    expect(await frame.getByText('This link').count()).toBe(0);
  });

  const yaml = samples.preStop;
  const k8s = 'Kubernetes 1.36';
  test.for([
    { of: 'its address', search: '?platform=baidu-bcii', document: { yaml }, says: ['baidu-bcii', k8s] },
    { of: 'its document', search: '', document: { yaml, platform: 'k8s-9.9' }, says: ['k8s-9.9', k8s] },
    {
      of: 'a comparison',
      search: '?compare=k8s-9.9&view=compact',
      document: { yaml },
      says: ['k8s-9.9', k8s],
    },
    {
      of: 'an address in Chinese',
      search: '?lang=zh-CN&platform=nowhere',
      document: { yaml, platform: 'baidu-bci' },
      says: ['没有', 'nowhere', '百度智能云 BCI'],
    },
    {
      of: 'a second document',
      search: '',
      document: { yaml, b: { yaml, platform: 'k8s-9.9' } },
      says: ['k8s-9.9', k8s],
    },
    { of: 'a second text', search: '', document: { yaml, b: { yaml: 'a: [' } }, says: ['B · '] },
  ])('says what it cannot use of $of, to its host too, and shows the rest', async (row, { visit }) => {
    const { page, frame } = await frameIn(visit, await addressOf(row.document, row.search));
    await frame.getByTestId('timeline').first().waitFor();
    await expect.poll(() => frame.locator('.hl-notice').count()).toBe(1);
    const said = await frame.locator('.hl-notice').textContent();
    for (const part of row.says) expect(said).toContain(part);
    await greet(page);
    await call(page, 'getState');
    expect(await errorsHeard(page)).toEqual([said]);
  });

  test('says so when its host names a platform that nobody knows, until it names another', async ({
    visit,
  }) => {
    const { page, frame } = await frameIn(visit, await addressOf({ yaml: samples.preStop }));
    await greet(page);
    await call(page, 'setPlatform', { platform: 'baidu-bcii' });
    await expect.poll(() => frame.locator('.hl-notice').textContent()).toMatch(/no platform “baidu-bcii”/);
    await call(page, 'setPlatform', { platform: 'baidu-bci' });
    await expect.poll(() => frame.locator('.hl-notice').count()).toBe(0);
    expect(await errorsHeard(page)).toEqual([expect.stringMatching(/baidu-bcii/)]);
  });

  test('follows the theme and the language it is given', async ({ visit }) => {
    const { frame } = await frameIn(visit, await addressOf({ yaml: samples.preStop }, '?theme=dark&lang=zh'));
    await expect.poll(() => frame.locator('html').getAttribute('data-theme')).toBe('dark');
    await expect.poll(() => frame.locator('html').getAttribute('lang')).toMatch(/^zh/);
    const ground = await frame.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);
    expect(ground).toBe('rgb(26, 28, 31)');
    expect(await frame.getByTestId('verdict').textContent()).toMatch(/[\u4e00-\u9fff]/);
  });

  test('prints dark on white, however dark it is', async ({ visit }) => {
    const { page, frame } = await frameIn(visit, await addressOf({ yaml: samples.preStop }, '?theme=dark'));
    await frame.getByTestId('timeline').waitFor();
    await page.emulateMedia({ media: 'print' });
    const colours = frame.locator('main').evaluate((main) => {
      const { backgroundColor, color } = getComputedStyle(main);
      return [backgroundColor, color];
    });
    expect(await colours).toEqual(['rgb(255, 255, 255)', 'rgb(29, 31, 35)']);
  });

  test('leaves the focus, the wheel and its own address alone', async ({ visit }) => {
    const src = await addressOf({ yaml: samples.preStop });
    const { page, frame } = await frameIn(visit, src);
    await page.locator('#search').focus();
    await frame.getByTestId('timeline').waitFor();
    await frame.getByTestId('play').hover();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await frame.getByTestId('timeline').hover();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(page.frames()[1]?.url()).toBe(src);
  });

  test('plays where storage and cookies throw', async ({ visit }) => {
    const { page, frame } = await frameIn(visit, await addressOf({ yaml: samples.shortPreStop }));
    await frame.getByTestId('play').click();
    await expect.poll(() => frame.getByTestId('playhead').getAttribute('data-at')).not.toBe('0');
    const refused = await page.frames()[1]?.evaluate(() =>
      [() => localStorage, () => sessionStorage, () => document.cookie].map((touch) => {
        try {
          return typeof touch();
        } catch (fault) {
          return (fault as DOMException).name;
        }
      }),
    );
    expect(refused).toEqual(['SecurityError', 'SecurityError', 'SecurityError']);
    await frame.getByTestId('play').click();
    expect(await frame.getByTestId('play').getAttribute('aria-pressed')).toBe('false');
  });

  test('waits while it is out of sight, and goes on when it is back', async ({ visit }) => {
    const { page, frame } = await frameIn(visit, await addressOf({ yaml: samples.preStop }, '?speed=0.25'));
    const play = frame.getByTestId('play');
    const at = async () => Number(await frame.getByTestId('playhead').getAttribute('data-at'));
    await play.click();
    await expect.poll(at).toBeGreaterThan(0);
    await bring(page, 'out of sight');
    expect(await play.getAttribute('aria-pressed')).toBe('false');
    const left = await at();
    await bring(page, 'back');
    await expect.poll(() => play.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(at).toBeGreaterThan(left);

    await play.click();
    const paused = await at();
    await bring(page, 'out of sight');
    await bring(page, 'back');
    expect([await play.getAttribute('aria-pressed'), await at()]).toEqual(['false', paused]);
  });

  test('plays for its host only once it is seen', async ({ visit }) => {
    const { page, frame } = await frameIn(visit, await addressOf({ yaml: samples.preStop }, '?speed=0.25'));
    await greet(page);
    const play = frame.getByTestId('play');
    await play.waitFor();
    await bring(page, 'out of sight');
    await call(page, 'play');
    await page.waitForTimeout(300);
    expect((await call(page, 'getState')).result).toMatchObject({ playing: false, t: 0 });
    await bring(page, 'back');
    await expect.poll(() => play.getAttribute('aria-pressed')).toBe('true');
  });

  test('stays paused when its host says so while it is out of sight', async ({ visit }) => {
    const { page, frame } = await frameIn(visit, await addressOf({ yaml: samples.preStop }, '?speed=0.25'));
    await greet(page);
    const play = frame.getByTestId('play');
    await play.click();
    await bring(page, 'out of sight');
    await call(page, 'pause');
    await bring(page, 'back');
    await page.waitForTimeout(300);
    expect(await play.getAttribute('aria-pressed')).toBe('false');
  });

  test('with autoplay begins when it is seen', async ({ visit }) => {
    const { frame } = await frameIn(visit, await addressOf({ yaml: samples.preStop }, '?autoplay=1'));
    await expect.poll(() => frame.getByTestId('play').getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => frame.getByTestId('playhead').getAttribute('data-at')).not.toBe('0');
  });

  test('tells its height in the words of Embedly', async ({ visit }) => {
    const { page, frame } = await frameIn(visit, await addressOf({ yaml: samples.preStop }));
    await frame.getByTestId('timeline').waitFor();
    const heights = () =>
      page.evaluate(() =>
        (window as unknown as { heard: unknown[] }).heard.flatMap((data) => {
          const said = typeof data === 'string' ? JSON.parse(data) : {};
          return said.context === 'iframe.resize' ? [said.height as number] : [];
        }),
      );
    await expect.poll(async () => (await heights()).at(-1)).toBeGreaterThan(150);
    await expect.poll(async () => (await heights()).at(-1)).toBeLessThan(1200);
  });

  test('is complete for those who hear it', async ({ visit }) => {
    const page = await visit(`embed/?example=bci-prestop`);
    await page.getByTestId('timeline').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('a host that talks to the frame', () => {
  test('is told once what it can call, plays, seeks, and changes the document', async ({ visit }) => {
    const { page, frame } = await frameIn(visit, await addressOf());
    const { capabilities } = await greet(page);
    expect(capabilities).toEqual(
      expect.arrayContaining([
        'setDocument',
        'getDocument',
        'play',
        'pause',
        'seek',
        'setSpeed',
        'setPlatform',
        'setTheme',
        'setLang',
        'getState',
        'export',
      ]),
    );
    expect(await call(page, 'setDocument', { yaml: samples.preStopHttp })).toMatchObject({
      result: { problems: [] },
    });
    await frame.getByTestId('timeline').waitFor();
    await call(page, 'setPlatform', { platform: 'baidu-bci' });
    await expect.poll(() => frame.getByTestId('timeline').getAttribute('data-platform')).toBe('baidu-bci');
    expect((await call(page, 'getDocument')).result).toEqual({
      yaml: samples.preStopHttp,
      platform: 'baidu-bci',
    });
    await call(page, 'seek', { t: 4 });
    expect((await call(page, 'getState')).result).toMatchObject({
      t: 4,
      playing: false,
      state: 'live',
      platform: 'baidu-bci',
    });
    await call(page, 'play');
    await expect.poll(() => frame.getByTestId('play').getAttribute('aria-pressed')).toBe('true');
    await call(page, 'pause');
    expect((await call(page, 'export', { format: 'json' })).result).toMatchObject({
      format: 'hookline.run/1',
    });
    for (const format of ['svg', 'mermaid']) {
      const { result } = await call(page, 'export', { format });
      expect(result).toMatch(format === 'svg' ? /^<svg [\s\S]*<\/svg>\n$/ : /^gantt\n/);
    }
    const events = await page.evaluate(() =>
      (window as unknown as { events: { event: string }[] }).events.map(({ event }) => event),
    );
    expect(events).toEqual(expect.arrayContaining(['change', 'seek', 'resize']));
  });

  test('is answered once what it asked for is so', async ({ visit }) => {
    const { page } = await frameIn(visit, await addressOf({ yaml: samples.preStop }));
    await greet(page);
    const rows = [
      { method: 'setLang', params: { lang: 'zh' } },
      { method: 'setSpeed', params: { speed: 3 } },
      { method: 'setTheme', params: { theme: 'dark' } },
      { method: 'setPlatform', params: { platform: 'baidu-bci' } },
      { method: 'seek', params: { t: 4 } },
    ];
    for (const { method, params } of rows) {
      const state = await page.evaluate(
        async ([method, params]) => {
          const { call } = window as unknown as { call(...words: unknown[]): Promise<{ result: unknown }> };
          await call(method, params);
          return (await call('getState', undefined)).result;
        },
        [method, params] as const,
      );
      expect(state).toMatchObject(params);
    }
  });

  test.for([
    { method: 'dance', params: undefined, code: 'unknown-method' },
    { method: '__proto__', params: undefined, code: 'unknown-method' },
    { method: 'constructor', params: undefined, code: 'unknown-method' },
    { method: 'seek', params: { t: 'soon' }, code: 'bad-params' },
    { method: 'seek', params: null, code: 'bad-params' },
    { method: 'setDocument', params: { yaml: 7 }, code: 'bad-params' },
    { method: 'setTheme', params: { theme: 'pink' }, code: 'bad-params' },
    { method: 'export', params: { format: 'exe' }, code: 'bad-params' },
  ])('hears $code for $method $params', async ({ method, params, code }, { visit }) => {
    const { page } = await frameIn(visit, await addressOf({ yaml: samples.preStop }));
    await greet(page);
    expect(await call(page, method, params)).toMatchObject({ error: { code } });
  });

  test('that says 10,000 things by chance breaks nothing, asks for nothing, and is answered after', async ({
    visit,
  }) => {
    const { page } = await frameIn(visit, await addressOf({ yaml: samples.preStop }));
    const { capabilities } = await greet(page);
    const id = fc.oneof(fc.integer({ min: 1000 }), fc.string(), fc.object()); // not one of ours
    const params = fc.oneof(
      fc.jsonValue(),
      fc.record({ yaml: fc.constantFrom(samples.preStop, 'a: [', '', '&a [*a]'), stimulus: fc.jsonValue() }),
      fc.record({ yaml: fc.string(), behaviour: fc.jsonValue(), platform: fc.webUrl(), until: fc.double() }),
      fc.record({ t: fc.double(), speed: fc.double(), format: fc.string(), theme: fc.string() }),
    );
    const messages: readonly unknown[] = fc.sample<unknown>(
      fc.oneof(
        fc.jsonValue(),
        fc.record({ type: fc.constantFrom('hookline:hello', 'hookline:ready'), v: fc.nat(3), id }),
        fc.record({ id, method: fc.oneof(fc.constantFrom(...capabilities), fc.string()), params }),
      ),
      { numRuns: 10_000, seed: 20 },
    );
    await page.evaluate((text) => {
      const all: readonly unknown[] = JSON.parse(text);
      const { port } = window as unknown as { port: MessagePort };
      const frame = document.querySelector('iframe')?.contentWindow;
      all.forEach((message, index) => {
        if (index % 2) frame?.postMessage(message, '*');
        else port.postMessage(message);
      });
    }, JSON.stringify(messages));
    const wanted = { yaml: samples.shortPreStop };
    expect(await call(page, 'setDocument', wanted)).toMatchObject({ result: { problems: [] } });
    expect((await call(page, 'getDocument')).result).toEqual(wanted);
    await expect.poll(async () => (await call(page, 'getState')).result).toMatchObject({ state: 'live' });
  });

  test('that is not the parent, or greets in another way, hears nothing', async ({ visit }) => {
    const { page } = await frameIn(visit, await addressOf({ yaml: samples.preStop }));
    await greet(page);
    const heard = await page.evaluate(async () => {
      const { heard } = window as unknown as { heard: unknown[] };
      heard.length = 0;
      const frame = document.querySelector('iframe')?.contentWindow;
      for (const hello of [
        null,
        'hookline:hello',
        { type: 'hookline:hello' },
        { type: 'hookline:hello', v: 2, id: 'x' },
        { type: 'hookline:hello', v: 1, id: {} },
      ])
        frame?.postMessage(hello, '*');
      const sibling = document.body.appendChild(document.createElement('iframe'));
      sibling.title = 'Another frame';
      const inside = sibling.contentDocument as Document;
      const script = inside.createElement('script');
      script.text = "parent.frames[0].postMessage({ type: 'hookline:hello', v: 1, id: 'sibling' }, '*');";
      inside.body.append(script);
      const answered = new Promise((done) =>
        window.addEventListener('message', ({ data }) => data?.id === 'last' && done(undefined)),
      );
      frame?.postMessage({ type: 'hookline:hello', v: 1, id: 'last' }, '*');
      await answered;
      return heard.flatMap((data) => (typeof data === 'object' && data && 'id' in data ? [data.id] : []));
    });
    expect(heard).toEqual(['last']);
  });
});
