/**
 * Loads a second script of the frame: the Chinese sentences, the panels of some views, or what writes runs down. The build puts a call of this in place of
 * `import()`: a classic script cannot import a module without an origin.
 */

interface Policy {
  createScriptURL(name: string): string;
}
interface Loaded {
  readonly hooklineLater?: Readonly<Record<string, readonly unknown[]>>;
}
declare const trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;

/** Scripts beside the one that runs now; no other address may ever be made into a script. */
const names = ['chinese', 'panels', 'exports'];
const beside = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;
const rules: Policy = {
  createScriptURL(name) {
    if (!names.includes(name)) throw new Error(`Not our script: ${name}`);
    return new URL(`${name}.js`, beside).href;
  },
};
const policy = typeof trustedTypes === 'undefined' ? rules : trustedTypes.createPolicy('hookline', rules);

/** The modules of a second script, in the order in which the build lists them. */
export const later = (name: string): Promise<readonly unknown[]> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = policy.createScriptURL(name);
    const settle = () => {
      const modules = (globalThis as Loaded).hooklineLater?.[name];
      if (modules) resolve(modules);
      else reject(new Error(`The script ${name}.js did not come, or not whole.`));
    };
    script.onload = settle;
    script.onerror = settle;
    document.head.append(script);
  });
