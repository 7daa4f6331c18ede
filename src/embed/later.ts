/**
 * Loads the frame's second script, the one with the Chinese sentences. The build puts a call of this in place of `import()`:
 * a classic script cannot import a module without an origin.
 */

interface Policy {
  createScriptURL(url: string): string;
}
declare const trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;

/** Beside the script that runs now. */
const address = new URL(
  'chinese.js',
  (document.currentScript as HTMLScriptElement | null)?.src ?? location.href,
).href;

/** The only address that this page may ever make into a script. */
const rules: Policy = { createScriptURL: () => address };
const policy = typeof trustedTypes === 'undefined' ? rules : trustedTypes.createPolicy('hookline', rules);

/** The modules of the second script, in the order in which the build lists them. */
export const later = (): Promise<readonly unknown[]> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = policy.createScriptURL(address);
    script.onload = () =>
      resolve((globalThis as unknown as { hooklineChinese: readonly unknown[] }).hooklineChinese);
    script.onerror = () => reject(new Error('The Chinese sentences could not be loaded.'));
    document.head.append(script);
  });
