import type { System } from '../../core/share/index.ts';
import type { View } from '../choices.ts';

/** What the page says where embeds are made, in English. */
export const en = {
  title: 'Hookline — make an embed',
  heading: 'Make an embed',
  intro:
    'A living timeline for your documentation: choose what it shows, copy the code, paste it into a page.',
  app: 'Back to Hookline',
  language: 'Language of this page',
  shown: 'What it shows',
  example: 'Start from',
  own: 'Your own manifest',
  manifest: 'Manifest',
  platform: 'Platform',
  compare: 'Compare with',
  none: 'Nothing',
  view: 'View',
  views: {
    timeline: 'Verdict and timeline',
    split: 'With the YAML beside them',
    editor: 'With the YAML first, large',
    machine: 'With the statecharts below',
    compact: 'Timeline alone',
  } satisfies Record<View, string>,
  moment: 'Playhead at',
  start: 'the start',
  autoplay: 'Plays as soon as it is seen',
  scenario:
    'How containers behave and what happens to the pod come along: the code carries all of it as a link.',
  looks: 'How it is embedded',
  theme: 'Theme of the embed',
  themes: { auto: 'As the page around it', light: 'Light', dark: 'Dark' },
  lang: 'Language of the embed',
  langs: { auto: 'As the reader’s browser', en: 'English', zh: '简体中文' },
  base: 'Where Hookline is hosted',
  baseHelp: 'The folder on your own host, if you keep a copy there.',
  baseWrong: 'This is no address: it starts with https:// or http://.',
  form: 'Code',
  forms: { element: 'Element', frame: 'Bare frame' },
  formHelp: {
    element: 'Follows the page’s theme and its own height; loads when it comes near the view.',
    frame: 'For systems that allow no scripts; its height is fixed.',
  },
  poster: 'A picture first, for readers without scripts and until the timeline lives',
  preview: 'Preview',
  code: 'What to copy',
  unreadable: 'This manifest cannot be read, so there is nothing to copy yet; the preview says why.',
  system: 'Documentation system',
  systems: {
    html: 'Plain HTML',
    docusaurus: 'Docusaurus',
    vitepress: 'VitePress',
    mkdocs: 'MkDocs Material',
    hugo: 'Hugo',
  } satisfies Record<System, string>,
  into: (file: string) => `Once, into ${file}`,
  page: 'Into the page',
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'The text is selected: copy it.',
};

export type BuilderWords = typeof en;
