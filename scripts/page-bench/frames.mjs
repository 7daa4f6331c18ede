import { median, ms, percentile, target } from './numbers.mjs';
import { hashOf, restless } from './pods.mjs';

/** How smoothly a run plays at twenty times its speed, on a processor slowed down six times; the median of three. */
const crowds = [
  { name: '500 spans', pod: restless(150, 6, 5), most: 17.5, isQuiet: true },
  { name: '10,000 spans', pod: restless(1100, 2, 1), most: 34, isQuiet: false },
];

/** @param {import('playwright-core').Browser} browser @param {string} url @returns {AsyncGenerator<string>} */
export async function* frames(browser, url) {
  for (const { name, pod, most, isQuiet } of crowds) {
    const plays = [];
    for (let count = 0; count < 3; count++) plays.push(await play(browser, `${url}?speed=20${hashOf(pod)}`));
    const middle = median(plays.map(({ frames }) => median(frames)));
    const worst = median(plays.map(({ frames }) => percentile(frames, 0.95)));
    const [{ lanes, spans } = { lanes: 0, spans: 0 }] = plays;
    yield `playing ${name} at 20× on a sixth of the processor: ${lanes} lanes, ${spans} spans; frames ${ms(middle)} in the median, 95 of 100 within ${ms(worst)} ${target(worst, most)}`;
    const tasks = plays.map(({ long }) => long.length);
    if (isQuiet)
      yield `  tasks over 50 ms after the first second: ${tasks.join(', ')} ${median(tasks) === 0 ? '(met)' : '(missed)'}`;
  }
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
async function play(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await page.getByTestId('span').first().waitFor();
  await page.waitForTimeout(5000);
  const { lanes, spans } = await page.evaluate(() => ({
    lanes: document.querySelectorAll('[data-testid=lane]').length,
    spans: [...document.querySelectorAll('.hl-span .hl-shape')].reduce(
      (sum, shape) => sum + (shape.getAttribute('d')?.split('M').length ?? 2) - 1,
      0,
    ),
  }));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const seen = await page.evaluate(async () => {
    const frames = /** @type {number[]} */ ([]);
    const long = /** @type {number[]} */ ([]);
    const began = performance.now();
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        if (startTime > began + 1000) long.push(duration);
    }).observe({ type: 'longtask' });
    /** @type {HTMLElement | null} */ (document.querySelector('[data-testid=play]'))?.click();
    let last = 0;
    await new Promise((done) => {
      const frame = (/** @type {number} */ now) => {
        if (last > began + 1000) frames.push(now - last);
        last = now;
        if (now < began + 5000) requestAnimationFrame(frame);
        else done(undefined);
      };
      requestAnimationFrame(frame);
    });
    return { frames, long };
  });
  await page.close();
  return { lanes, spans, ...seen };
}
