import { exampleOf } from '../app/examples/index.ts';
import { counterpartOf } from '../app/shared/index.ts';
import type { LinkReading, PageOptions, Shared } from '../core/link/index.ts';
import { defaultPlatform, platformOf } from '../core/platform/index.ts';
import { type Text, text } from '../core/words/index.ts';
import type { Shown } from './shown.ts';

/**
 * The document an address means, and what of it could not be read: its `#` outranks `?example`, and its other options outrank both,
 * where they name what we know.
 */
export function documentOf(
  { shared, problems }: LinkReading,
  { example, platform }: PageOptions,
): Pick<Shown, 'document' | 'problems'> {
  const document = shared ?? documentOfExample(example);
  if (!document || platform === undefined) return { document, problems };
  if (platformOf(platform)) return { document: { ...document, platform }, problems };
  return { document, problems: [...problems, unknownPlatform(platform, document.platform)] };
}

/** Says that nobody knows a platform, and which it is instead. */
export function unknownPlatform(id: string, used = defaultPlatform): Text {
  const { label = used } = platformOf(used) ?? platformOf(defaultPlatform) ?? {};
  return text('simulate.unknown-platform', { id, used: label });
}

/** What a document is compared with: its own second, or itself on the platform of `?compare`; `undefined` where nothing is. */
export function secondOf(
  document: Shared,
  compare: PageOptions['compare'] | undefined,
  view: PageOptions['view'] | undefined,
): Shared | undefined {
  const { platform = defaultPlatform, b } = document;
  const wanted = compare !== undefined && platformOf(compare) ? compare : undefined;
  const place = wanted ?? (view === 'compare' && !b ? counterpartOf(platform) : undefined);
  const second = b ?? (place === undefined ? undefined : document);
  return second && (place === undefined ? second : { ...second, platform: place });
}

function documentOfExample(id: string | undefined): Shared | undefined {
  const example = exampleOf(id);
  if (!example) return undefined;
  const { text: yaml, platform, behaviour, stimulus } = example;
  return {
    yaml,
    ...(platform !== undefined && { platform }),
    ...(behaviour !== undefined && { behaviour }),
    ...(stimulus !== undefined && { stimulus }),
  };
}
