import type { Manifest } from '../manifest/index.ts';
import type { Container, Handler } from '../pod/index.ts';
import { valueAt } from './value-at.ts';

/** A command that does what a handler does, and what the image must have for it. */
export interface Stand {
  readonly binary: 'curl' | 'wget' | 'nc' | 'sleep';
  readonly command: readonly string[];
}

/** The pod's own address as its containers can always name it; a server on the pod's address alone is not there. */
const SELF = '127.0.0.1';

/** What can take a handler's place in an exec hook, the closest first; none for an exec. */
export function standsFor(
  { value }: Pick<Manifest, 'value'>,
  container: Container,
  handler: Handler,
  path: string,
): readonly Stand[] {
  switch (handler.kind) {
    case 'exec':
      return [];
    case 'sleep':
      return [{ binary: 'sleep', command: ['sleep', String(handler.duration / 1000)] }];
    case 'tcpSocket': {
      const port = portOf(value, container, handler.port);
      return port === undefined
        ? []
        : [{ binary: 'nc', command: ['nc', '-z', handler.host || SELF, String(port)] }];
    }
    case 'httpGet': {
      const port = portOf(value, container, handler.port);
      if (port === undefined) return [];
      const isSecure = handler.scheme === 'HTTPS';
      const url = `${isSecure ? 'https' : 'http'}://${handler.host || SELF}:${port}${rooted(handler.path)}`;
      const headers = headersOf(valueAt(value, `${path}.httpHeaders`));
      return [
        {
          binary: 'curl',
          command: [
            'curl',
            isSecure ? '-sk' : '-s',
            '-o',
            '/dev/null',
            ...headers.flatMap((header) => ['-H', header]),
            url,
          ],
        },
        {
          binary: 'wget',
          command: [
            'wget',
            '-q',
            '-O',
            '/dev/null',
            ...(isSecure ? ['--no-check-certificate'] : []),
            ...headers.flatMap((header) => ['--header', header]),
            url,
          ],
        },
      ];
    }
  }
}

const rooted = (path: string) => (path.startsWith('/') ? path : `/${path}`);

/** The number behind a port's name; `undefined` where no port of the container is called that. */
function portOf(value: unknown, { path }: Container, port: number | string): number | undefined {
  if (typeof port === 'number') return port;
  const ports = valueAt(value, `${path}.ports`);
  const named = (Array.isArray(ports) ? ports : []).find((each) => valueAt(each, 'name') === port);
  const number = valueAt(named, 'containerPort');
  return typeof number === 'number' ? number : undefined;
}

const headersOf = (headers: unknown): readonly string[] =>
  (Array.isArray(headers) ? headers : []).map(
    (each) => `${String(valueAt(each, 'name') ?? '')}: ${String(valueAt(each, 'value') ?? '')}`,
  );
