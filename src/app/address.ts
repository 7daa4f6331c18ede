import type { PageOptions } from '../core/link/index.ts';

/** The address after an option changed on the page: what it carried must not undo that on reload. */
export function withOption(href: string, key: keyof PageOptions, value: string | undefined): string {
  const url = new URL(href);
  if (!url.searchParams.has(key)) return href;
  if (value === undefined) url.searchParams.delete(key);
  else url.searchParams.set(key, value);
  return url.href;
}

/** The address of a draft that was changed: it is neither a link's document nor an example any more. */
export function ownAddress(href: string, platform: string | undefined): string {
  const url = new URL(withOption(withOption(href, 'example', undefined), 'platform', platform));
  url.hash = '';
  return url.href;
}
