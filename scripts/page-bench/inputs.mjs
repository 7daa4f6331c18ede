import { ms, percentile, target } from './numbers.mjs';
import { hashOf, restless } from './pods.mjs';

/**
 * What people do to the picture of twenty lanes and five hundred spans, and how long until the page has painted what came of it.
 * @type {readonly { name: string, act: (page: import('playwright-core').Page) => Promise<void> }[]}
 */
const deeds = [
  {
    name: 'scrubbing',
    act: async (page) => {
      const box = await page.getByTestId('scrubber').boundingBox();
      if (!box) throw new Error('There is no scrubber.');
      for (let count = 0; count < 12; count++) {
        await page.mouse.move(box.x + (box.width * (count % 6)) / 6, box.y + box.height / 2);
        await page.mouse.down();
        await page.mouse.move(box.x + (box.width * ((count % 6) + 1)) / 6, box.y + box.height / 2, {
          steps: 5,
        });
        await page.mouse.up();
      }
    },
  },
  {
    name: 'zooming',
    act: async (page) => {
      await page.locator('[data-item][tabindex="0"]').focus();
      for (const key of 'wwwdwwaassssf') {
        await page.keyboard.press(key);
        await page.waitForTimeout(80);
      }
    },
  },
  {
    name: 'toggling',
    act: async (page) => {
      const toggles = [
        ...['Beat', 'Real time', 'Beat', 'Real time'].map((name) => page.getByRole('button', { name })),
        ...Array.from({ length: 4 }, () => page.getByTestId('play')),
      ];
      // Playwright's own search for what to click would keep the page busy just then.
      const places = [];
      for (const toggle of toggles) {
        const box = await toggle.boundingBox();
        if (!box) throw new Error('There is nothing to toggle.');
        places.push({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
      }
      for (const { x, y } of places) {
        await page.mouse.click(x, y);
        await page.waitForTimeout(300);
      }
    },
  },
];

/** @param {import('playwright-core').Browser} browser @param {string} url @returns {AsyncGenerator<string>} */
export async function* inputs(browser, url) {
  for (const { name, act } of deeds) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${url}${hashOf(restless(150, 6, 5))}`);
    await page.getByTestId('span').first().waitFor();
    await page.waitForTimeout(3000);
    await page.evaluate(() => {
      const times = /** @type {number[]} */ ([]);
      Object.assign(window, { times });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) times.push(duration);
      }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));
    });
    await act(page);
    await page.waitForTimeout(500);
    const times = await page.evaluate(
      () => /** @type {{ times: number[] }} */ (/** @type {unknown} */ (window)).times,
    );
    await page.close();
    const worst = Math.max(0, ...times);
    yield `${name}: the slowest answer is painted after ${ms(worst)}, 95 of 100 within ${ms(percentile(times, 0.95))} ${target(worst, 100)}`;
  }
}
