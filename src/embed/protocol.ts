import type { EmbedAnswer, EmbedEvents, EmbedHello, EmbedId, EmbedMethods, EmbedReady } from './contract.ts';

/**
 * The conversation with the page around the frame. The host says hello until it is heard; we answer each of its ids once, to its
 * own origin, with a port. From then on everything goes over the port: calls and answers, and events of ours.
 */

/** What answers a host's calls. Each method checks what it is given, and throws a {@link BadParams} where it cannot use it. */
export type Methods = {
  readonly [Name in keyof EmbedMethods]: (params: unknown) => Done<ReturnType<EmbedMethods[Name]>>;
};

/** What a method returns; `null` goes without saying. */
// biome-ignore lint/suspicious/noConfusingVoidType: it is what the method returns, and no union
type Done<Result> = [Result] extends [null] ? void : Soon<null extends Result ? Result | undefined : Result>;
type Soon<Value> = Value | Promise<Value>;

/** Says an event to every host that listens. */
export type Say = <Name extends keyof EmbedEvents>(event: Name, data: EmbedEvents[Name]) => void;

/** Thrown by a method whose parameters it cannot use. */
export class BadParams extends Error {}

/** More hosts than this are not answered: a page has one, or reloads its own. */
const mostPorts = 16;

/**
 * Listens to the page around, if there is one.
 * @param methods is asked anew for each call, so that it may see the newest state
 * @param greet is called when a host has its port, to tell it what there is
 * @returns how to say something, and how to stop
 */
export function talk(methods: () => Methods, greet: () => void): { readonly say: Say; close(): void } {
  const ports = new Map<string, MessagePort>();

  const onMessage = ({ source, data, origin }: MessageEvent<unknown>) => {
    if (source !== window.parent || window.parent === window || !isHello(data)) return;
    const key = `${typeof data.id} ${data.id}`;
    if (ports.has(key) || ports.size >= mostPorts) return;
    const { port1, port2 } = new MessageChannel();
    ports.set(key, port1);
    port1.onmessage = (event: MessageEvent<unknown>) => {
      answer(event.data, methods()).then((reply) => reply && port1.postMessage(reply));
    };
    const capabilities = Object.keys(methods()) as (keyof EmbedMethods)[];
    const ready: EmbedReady = { type: 'hookline:ready', v: 1, id: data.id, capabilities };
    window.parent.postMessage(ready, origin === 'null' ? '*' : origin, [port2]);
    greet();
  };

  window.addEventListener('message', onMessage);
  return {
    say: (event, data) => {
      for (const port of ports.values()) port.postMessage({ event, data });
    },
    close: () => {
      window.removeEventListener('message', onMessage);
      for (const port of ports.values()) port.close();
    },
  };
}

/** The answer to a call; nothing to what is no call. */
async function answer(call: unknown, methods: Methods): Promise<EmbedAnswer | undefined> {
  if (!isRecord(call) || !isId(call.id)) return undefined;
  const { id, method, params } = call;
  if (!isMethod(method, methods))
    return {
      id,
      error: { code: 'unknown-method', message: `There is no method ${String(method).slice(0, 100)}.` },
    };
  try {
    return { id, result: (await methods[method](params)) ?? null };
  } catch (fault) {
    const code = fault instanceof BadParams ? 'bad-params' : 'failed';
    return { id, error: { code, message: fault instanceof Error ? fault.message : String(fault) } };
  }
}

const isMethod = (name: unknown, methods: Methods): name is keyof EmbedMethods =>
  typeof name === 'string' && Object.hasOwn(methods, name);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isId = (value: unknown): value is EmbedId =>
  typeof value === 'number' || (typeof value === 'string' && value.length <= 200);

const isHello = (value: unknown): value is EmbedHello =>
  isRecord(value) && value.type === 'hookline:hello' && value.v === 1 && isId(value.id);
