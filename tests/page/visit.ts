import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';

interface VisitOptions
  extends Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'reducedMotion' | 'locale'> {
  /** Storage that throws when it is touched, or when it is written to. */
  readonly storage?: 'blocked' | 'full';
  /** Another host than the built pages' own; what it requests is its own affair. */
  readonly host?: string;
}

/** Opens a page of the build. Whatever goes wrong in it, silently or not, fails the test at its end. */
export type Visit = (path?: string, options?: VisitOptions) => Promise<Page>;

/** A test with a browser. */
export const test = base.extend<{ browser: Browser; visit: Visit }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures a fixture needs from its pattern
    async ({}, use) => {
      const browser = await chromium.connect(inject('browser'));
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  visit: async ({ browser }, use) => {
    const problems: string[] = [];
    const contexts = new Set<{ close(): Promise<void> }>();
    await use(async (path = '', { storage, host = inject('site'), ...options } = {}) => {
      const context = await browser.newContext({
        locale: 'en-US',
        permissions: ['clipboard-read', 'clipboard-write'],
        ...options,
      });
      contexts.add(context);
      await context.addInitScript(watch);
      if (storage === 'blocked') await context.addInitScript(blockStorage);
      if (storage === 'full') await context.addInitScript(fillStorage);
      const page = await context.newPage();
      page.on('console', (message) => {
        if (['warning', 'error'].includes(message.type())) problems.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (fault) => problems.push(`uncaught: ${fault.message}`));
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        const isOurs = [new URL(inject('site')).origin, new URL(host).origin].includes(origin);
        if (!isOurs && protocol !== 'data:') problems.push(`request: ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
      });
      await page.goto(new URL(path, host).href);
      return page;
    });
    for (const context of contexts) await context.close();
    expect(problems).toEqual([]);
  },
});

/** In the page: violations of the policy become errors. */
function watch() {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    console.error('policy', violatedDirective, blockedURI, sample);
  });
}

function blockStorage() {
  const refuse = () => {
    throw new DOMException('Storage is blocked.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { get: refuse });
  Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  if ('ServiceWorkerContainer' in window) ServiceWorkerContainer.prototype.register = async () => refuse();
}

function fillStorage() {
  Storage.prototype.setItem = () => {
    throw new DOMException('Storage is full.', 'QuotaExceededError');
  };
}

/** Waits until all of the page is drawn, on a small screen too: what is below it waits to be touched. */
export async function whole(page: Page): Promise<void> {
  const parts = page.locator('.hl-editor-panel, .hl-inputs, .hl-tabs, .hl-footer');
  let x = 4;
  await expect
    .poll(async () => {
      await page.mouse.move(x++, 4);
      return parts.count();
    })
    .toBe(4);
}

/** Waits until a page has drawn so many frames. */
export const drawn = (page: Page, frames: number): Promise<void> =>
  page.evaluate(async (frames) => {
    for (let count = 0; count < frames; count++) await new Promise(requestAnimationFrame);
  }, frames);

/** Pastes a text in place of what is in the editor, once Monaco is there. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await withMonaco(page);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+v');
}

/** The text in the editor, however it is shown: copied from it. */
export async function textOf(page: Page): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText('nothing was copied'));
  await page.getByTestId('editor').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Waits until Monaco is in the text field's place. */
export async function withMonaco(page: Page): Promise<void> {
  const editor = page.getByTestId('editor');
  await editor.focus();
  await expect.poll(() => editor.getAttribute('data-kind'), { timeout: 20_000 }).toBe('monaco');
}

type Data = Readonly<Record<string, string>>;

/** The data attributes of all elements with a test handle. */
export const dataOf = (page: Page, handle: string): Promise<readonly Data[]> =>
  page
    .getByTestId(handle)
    .evaluateAll((elements) => elements.map((element) => ({ ...(element as HTMLElement).dataset }) as Data));

/** Tenths of a second: the kubelet itself is no quicker. */
const tenths = (seconds = '') => String(Math.round(Number(seconds) * 10) / 10);

/** The spans of a kind as `from-to`, with their outcome where they have one. */
export async function spansOf(page: Page, kind: string): Promise<readonly string[]> {
  const spans = await dataOf(page, 'span');
  return spans
    .filter((span) => span.kind === kind)
    .map(({ from, to, outcome }) => `${tenths(from)}-${tenths(to)}${outcome ? ` ${outcome}` : ''}`);
}

/** The instants of the marks of one kind, in seconds. */
export async function marksOf(page: Page, what: string): Promise<readonly string[]> {
  const marks = await dataOf(page, 'mark');
  return marks.filter((mark) => mark.what === what).map(({ at }) => tenths(at));
}

/** Where the playhead stands, in seconds. */
export const playheadOf = async (page: Page): Promise<number> =>
  Number(await page.getByTestId('playhead').first().getAttribute('data-at'));
