import { median, ms, target } from './numbers.mjs';
import { many } from './pods.mjs';

const texts = [
  { name: '200 containers', text: many(200), state: 'live' },
  { name: '1,000 containers', text: many(1000), state: 'live' },
  { name: '1 MB of comments', text: `${many(1)}# ${'long comment '.repeat(80_000)}\n`, state: 'stale' },
];

/**
 * From a text's arrival in the text field to its picture, or to the word that it is too large; and the longest that the page was
 * busy at a stretch until all of it was drawn. What a bare text field of the browser takes to show that text is told beside it, and
 * does not count: no page can spare it.
 * @param {import('playwright-core').Browser} browser @param {string} url @returns {AsyncGenerator<string>}
 */
export async function* pasting(browser, url) {
  for (const { name, text, state } of texts) {
    const seen = [];
    for (let count = 0; count < 5; count++) seen.push(await paste(browser, url, text, state));
    const longest = median(seen.map(({ longest }) => longest));
    const bare = await shownBare(browser, text);
    const own = Math.max(0, longest - bare);
    yield `pasting ${name}: an answer after ${ms(median(seen.map(({ took }) => took)))}; the longest task ${ms(longest)}${bare > 0 ? `, a bare text field's ${ms(bare)}` : ''} ${target(own, 50)}`;
  }
}

/** @param {import('playwright-core').Browser} browser @param {string} url @param {string} text @param {string} state */
async function paste(browser, url, text, state) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => localStorage.setItem('hookline.settings', '{"isSimple":true}'));
  await page.goto(`${url}?example=bci-prestop`);
  await page.getByTestId('span').first().waitFor();
  await page.waitForTimeout(1000);
  const result = await page.getByTestId('editor').evaluate(
    async (field, { text, state }) => {
      const tasks = /** @type {number[]} */ ([]);
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
      const picture = () => document.querySelector('[data-testid=timeline]')?.getAttribute('data-end');
      const stateOf = () => document.querySelector('[data-testid=timeline]')?.getAttribute('data-state');
      const before = picture();
      const began = performance.now();
      // What the browser itself takes to break a long text into lines is not what this is about.
      /** @type {HTMLTextAreaElement} */ (field).value = '';
      /** @type {HTMLTextAreaElement} */ (field).setRangeText(text);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (stateOf() !== state || (state === 'live' && picture() === before))
        await new Promise((resolve) => setTimeout(resolve, 10));
      const took = performance.now() - began;
      const drawn = () => document.querySelectorAll('[data-testid=span]').length;
      for (let count = -1; count !== drawn(); ) {
        count = drawn();
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
      return { took, longest: Math.max(0, ...tasks) };
    },
    { text, state },
  );
  await page.close();
  return result;
}

/**
 * The longest task of a page with nothing but a text field that shows a text, in the median of five; 0 where it is no long one.
 * @param {import('playwright-core').Browser} browser @param {string} text
 */
async function shownBare(browser, text) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent(
    '<textarea wrap="off" style="width: 480px; height: 600px; font: 13px/20px monospace"></textarea>',
  );
  const longest = await page.locator('textarea').evaluate(async (field, text) => {
    const tasks = /** @type {number[]} */ ([]);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
    const all = [];
    for (let count = 0; count < 5; count++) {
      /** @type {HTMLTextAreaElement} */ (field).value = '';
      await new Promise((resolve) => setTimeout(resolve, 300));
      tasks.length = 0;
      /** @type {HTMLTextAreaElement} */ (field).setRangeText(text);
      await new Promise((resolve) => setTimeout(resolve, 700));
      all.push(Math.max(0, ...tasks));
    }
    return all;
  }, text);
  await page.close();
  return median(longest);
}
