import { files, version } from 'virtual:files';

/** What a service worker has that a page has not; the DOM's types leave it out. */
interface Scope {
  readonly registration: { readonly scope: string };
  addEventListener(type: 'install' | 'activate', act: (event: Lasting) => void): void;
  addEventListener(type: 'message', act: (event: MessageEvent<unknown>) => void): void;
  addEventListener(type: 'fetch', act: (event: Lasting & Fetching) => void): void;
  skipWaiting(): Promise<void>;
}

interface Lasting {
  waitUntil(done: Promise<unknown>): void;
}

interface Fetching {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/**
 * Keeps the pages for the time without a network, also the parts that nobody has opened yet. A newer version is
 * fetched beside the one in use and takes its place when the last page with the old one is closed, or when a reader asks for it.
 */
const scope = globalThis as unknown as Scope;

/** Other pages of this origin, and other copies of ours, have caches too. */
const ours = `hookline ${scope.registration.scope} `;
const current = ours + version;

scope.addEventListener('install', (event) => event.waitUntil(keepAll()));
scope.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
scope.addEventListener('message', ({ data }) => {
  if (data === 'hookline:take-over') void scope.skipWaiting();
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(scope.registration.scope))
    event.respondWith(kept(request).then((found) => found ?? fetch(request)));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(current);
  // A name with a hash never changes its content; what has none may lie in the browser's cache for a while.
  const isHashed = (file: string) => /-[\w-]{8}\.\w+$/.test(file);
  // One after the other: someone is at the page, and all at once would take the machine from them.
  for (const file of files)
    await cache.add(new Request(file, { cache: isHashed(file) ? 'default' : 'no-cache' }));
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(ours) && name !== current).map((name) => caches.delete(name)),
  );
}

/** What was kept for a request. A page is the same whatever its options are. */
async function kept(request: Request): Promise<Response | undefined> {
  const cache = await caches.open(current);
  const isPage = request.mode === 'navigate';
  const address = isPage ? request.url.replace(/[?#].*$/, '').replace(/\/index\.html$/, '/') : request.url;
  return cache.match(address, { ignoreVary: true, ignoreSearch: isPage });
}
