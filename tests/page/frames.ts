import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { serve } from '../../scripts/server.mjs';
import { type Shared, toLink } from '../../src/core/link/index.ts';
import type { Visit } from './visit.ts';

/** The address of an embed, with a document in it. */
const addressOf = async (document?: Shared, search = '') =>
  `${inject('site')}embed/${search}${document ? `#${await toLink(document)}` : ''}`;

/** Serves pages of another origin, which send no header of ours, for as long as a file's tests run. */
export function hostPages() {
  const hosts = { url: '', close: async () => {} };
  beforeAll(async () => {
    Object.assign(hosts, await serve(join(import.meta.dirname, 'hosts'), { headers: () => ({}) }));
  });
  afterAll(() => hosts.close());

  /** A page of another origin with a sandboxed frame in it. */
  const frameIn = async (
    visit: Visit,
    src: string,
    sandbox = 'allow-scripts',
  ): Promise<{ page: Page; frame: FrameLocator }> => {
    const page = await visit('plain.html', { host: hosts.url });
    await page.evaluate(
      ({ src, sandbox }) => {
        const frame = document.createElement('iframe');
        Object.assign(frame, { src, title: 'Hookline timeline', width: '700', height: '1200' });
        frame.setAttribute('sandbox', sandbox);
        const heard: unknown[] = [];
        Object.assign(window, { heard });
        window.addEventListener('message', ({ data }) => heard.push(data));
        document.querySelector('#stage')?.append(frame);
      },
      { src, sandbox },
    );
    return { page, frame: page.frameLocator('iframe') };
  };
  return { frameIn, addressOf };
}
