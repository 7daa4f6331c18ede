import type { Plugin } from 'vite';

/** A tag, a schema or a table of js-yaml, with all that it is made from. */
const made =
  /^(var \w+ = )((?:new Schema|define\w+Tag|\w+_SCHEMA\.withTags)\([\s\S]*?\n[\]}]\)|\{[\s\S]*?\n\});$/gm;

/** Leaves out of the builds what js-yaml makes for writing and for schemas other than ours: making one changes nothing else. */
export const bare: Plugin = {
  name: 'hookline:bare',
  apply: 'build',
  transform: {
    filter: { id: /\/js-yaml\/dist\/js-yaml\.mjs$/ },
    handler: (code) => ({ code: code.replace(made, '$1/* @__PURE__ */ (() => ($2))();'), map: null }),
  },
};
