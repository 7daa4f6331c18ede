import { type Example, exampleOf, examples } from '../app/examples/index.ts';
import { changed, counterpartOf, fromShared, toShared } from '../app/shared/index.ts';
import { fromLink, optionsOf, type PageOptions, type Shared, withoutDefaults } from '../core/link/index.ts';
import { defaultPlatform, platformOf } from '../core/platform/index.ts';
import type { LinkOptions, System } from '../core/share/index.ts';
import type { Lang, Text } from '../core/words/index.ts';

/** The views an author chooses from; a comparison comes with any of them. */
export type View = Exclude<NonNullable<PageOptions['view']>, 'compare'>;

/** What an author chose, all of it. */
export interface Choices {
  /** The manifest with its platform, and the scenario that came along. */
  readonly document: Shared;
  /** `''` for nothing. */
  readonly compare: string;
  readonly view: View;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly lang: 'auto' | Lang;
  readonly autoplay: boolean;
  /** Seconds, as they were typed; `''` for the start. */
  readonly moment: string;
  /** The folder that Hookline is in, as it was typed. */
  readonly base: string;
  readonly form: 'element' | 'frame';
  readonly hasPoster: boolean;
  readonly system: System;
}

/** The document of an example. */
export const documentOf = ({ text, platform, behaviour, stimulus }: Example): Shared => ({
  yaml: text,
  platform: platform ?? defaultPlatform,
  ...(behaviour && { behaviour }),
  ...(stimulus && { stimulus }),
});

/** The document with another text: a scenario stays with an edited manifest, and goes with the one it was for. */
export const withText = (document: Shared, yaml: string): Shared => ({
  ...toShared(changed(fromShared(document), { type: 'typed', text: yaml })),
  ...(document.b && { b: document.b }),
});

/** What an address asks for, and what of its link could not be read. */
export interface Opening {
  readonly choices: Choices;
  readonly problems: readonly Text[];
}

/** The choices that an address asks for: its document, or its example, or the first of all examples. */
export async function openingOf(address: {
  readonly href: string;
  readonly search: string;
  readonly hash: string;
}): Promise<Opening> {
  const {
    platform,
    compare,
    example,
    view = 'timeline',
    theme = 'auto',
    lang = 'auto',
    autoplay = false,
    t,
  } = optionsOf(address.search);
  const { shared, problems } = await fromLink(address.hash);
  const document = shared ?? documentOf(exampleOf(example) ?? examples[0]);
  const place = platformOf(platform ?? '')?.id ?? document.platform ?? defaultPlatform;
  const choices: Choices = {
    document: { ...document, platform: place },
    compare: platformOf(compare ?? '')?.id ?? (view === 'compare' && !document.b ? counterpartOf(place) : ''),
    view: view === 'compare' ? 'timeline' : view,
    theme,
    lang,
    autoplay,
    moment: t === undefined || t === 0 ? '' : String(t),
    base: new URL('../', address.href.replace(/[?#].*$/s, '')).href,
    form: 'element',
    hasPoster: true,
    system: 'html',
  };
  return { choices, problems };
}

/** Whether more than a manifest and its platform is shown, so that only a link carries it. */
export const hasScenario = ({ document: { platform: _, ...document } }: Choices): boolean =>
  Object.keys(withoutDefaults(document)).length > 1;

/** The options of an embed; what follows the page or its reader is left out. */
export function linkOptionsOf({ compare, view, theme, lang, autoplay, moment }: Choices): LinkOptions {
  const t = moment.trim() === '' ? Number.NaN : Number(moment);
  return {
    ...(compare !== '' && { compare }),
    ...(view !== 'timeline' && { view }),
    ...(theme !== 'auto' && { theme }),
    ...(lang !== 'auto' && { lang }),
    ...(autoplay && { autoplay }),
    ...(Number.isFinite(t) && { t }),
  };
}

/** The folder that Hookline is in; `undefined` where what was typed is no address of one. */
export function baseOf({ base }: Choices): string | undefined {
  if (!/^https?:\/\//.test(base.trim()) || !URL.canParse(base.trim())) return undefined;
  return new URL(base.trim()).href.replace(/[?#].*$/s, '').replace(/\/*$/, '/');
}
