/** A frame that has answered. */
export interface Connection {
  /** Calls a method of the frame; rejects with the frame's own words. */
  call(method: string, params?: unknown): Promise<unknown>;
  close(): void;
}

interface Said {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly code: string; readonly message: string };
  readonly event?: string;
  readonly data?: unknown;
}

const every = 100;
const patience = 20_000;

/**
 * Says hello to a frame until it answers, for twenty seconds at most.
 * @param hear each event of the frame
 * @returns how to stop; `onReady` gets the connection
 */
export function connect(
  frame: HTMLIFrameElement,
  onReady: (connection: Connection) => void,
  hear: (event: string, data: unknown) => void,
): () => void {
  const id = crypto.randomUUID?.() ?? String(performance.now());
  let left = patience / every;
  const timer = setInterval(() => {
    // The frame has no origin that could be named.
    frame.contentWindow?.postMessage({ type: 'hookline:hello', v: 1, id }, '*');
    if (--left === 0) stop();
  }, every);

  const onMessage = ({ source, data, ports }: MessageEvent<{ type?: unknown; id?: unknown } | null>) => {
    const [port] = ports;
    if (source !== frame.contentWindow || data?.type !== 'hookline:ready' || data.id !== id || !port) return;
    stop();
    onReady(over(port, hear));
  };
  const stop = () => {
    clearInterval(timer);
    removeEventListener('message', onMessage);
  };
  addEventListener('message', onMessage);
  return stop;
}

function over(port: MessagePort, hear: (event: string, data: unknown) => void): Connection {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(fault: Error): void }>();
  let calls = 0;
  port.onmessage = ({ data: { id, result, error, event, data } }: MessageEvent<Said>) => {
    if (event !== undefined) return hear(event, data);
    const call = waiting.get(id ?? 0);
    waiting.delete(id ?? 0);
    if (error) call?.reject(new Error(`${error.code}: ${error.message}`));
    else call?.resolve(result);
  };
  return {
    call: (method, params) =>
      new Promise((resolve, reject) => {
        waiting.set(++calls, { resolve, reject });
        port.postMessage({ id: calls, method, params });
      }),
    close: () => port.close(),
  };
}
