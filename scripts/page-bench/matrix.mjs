import { median, ms, target } from './numbers.mjs';
import { hashOf, ten } from './pods.mjs';

const pods = [
  { name: 'a BCI sample', at: '?example=bci-prestop', most: 300 },
  { name: 'a pod of ten containers', at: hashOf(ten()), most: 1000 },
];

/**
 * From a key in the text to the last row of the table of all platforms, once the table has been filled before; and the
 * longest that the page was busy at a stretch meanwhile.
 * @param {import('playwright-core').Browser} browser @param {string} url @returns {AsyncGenerator<string>}
 */
export async function* matrix(browser, url) {
  for (const { name, at, most } of pods) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(() => localStorage.setItem('hookline.settings', '{"isSimple":true}'));
    await page.goto(`${url}${at}`);
    await page.locator('[data-tab="platforms"]').click();
    await page.locator('[data-testid=matrix][data-done=true]').waitFor();
    await watch(page);
    await page.getByTestId('editor').focus();
    await page.keyboard.press('ControlOrMeta+End');
    for (let count = 0; count < 12; count++) {
      await page.keyboard.press('Space');
      await page.waitForTimeout(1500);
    }
    const { times, tasks } = await page.evaluate(() => {
      const { times, tasks } = /** @type {{ times: number[], tasks: number[] }} */ (
        /** @type {unknown} */ (window)
      );
      return { times, tasks };
    });
    await page.close();
    const warm = median(times.slice(2));
    const longest = Math.max(0, ...tasks);
    yield `the matrix of ${name}: ${ms(warm)} in the median of ${times.length - 2} ${target(warm, most)}; the longest task ${ms(longest)} ${target(longest, 50)}`;
  }
}

/** Collects the times in `window.times`, and tasks of over 50 ms in `window.tasks`. @param {import('playwright-core').Page} page */
const watch = (page) =>
  page.evaluate(() => {
    const times = /** @type {number[]} */ ([]);
    const tasks = /** @type {number[]} */ ([]);
    Object.assign(window, { times, tasks });
    const table = document.querySelector('[data-testid=matrix]');
    if (!table) throw new Error('There is no matrix.');
    let began = 0;
    const begin = () => {
      began = performance.now();
    };
    addEventListener('keydown', begin, true);
    new MutationObserver(() => {
      if (table.getAttribute('data-done') === 'true') times.push(performance.now() - began);
    }).observe(table, { attributeFilter: ['data-done'] });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
