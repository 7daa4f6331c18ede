import { median, ms, target } from './numbers.mjs';

/** The slow phone that Lighthouse's audits imagine. */
const phone = {
  latency: 150,
  downloadThroughput: 1_638_400 / 8,
  uploadThroughput: 675_000 / 8,
  offline: false,
};

const pages = [
  { name: 'the page', path: '', most: 2000 },
  { name: 'an embed with its poster', path: 'one.html', most: 1200 },
  { name: 'the bare embed/', path: 'embed/?example=bci-prestop', most: 2000 },
];

/**
 * First visits from that phone: when the largest thing is painted, and for how long tasks of more than 50 ms kept the page from
 * answering after its first paint, each beyond its 50 ms.
 * @param {import('playwright-core').Browser} browser @param {string} url @returns {AsyncGenerator<string>}
 */
export async function* visits(browser, url) {
  for (const { name, path, most } of pages) {
    const seen = [];
    for (let count = 0; count < 5; count++) seen.push(await visit(browser, `${url}${path}`));
    const paint = median(seen.map(({ paint }) => paint));
    const shift = median(seen.map(({ shift }) => shift));
    const blocked = median(seen.map(({ blocked }) => blocked));
    const [{ requests, bytes } = { requests: 0, bytes: 0 }] = seen;
    yield `${name} on a slow phone: largest paint after ${ms(paint)} ${target(paint, most)}, blocked for ${ms(blocked)}, layout shift ${shift.toFixed(3)}, ${requests} requests, ${Math.round(bytes / 1000)} kB`;
  }
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
async function visit(browser, url) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', phone);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let requests = 0;
  let bytes = 0;
  // Bodies, for what heads take is the host's affair. Those of a sandboxed frame too, which is a process of its own.
  page.on('requestfinished', async (request) => {
    requests++;
    bytes += (await request.sizes()).responseBodySize;
  });
  await page.addInitScript(() => {
    const seen = { paint: 0, shift: 0, blocked: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) seen.paint = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += /** @type {{ value?: number }} */ (entry).value ?? 0;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      const [painted] = performance.getEntriesByName('first-contentful-paint');
      for (const { startTime, duration } of list.getEntries())
        if (painted && startTime > painted.startTime) seen.blocked += duration - 50;
    }).observe({ type: 'longtask' });
  });
  await page.goto(url);
  await page.waitForTimeout(6000);
  const seen = await page.evaluate(
    () =>
      /** @type {{ seen: { paint: number, shift: number, blocked: number } }} */ (
        /** @type {unknown} */ (window)
      ).seen,
  );
  await context.close();
  return { ...seen, requests, bytes };
}
