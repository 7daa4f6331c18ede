/** The part of the Web's compression that browsers and Node share; the core has no types of either. */
interface Flow {
  readonly readable: {
    getReader(): {
      read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
      cancel(): Promise<void>;
    };
  };
  readonly writable: { getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } };
}
declare const CompressionStream: new (format: 'deflate-raw') => Flow;
declare const DecompressionStream: new (format: 'deflate-raw') => Flow;
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new () => {
  decode(bytes: Uint8Array, options: { readonly stream: boolean }): string;
};

/** UTF-8 text as raw deflate. */
export async function deflate(text: string): Promise<Uint8Array> {
  const { bytes } = await flow(
    new CompressionStream('deflate-raw'),
    new TextEncoder().encode(text),
    Infinity,
  );
  return bytes;
}

/** What came out of a stream, and whether all of it did. */
export interface Inflated {
  readonly text: string;
  readonly end: 'whole' | 'damaged' | 'too-long';
}

/** The text again. Stops as soon as more than `limit` bytes come out; damaged bytes give what came before the damage. */
export async function inflate(bytes: Uint8Array, limit: number): Promise<Inflated> {
  const { bytes: out, end } = await flow(new DecompressionStream('deflate-raw'), bytes, limit);
  // As of a stream that goes on: half a letter at its end is none.
  return { text: new TextDecoder().decode(out, { stream: true }), end };
}

async function flow({ readable, writable }: Flow, given: Uint8Array, limit: number) {
  const reader = readable.getReader();
  const writer = writable.getWriter();
  // A failure shows on the reading side; unheard, it would also be reported here.
  writer.write(given).then(
    () => writer.close().catch(() => undefined),
    () => undefined,
  );
  const bytes: number[] = [];
  let end: Inflated['end'] = 'whole';
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      for (const byte of chunk.value ?? []) bytes.push(byte);
      if (bytes.length <= limit) continue;
      end = 'too-long';
      await reader.cancel();
      break;
    }
  } catch {
    end = 'damaged';
  }
  return { bytes: Uint8Array.from(bytes), end };
}
