import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startBrowser } from './browser.mjs';
import { build, home, isBuilt } from './built.mjs';
import { serve } from './server.mjs';

/**
 * How long a keystroke takes to become a new timeline: from the key's event in the editor to the frame in which the changed picture is
 * painted. A digit of `sleep 30` is typed over and over, in the text field and in Monaco.
 */

if (!isBuilt() && !build()) process.exit(1);
const pages = mkdtempSync(join(tmpdir(), 'hookline-'));
cpSync(join(home, 'dist'), pages, { recursive: true });
const site = await serve(pages);
const server = await startBrowser();
const browser = await chromium.connect(server.wsEndpoint());

for (const kind of ['plain', 'monaco']) {
  const times = await timesOf(kind);
  const at = (/** @type {number} */ share) => times[Math.floor((times.length - 1) * share)]?.toFixed(0);
  console.log(
    `${kind}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms of ${times.length} keystrokes`,
  );
}

await browser.close();
await server.close();
await site.close();
rmSync(pages, { recursive: true });

/** @param {string} kind of editor @returns {Promise<number[]>} milliseconds, in order of size */
async function timesOf(kind) {
  const page = await browser.newPage();
  if (kind === 'plain')
    await page.addInitScript(() => localStorage.setItem('hookline.settings', '{"isSimple":true}'));
  await page.goto(`${site.url}?example=bci-prestop`);
  const editor = page.getByTestId('editor');
  await editor.focus();
  await page.waitForFunction(
    (wanted) => document.querySelector(`[data-testid=editor][data-kind=${wanted}]`),
    kind,
  );
  await page.keyboard.press('ControlOrMeta+End');
  for (let count = 0; count < 3; count++) await page.keyboard.press('ArrowLeft');
  await page.evaluate(() => {
    const times = /** @type {number[]} */ ([]);
    Object.assign(window, { times });
    let began = 0;
    const picture = () =>
      [...document.querySelectorAll('[data-testid=span]')].map((span) => span.getAttribute('data-to')).join();
    let before = picture();
    addEventListener(
      'keydown',
      () => {
        began = performance.now();
      },
      true,
    );
    new MutationObserver(() => {
      if (!began || picture() === before) return;
      before = picture();
      const since = began;
      began = 0;
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - since)));
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  for (let count = 0; count < 100; count++) {
    await page.keyboard.press('Backspace');
    await page.waitForTimeout(60);
    await page.keyboard.type(String(count % 9));
    await page.waitForTimeout(60);
  }
  const times = await page.evaluate(
    () => /** @type {{ times: number[] }} */ (/** @type {unknown} */ (window)).times,
  );
  await page.close();
  return times.sort((a, b) => a - b);
}
