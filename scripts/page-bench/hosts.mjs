import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { long } from './pods.mjs';

/** Writes a page with one embed and its poster, `one.html`, and one with ten, `ten.html`. @param {string} folder of the build */
export async function writeHosts(folder) {
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
}
