import { median, ms, percentile, target } from './numbers.mjs';

/** Ten embeds on one page while it scrolls. @param {import('playwright-core').Browser} browser @param {string} url @returns {AsyncGenerator<string>} */
export async function* embeds(browser, url) {
  const times = await scroll(browser, `${url}ten.html`);
  const slow = percentile(times, 0.95);
  yield `scrolling a page with ten embeds: frames ${ms(median(times))} in the median, 95 of 100 within ${ms(slow)} ${target(slow, 34)}`;
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
async function scroll(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(url);
  await page.waitForTimeout(2000);
  const times = await page.evaluate(
    () =>
      new Promise((/** @type {(times: number[]) => void} */ done) => {
        const times = /** @type {number[]} */ ([]);
        let last = performance.now();
        const frame = (/** @type {number} */ now) => {
          times.push(now - last);
          last = now;
          scrollBy(0, 25);
          if (scrollY + innerHeight < document.documentElement.scrollHeight - 2) requestAnimationFrame(frame);
          else done(times);
        };
        requestAnimationFrame(frame);
      }),
  );
  await page.close();
  return times;
}
