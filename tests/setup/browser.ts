import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startBrowser } from '../../scripts/browser.mjs';
import { build, home, isBuilt } from '../../scripts/built.mjs';
import { serve } from '../../scripts/server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built pages are served, with a slash at the end. */
    site: string;
    /** A browser that waits to be connected to. */
    browser: string;
  }
}

/** Builds what is not built, serves it, and starts the one browser that all page tests share. */
export default async function setUp(project: TestProject) {
  if (!isBuilt() && !build()) throw new Error('The build failed, so there is no page to test.');
  // A copy, so that a build meanwhile does not pull the page from under a test.
  mkdirSync(join(home, 'node_modules/.cache'), { recursive: true });
  const pages = mkdtempSync(join(home, 'node_modules/.cache/pages-'));
  cpSync(join(home, 'dist'), pages, { recursive: true, filter: (file) => !file.endsWith('.map') });
  const site = await serve(pages);
  const browser = await startBrowser();
  project.provide('site', site.url);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
    rmSync(pages, { recursive: true });
  };
}
