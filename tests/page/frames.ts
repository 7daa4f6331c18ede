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
  return { hosts: hosts as { readonly url: string }, frameIn, addressOf };
}

/** Says hello as a host does and keeps the port, so that `call` can be used. */
export async function greet(page: Page): Promise<{ readonly capabilities: readonly string[] }> {
  return page.evaluate(
    () =>
      new Promise<{ capabilities: readonly string[] }>((resolve) => {
        const frame = document.querySelector('iframe')?.contentWindow;
        const hello = setInterval(
          () => frame?.postMessage({ type: 'hookline:hello', v: 1, id: 'test' }, '*'),
          100,
        );
        window.addEventListener('message', ({ data, ports }) => {
          if (data?.type !== 'hookline:ready' || data.id !== 'test') return;
          clearInterval(hello);
          const events: unknown[] = [];
          const answers = new Map<unknown, (answer: unknown) => void>();
          const [port] = ports;
          if (port)
            port.onmessage = ({ data: said }) =>
              'event' in said ? events.push(said) : answers.get(said.id)?.(said);
          let id = 0;
          const call = (method: unknown, params: unknown) =>
            new Promise((answer) => {
              answers.set(++id, answer);
              port?.postMessage({ id, method, params });
            });
          Object.assign(window, { events, call, port });
          resolve({ capabilities: data.capabilities });
        });
      }),
  );
}

interface Answer {
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: string; readonly message: string };
}

/** Calls a method over the port of {@link greet}. */
export const call = (page: Page, method: string, params?: unknown): Promise<Answer> =>
  page.evaluate(
    ([method, params]) =>
      (window as unknown as { call(m: unknown, p: unknown): Promise<Answer> }).call(method, params),
    [method, params] as const,
  );
