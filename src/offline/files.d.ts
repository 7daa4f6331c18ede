/** Written by the build: what the pages are made of. */
declare module 'virtual:files' {
  /** Addresses from where the worker lies: `./`, `assets/index-abc.js`. */
  export const files: readonly string[];
  /** Differs whenever one of the files does. */
  export const version: string;
}
