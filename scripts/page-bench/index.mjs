import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startBrowser } from '../browser.mjs';
import { build, home, isBuilt } from '../built.mjs';
import { headersOf } from '../policy.mjs';
import { serve } from '../server.mjs';
import { embeds } from './embeds.mjs';
import { frames } from './frames.mjs';
import { isHost, writeHosts } from './hosts.mjs';
import { inputs } from './inputs.mjs';
import { matrix } from './matrix.mjs';
import { pasting } from './pasting.mjs';
import { typing } from './typing.mjs';
import { visits } from './visits.mjs';

/** How fast the built page is, in a real browser, line by line. @returns {AsyncGenerator<string>} */
export async function* pageBench() {
  if (!isBuilt() && !build()) throw new Error('The page does not build.');
  const pages = mkdtempSync(join(tmpdir(), 'hookline-'));
  cpSync(join(home, 'dist'), pages, { recursive: true });
  const site = await serve(pages, { headers: (path) => (isHost(path) ? {} : headersOf(path)) });
  const server = await startBrowser();
  const browser = await chromium.connect(server.wsEndpoint());
  yield* typing(browser, site.url);
  yield* frames(browser, site.url);
  yield* inputs(browser, site.url);
  yield* matrix(browser, site.url);
  yield* pasting(browser, site.url);
  await writeHosts(pages, browser, site.url);
  yield* embeds(browser, site.url);
  yield* visits(browser, site.url);
  await browser.close();
  await server.close();
  await site.close();
  rmSync(pages, { recursive: true });
}
