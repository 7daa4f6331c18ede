import type { Letter } from './excerpt.ts';

/** An element of a page of HTML. */
export interface PageElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where what it contains begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** The elements of a page, each up to the next end of one of its name; those that end nowhere contain nothing. */
export function elementsIn(
  page: string,
  isWanted: (element: Pick<PageElement, 'name' | 'attributes'>) => boolean,
): readonly PageElement[] {
  const tags = /<([a-z][\w-]*)((?:\s(?:"[^"]*"|'[^']*'|[^"'<>])*)?)>/gi;
  return [...page.matchAll(tags)].flatMap(({ 0: tag, 1: name = '', 2: inside = '', index }) => {
    const element = { name: name.toLowerCase(), attributes: attributesIn(inside) };
    if (!isWanted(element)) return [];
    const from = index + tag.length;
    const length = page.slice(from).search(new RegExp(`</${name}\\s*>`, 'i'));
    return length < 0 ? [] : [{ ...element, from, to: from + length }];
  });
}

function attributesIn(inside: string): ReadonlyMap<string, string> {
  const attribute = /([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;
  return new Map(
    [...inside.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  );
}

const named = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }));

/** The text of an element as a browser reads it: of a script every letter, elsewhere no tags, and entities decoded. */
export function textOf(page: string, { name, from, to }: PageElement): readonly Letter[] {
  const piece =
    name === 'script' ? /[\s\S]/g : /(?<tag><[a-z/!][^>]*>)|&(?<entity>#x?[\da-f]+|\w+);|[\s\S]/gi;
  return [...page.slice(from, to).matchAll(piece)].flatMap(({ 0: whole, groups, index }) => {
    if (groups?.tag !== undefined) return [];
    const letters = groups?.entity === undefined ? whole : (decoded(groups.entity) ?? whole);
    return letters.split('').map((letter): Letter => [letter, from + index]);
  });
}

function decoded(entity: string): string | undefined {
  if (!entity.startsWith('#')) return named.get(entity);
  const code = Number(entity.slice(1).replace(/^x/i, '0x'));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
