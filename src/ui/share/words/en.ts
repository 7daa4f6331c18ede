import type { Item } from '../../../core/share/index.ts';

/** What the share dialog says, in English. */
export const en = {
  title: 'Share this run',
  form: { link: 'The link', markdown: 'The link as Markdown', embed: 'The timeline as HTML' },
  copy: { link: 'Copy link', markdown: 'Copy as Markdown', embed: 'Copy as embed' },
  copied: 'Copied.',
  copyYourself: 'This page may not use the clipboard: the text is selected, copy it.',
  characters: (count: string) => `${count} characters`,
  tooLong: (limit: string) => `Longer than ${limit} characters: nobody can open this link.`,
  builder: 'Make an embed, with a picture, for your documentation',
  contents: 'What the link contains',
  contentsHelp: 'This and nothing else. The manifest stands after the #, which no server ever sees.',
  manifest: 'Manifest',
  second: 'Second manifest',
  left: 'Left out',
  leftHelp: 'The run is the same without.',
  kept: 'Kept',
  keptHelp: 'A run goes by them.',
  nothingLeft: 'Nothing had to be left out.',
  unread: 'The manifest cannot be read, so it is in the link as it is.',
  items: {
    environment: 'values of environment variables',
    annotation: 'annotations',
    data: 'data of Secrets and ConfigMaps',
  } satisfies Record<Item['what'], string>,
  keys: {
    compare: 'Compared with',
    t: 'Playhead at',
    platform: 'Platform',
    behaviour: 'What containers do',
    stimulus: 'What happens to the pod',
    timing: 'Timing',
    gates: 'Feature gates',
    node: 'Kubelet settings',
    until: 'Run ends at',
    document: 'Workload',
  } as Readonly<Record<string, string>>,
};

export type ShareWords = typeof en;
