import type { Lang } from '../words/index.ts';

/** What the `?` of an address asks for: the part a person may edit. What is absent or unreadable is left to the page. */
export interface PageOptions {
  /** A platform's id. Outranks the document's. */
  readonly platform?: string;
  /** The platform to compare with. */
  readonly compare?: string;
  readonly example?: string;
  readonly lesson?: string;
  readonly step?: number;
  /** Where the playhead starts: seconds. */
  readonly t?: number;
  readonly view?: (typeof views)[number];
  readonly theme?: (typeof themes)[number];
  readonly lang?: Lang;
  readonly autoplay?: boolean;
  /** Simulated seconds per real second. */
  readonly speed?: number;
}

const views = ['timeline', 'split', 'editor', 'compare', 'machine', 'compact'] as const;
const themes = ['auto', 'light', 'dark'] as const;
const langs = ['en', 'zh'] as const;

/** The options of an address, with the `?` or without. */
export function optionsOf(search: string): PageOptions {
  const given = new Map(search.replace(/^\?/, '').split('&').map(keyAndValue));
  const id = (name: string) => only(given.get(name), /^[\w.-]{1,100}$/);
  const number = (name: string, from: number, to: number) => {
    const value = Number(only(given.get(name), /^-?[\d.]{1,12}$/) ?? Number.NaN);
    return value >= from && value <= to ? value : undefined;
  };
  const autoplay = only(given.get('autoplay'), /^[01]$/);
  return known({
    platform: id('platform'),
    compare: id('compare'),
    example: id('example'),
    lesson: id('lesson'),
    step: number('step', 0, 1000),
    t: number('t', -1e6, 1e9),
    view: views.find((view) => view === given.get('view')),
    theme: themes.find((theme) => theme === given.get('theme')),
    // As HTML names languages: `zh-CN` is Chinese.
    lang: langs.find((lang) => lang === given.get('lang')?.toLowerCase().split('-')[0]),
    autoplay: autoplay === undefined ? undefined : autoplay === '1',
    speed: number('speed', 0.01, 1000),
  });
}

const only = (value: string | undefined, pattern: RegExp) =>
  value !== undefined && pattern.test(value) ? value : undefined;

/** Ids and numbers need no escapes; a value that has one is none of ours. */
function keyAndValue(pair: string): [key: string, value: string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

type Known<Fields> = { readonly [Name in keyof Fields]?: NonNullable<Fields[Name]> };

function known<Fields extends object>(fields: Fields): Known<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Known<Fields>;
}
