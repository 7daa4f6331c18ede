import { fromLink, optionsOf, type PageOptions, readShared } from '../core/link/index.ts';
import { platformOf } from '../core/platform/index.ts';
import type { Lang, Text } from '../core/words/index.ts';
import { type Draft, draftOf, firstDraft, fromShared, readDraft } from './draft.ts';
import { exampleOf } from './examples/index.ts';
import { readSettings, type Settings } from './settings.ts';
import type { Memory } from './storage.ts';

/** What the page starts with. */
export interface Opening {
  readonly draft: Draft;
  /** The second draft of a link that compares two, or of what was stored of one. */
  readonly second: Draft | undefined;
  readonly settings: Settings;
  readonly options: PageOptions;
  /** What of a link could not be read. */
  readonly problems: readonly Text[];
}

/** What the browser says about its user. */
export interface Surroundings {
  readonly languages: readonly string[];
  /** A finger rather than a mouse: there the text field is the better editor. */
  readonly isCoarse: boolean;
}

const langOf = (languages: readonly string[]): Lang => {
  const first = languages.find((language) => /^(en|zh)\b/i.test(language)) ?? 'en';
  return first.toLowerCase().startsWith('zh') ? 'zh' : 'en';
};

/** Puts together what an address, the memory and the browser say; an option outranks a document, a document an example, both the memory. */
export async function openingOf(
  address: { readonly search: string; readonly hash: string },
  memory: Memory,
  { languages, isCoarse }: Surroundings,
): Promise<Opening> {
  const options = optionsOf(address.search);
  const { shared, problems } = await fromLink(address.hash);
  const example = exampleOf(options.example);
  const draft =
    (shared && fromShared(shared)) ??
    (example && draftOf(example)) ??
    readDraft(memory.read('draft')) ??
    firstDraft;
  const second = (shared ?? (example ? undefined : readShared(memory.read('draft')).shared))?.b;
  const { platform = '', lang, theme, speed } = options;
  return {
    draft: platformOf(platform) ? { ...draft, platform } : draft,
    second: second && fromShared(second),
    settings: {
      lang: langOf(languages),
      theme: 'auto',
      speed: undefined,
      isSimple: isCoarse,
      ...readSettings(memory.read('settings')),
      ...(lang === undefined ? {} : { lang }),
      ...(theme === undefined ? {} : { theme }),
      ...(speed === undefined ? {} : { speed }),
    },
    options,
    problems,
  };
}
