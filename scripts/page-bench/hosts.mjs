import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, long } from './pods.mjs';

/** Whether a page is one of these: other people's pages, which frame ours under no policy of ours. @param {string} path */
export const isHost = (path) => /^\/?(?:one|ten)\.html$/.test(path);

/**
 * Writes a page that begins with one embed, `one.html`, and one with ten, `ten.html`, both with the code that the builder gives to copy,
 * poster and all.
 * @param {string} folder of the build
 * @param {import('playwright-core').Browser} browser
 * @param {string} url where the folder is served
 */
export async function writeHosts(folder, browser, url) {
  const code = await copied(browser, url);
  const line = '<p>What is written around a timeline, to make the page a long one.</p>';
  const text = line.repeat(12);
  const page = (/** @type {string} */ content) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title><link rel="icon" href="data:,">` +
    `<style>body{font:16px/1.6 sans-serif;max-width:800px;margin:auto;padding:0 16px}</style>${content}${text}`;
  writeFileSync(join(folder, 'one.html'), page(`${line}${code}`));
  writeFileSync(join(folder, 'ten.html'), page(`${text}${code}`.repeat(10)));
}

/** The code for plain HTML, once the builder has measured and drawn what it shows. @param {import('playwright-core').Browser} browser @param {string} url */
async function copied(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${url}builder/${hashOf(long())}`);
  const text = page.getByTestId('embed-code').last();
  for (let left = 100; left > 0; left--) {
    const code = await text.inputValue();
    if (code.includes('<svg') && code.includes('min-height: calc')) {
      await page.close();
      return code;
    }
    await page.waitForTimeout(100);
  }
  throw new Error('The builder gives no code with a poster and room for it.');
}
