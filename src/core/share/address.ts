import { type PageOptions, type Shared, toLink } from '../link/index.ts';

/** What of an address's options a shared link may carry. */
export type LinkOptions = Pick<PageOptions, 'compare' | 'view' | 'theme' | 'lang' | 'autoplay' | 't'>;

/** The options that say something, as an address or an element writes them. */
export const writtenOptions = (options: LinkOptions): readonly (readonly [name: string, value: string])[] =>
  Object.entries(options).flatMap(([name, value]) =>
    value === undefined || value === false ? [] : [[name, value === true ? '1' : String(value)] as const],
  );

/** The address of a page with its options and a document, as a link to be passed on. */
export async function addressOf(page: string, options: LinkOptions, document: Shared): Promise<string> {
  const search = writtenOptions(options)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  return `${page.replace(/[?#].*$/s, '')}${search && `?${search}`}#${await toLink(document)}`;
}

/** A link with its sentence, for a page in Markdown. */
export const markdownOf = (address: string, sentence: string): string =>
  `[${sentence.replace(/[\\[\]<>*_`]/g, '\\$&')}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
