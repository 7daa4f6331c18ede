import type { Plugin } from 'vite';

/** Leaves out of the builds what js-yaml makes for schemas other than ours: making a tag or a schema changes nothing else. */
export const bare: Plugin = {
  name: 'hookline:bare',
  apply: 'build',
  transform: {
    filter: { id: /\/js-yaml\/dist\/js-yaml\.mjs$/ },
    handler: (code) => ({
      code: code.replace(
        /^(var \w+ =) (?=new Schema|define\w+Tag\(|\w+_SCHEMA\.withTags\()/gm,
        '$1 /* @__PURE__ */ ',
      ),
      map: null,
    }),
  },
};
