import type { EmbedAnswer, EmbedCall, EmbedEvent, EmbedHello, EmbedId, EmbedReady } from '../contract.ts';
import type { HooklineEmbedElement } from './typed.ts';

/** A frame that has answered. */
export interface Connection {
  /** Calls a method of the frame; rejects with the frame's own words, or when the connection is closed before its answer. */
  readonly call: HooklineEmbedElement['call'];
  close(): void;
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
  hear: (said: EmbedEvent) => void,
): () => void {
  const id = crypto.randomUUID?.() ?? String(performance.now());
  const hello: EmbedHello = { type: 'hookline:hello', v: 1, id };
  let left = patience / every;
  const timer = setInterval(() => {
    // The frame has no origin that could be named.
    frame.contentWindow?.postMessage(hello, '*');
    if (--left === 0) stop();
  }, every);

  const onMessage = ({ source, data, ports }: MessageEvent<Partial<EmbedReady> | null>) => {
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

function over(port: MessagePort, hear: (said: EmbedEvent) => void): Connection {
  const waiting = new Map<EmbedId, (answer: EmbedAnswer) => void>();
  let calls = 0;
  port.onmessage = ({ data }: MessageEvent<EmbedAnswer | EmbedEvent>) => {
    if ('event' in data) return hear(data);
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  const call = (method: EmbedCall['method'], params: EmbedCall['params']) =>
    new Promise((resolve, reject) => {
      const id = ++calls;
      waiting.set(id, (answer) => {
        if ('error' in answer) reject(new Error(`${answer.error.code}: ${answer.error.message}`));
        else resolve(answer.result);
      });
      port.postMessage({ id, method, params } satisfies EmbedCall);
    });
  return {
    call: call as Connection['call'],
    close: () => {
      port.close();
      const error = { code: 'failed', message: 'The frame is gone.' } as const;
      for (const [id, settle] of waiting) settle({ id, error });
      waiting.clear();
    },
  };
}
