import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median, ms, percentile, target } from './numbers.mjs';
import { long } from './pods.mjs';

/** The slow phone that Lighthouse's audits imagine. */
const phone = {
  latency: 150,
  downloadThroughput: 1_638_400 / 8,
  uploadThroughput: 675_000 / 8,
  offline: false,
};

/**
 * Ten embeds on one page while it scrolls, and the first picture of one on a phone.
 * @param {import('playwright-core').Browser} browser @param {string} url @param {string} folder that `url` serves
 * @returns {AsyncGenerator<string>}
 */
export async function* embeds(browser, url, folder) {
  const { simulate } = await import(pathToFileURL(join(folder, 'api.js')).href);
  const { exportOf } = await import(pathToFileURL(join(folder, 'exports.js')).href);
  const { yaml } = long();
  const poster = await exportOf(simulate(yaml), 'svg', { lang: 'en' });
  const one = `<hookline-embed platform="baidu-bci"><script type="application/yaml">${yaml}</script>${poster}</hookline-embed>`;
  const text = '<p>What is written around a timeline, to make the page a long one.</p>'.repeat(12);
  const page = (/** @type {number} */ count) =>
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Bench</title>` +
    `<style>body{font:16px/1.6 sans-serif;max-width:800px;margin:auto}hookline-embed svg{max-width:100%;height:auto}</style>` +
    `<script src="hookline-embed.js" defer></script>${`${text}${one}`.repeat(count)}${text}`;
  writeFileSync(join(folder, 'ten.html'), page(10));
  writeFileSync(join(folder, 'one.html'), page(1));

  const times = await scroll(browser, `${url}ten.html`);
  const slow = percentile(times, 0.95);
  yield `scrolling a page with ten embeds: frames ${ms(median(times))} in the median, 95 of 100 within ${ms(slow)} ${target(slow, 34)}`;

  for (const { name, path, most } of [
    { name: 'an embed with its poster', path: 'one.html', most: 1200 },
    { name: 'the bare embed/', path: 'embed/?example=bci-prestop', most: 2000 },
  ]) {
    const visits = [];
    for (let count = 0; count < 5; count++) visits.push(await visit(browser, `${url}${path}`));
    const paint = median(visits.map(({ paint }) => paint));
    const shift = median(visits.map(({ shift }) => shift));
    const [{ requests, bytes } = { requests: 0, bytes: 0 }] = visits;
    yield `${name} on a slow phone: largest paint after ${ms(paint)} ${target(paint, most)}, layout shift ${shift.toFixed(3)}, ${requests} requests, ${Math.round(bytes / 1000)} kB`;
  }
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
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests++;
    bytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    const seen = { paint: 0, shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) seen.paint = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += /** @type {{ value?: number }} */ (entry).value ?? 0;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url);
  await page.waitForTimeout(6000);
  const seen = await page.evaluate(
    () => /** @type {{ seen: { paint: number, shift: number } }} */ (/** @type {unknown} */ (window)).seen,
  );
  await context.close();
  return { ...seen, requests, bytes };
}
