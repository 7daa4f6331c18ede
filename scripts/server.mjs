import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { headersOf } from './policy.mjs';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.ttf': 'font/ttf',
  '.png': 'image/png',
};

const isText = /^text|json|javascript|svg|ttf/;

const encodings = {
  br: promisify((/** @type {Buffer} */ body, /** @type {import('node:zlib').CompressCallback} */ done) =>
    brotliCompress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }, done),
  ),
  gzip: promisify(gzip),
};

/**
 * Serves a folder of static files, compressed, with the headers the pages are meant to have. It sends no
 * CORS header, as the plainest static host would not.
 * @param {string} root the folder
 * @param {object} [options]
 * @param {number} [options.port] taken if it is free, otherwise any free one is
 * @param {string} [options.host]
 * @param {(path: string) => Record<string, string>} [options.headers] of a page, in place of ours
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends with a slash
 */
export async function serve(root, { port = 0, host = '127.0.0.1', headers: extra = headersOf } = {}) {
  /** @type {Map<string, Buffer>} */
  const compressed = new Map();

  /** @param {string} path @param {string} accepted */
  const bodyOf = async (path, accepted) => {
    const body = await readFile(path);
    const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined;
    if (!encoding || !isText.test(types[extname(path)] ?? '') || body.length < 1024) return { body };
    const key = `${encoding} ${path} ${body.length}`;
    const packed = compressed.get(key) ?? (await encodings[encoding](body));
    compressed.set(key, packed);
    return { body: packed, encoding };
  };

  const server = createServer(async ({ url = '/', headers, method }, response) => {
    const asked = pathOf(url);
    const path = asked?.endsWith('/') ? `${asked}index.html` : asked;
    if (path === undefined || (method !== 'GET' && method !== 'HEAD')) {
      response.writeHead(path === undefined ? 400 : 405).end();
      return;
    }
    try {
      const { body, encoding } = await bodyOf(join(root, path), String(headers['accept-encoding'] ?? ''));
      response.writeHead(200, {
        ...extra(path),
        'Content-Type': types[extname(path)] ?? 'application/octet-stream',
        'Cache-Control': /-[\w-]{8}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
        'Content-Length': body.length,
        Vary: 'Accept-Encoding',
        ...(encoding && { 'Content-Encoding': encoding }),
      });
      response.end(method === 'HEAD' ? undefined : body);
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
    }
  });

  await listen(server, port, host).catch(() => listen(server, 0, host));
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} url as it stands in the request
 * @returns {string | undefined} a path below the root, or nothing if it would leave it
 */
function pathOf(url) {
  try {
    const path = normalize(decodeURIComponent(url.split(/[?#]/)[0] ?? '')).replaceAll(sep, '/');
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

/** @param {import('node:http').Server} server @param {number} port @param {string} host */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.off('error', reject)));
  });
}
