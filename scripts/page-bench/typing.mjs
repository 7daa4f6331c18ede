import { median, ms, percentile, target } from './numbers.mjs';
import { hashOf, long } from './pods.mjs';

/**
 * From an event to the frame in which the changed picture is painted: a digit of a hook's seconds is typed over and over in a text of
 * two hundred lines, and a slider is moved with the keys.
 * @type {readonly { name: string, most: number, isSimple: boolean, act: (page: import('playwright-core').Page) => Promise<void> }[]}
 */
const ways = [
  { name: 'typing in the text field', most: 50, isSimple: true, act: type },
  { name: 'typing in Monaco', most: 50, isSimple: false, act: type },
  { name: 'moving a slider', most: 32, isSimple: true, act: slide },
];

/** @param {import('playwright-core').Browser} browser @param {string} url @returns {AsyncGenerator<string>} */
export async function* typing(browser, url) {
  for (const { name, most, isSimple, act } of ways) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    if (isSimple)
      await page.addInitScript(() => localStorage.setItem('hookline.settings', '{"isSimple":true}'));
    await page.goto(`${url}${hashOf(long())}`);
    await page.getByTestId('span').first().waitFor();
    await watch(page);
    await act(page);
    const times = await page.evaluate(
      () => /** @type {{ times: number[] }} */ (/** @type {unknown} */ (window)).times,
    );
    await page.close();
    const slow = percentile(times, 0.95);
    yield `${name}: ${ms(median(times))} in the median of ${times.length}, 95 of 100 within ${ms(slow)} ${target(slow, most)}`;
  }
}

/** Collects the times in `window.times`. @param {import('playwright-core').Page} page */
const watch = (page) =>
  page.evaluate(() => {
    const times = /** @type {number[]} */ ([]);
    Object.assign(window, { times });
    let began = 0;
    const picture = () =>
      [...document.querySelectorAll('[data-testid=span]')].map((span) => span.getAttribute('data-to')).join();
    let before = picture();
    const begin = () => {
      began = performance.now();
    };
    addEventListener('keydown', begin, true);
    new MutationObserver(() => {
      if (!began || picture() === before) return;
      before = picture();
      const since = began;
      began = 0;
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - since)));
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });

/** @param {import('playwright-core').Page} page */
async function type(page) {
  const editor = page.getByTestId('editor');
  await editor.focus();
  const isSimple = await page.evaluate(() =>
    (localStorage.getItem('hookline.settings') ?? '').includes('isSimple'),
  );
  if (!isSimple) await page.locator('[data-testid=editor][data-kind=monaco]').waitFor();
  await page.keyboard.press('ControlOrMeta+End');
  for (let count = 0; count < 100; count++) {
    await page.keyboard.press('Backspace');
    await page.waitForTimeout(60);
    await page.keyboard.type(String(count % 9));
    await page.waitForTimeout(60);
  }
}

/** @param {import('playwright-core').Page} page */
async function slide(page) {
  await page.locator('[data-tab="whatif"]').click();
  await page.locator('[data-dial] input[type=range], input[type=range]').first().focus();
  for (let count = 0; count < 100; count++) {
    await page.keyboard.press(count % 40 < 20 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForTimeout(60);
  }
}
