/** What a page with Trusted Types asks for in place of an address. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/**
 * Keeps the page for the time without a network, where the browser can. Nothing changes under the reader: `announce` is called when a
 * newer version is there, with what brings it.
 */
export async function keepOffline(announce: (bring: () => void) => void): Promise<void> {
  // Not every place has it: files, frames without an origin, addresses without TLS.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || !/^https?:$/.test(location.protocol))
    return;
  try {
    const { serviceWorker } = navigator;
    const registration = await serviceWorker.register(
      trusted(new URL('service-worker.js', document.baseURI).href) as string,
    );
    const tell = (worker: ServiceWorker) => announce(() => bring(worker));
    if (registration.waiting && serviceWorker.controller) tell(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && serviceWorker.controller) tell(installing);
      });
    });
  } catch {
    // Storage may be full or forbidden. The page works all the same, as long as there is a network.
  }
}

/** Lets the newer version take over, and shows it. */
function bring(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  worker.postMessage('hookline:take-over');
}

function trusted(url: string): unknown {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  return trustedTypes
    ? trustedTypes
        .createPolicy('hookline-offline', { createScriptURL: (wanted) => (wanted === url ? url : '') })
        .createScriptURL(url)
    : url;
}
