import type { Plugin } from 'vite';

/** What these builds cannot have: a second script for the code editor, or for a thread. */
const elsewhere = '\0hookline:elsewhere';

/** Leaves the code editor out of builds that are one script: the text field is theirs. */
export const plain: Plugin = {
  name: 'hookline:plain',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'single' || name === 'embedPanels',
  resolveId: { filter: { id: /\?worker&url$/ }, handler: () => elsewhere },
  load: { filter: { id: /hookline:elsewhere$/ }, handler: () => "export default 'about:invalid';" },
  transform: {
    filter: { id: /\/useMonaco\.ts$/ },
    handler: (code) => ({
      code: code
        .replace(/\btypeof import\('[^']*'\)/g, 'any')
        .replace(/\bimport\('[^']*'\)/g, "Promise.reject(new Error('There is no code editor here.'))"),
      map: null,
    }),
  },
};
