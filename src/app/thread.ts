import workerUrl from './engine.worker.ts?worker&url';

/** A thread that answers questions to the engine; `undefined` where a page may have none. */
export function startThread(): Worker | undefined {
  try {
    return new Worker(address as string, { type: 'module' });
  } catch {
    return undefined;
  }
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** Our own worker's address, in the form that a page with Trusted Types asks for. No other address passes. */
function trusted(url: string): unknown {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  return trustedTypes
    .createPolicy('hookline-worker', {
      createScriptURL(wanted) {
        if (wanted !== url) throw new Error(`Not our worker: ${wanted}`);
        return wanted;
      },
    })
    .createScriptURL(url);
}

/** Made once: a policy's name is taken from then on. */
const address = trusted(workerUrl);
