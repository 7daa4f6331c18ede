import { fromLink, optionsOf } from '../../core/link/index.ts';
import type { Options } from '../../core/simulate.ts';
import { blocksIn } from './blocks.ts';
import { type Excerpt, excerptOf, type Letter, lettersBetween, wholeFile } from './excerpt.ts';
import { elementsIn, textOf } from './html.ts';
import { positionOf } from './position.ts';

/** Whether a file is a page with manifests in it, by its name, rather than a manifest. */
export const isPage = (name: string): boolean => /\.(?:md|mdx|markdown|html?|rst|adoc)$/i.test(name);

/** The manifests of a file: all of it, or of a page the code marked as YAML, the embeds and the links to Hookline in it. */
export async function excerptsOf(name: string, text: string): Promise<readonly Excerpt[]> {
  if (!isPage(name)) return [wholeFile(text)];
  const blocks = blocksIn(name, text);
  // Everything that is not only shown as code stays where it is.
  const rest = blocks.reduce((page, { from, to }) => withoutInk(page, from, to), text);
  const shown = blocks.flatMap(({ isYaml, from, to, quotes }) =>
    isYaml ? [withoutQuotes(lettersBetween(text, from, to), quotes)] : [],
  );
  return [
    ...[...shown, ...codeIn(rest)].map((letters) =>
      excerptOf(text, letters, { options: {}, isMeant: false }),
    ),
    ...embedsIn(rest),
    ...(await linksIn(rest)),
  ];
}

/** Letters without the `>` that each of their lines begins with, and the space behind it. */
function withoutQuotes(letters: readonly Letter[], quotes: number): readonly Letter[] {
  if (quotes === 0) return letters;
  const text = letters.map(([letter]) => letter).join('');
  const begins = text.matchAll(new RegExp(`^(?:[ \\t]*>){${quotes}} ?`, 'gm'));
  const left = new Set(
    [...begins].flatMap(({ 0: begin, index }) => Array.from(begin, (_, at) => index + at)),
  );
  return letters.filter((_, at) => !left.has(at));
}

const withoutInk = (text: string, from: number, to: number): string =>
  text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ') + text.slice(to);

/** Code that HTML marks as YAML, `<pre><code class="language-yaml">`, however many of its elements say so. */
function codeIn(page: string): readonly (readonly Letter[])[] {
  const elements = elementsIn(
    page,
    ({ name, attributes }) =>
      (name === 'pre' || name === 'code') &&
      /(?:^|[\s-])ya?ml(?:\s|$)/i.test(attributes.get('class') ?? attributes.get('lang') ?? ''),
  );
  return elements
    .filter(({ from }) => !elements.some((outer) => outer.from < from && from < outer.to))
    .map((element) => textOf(page, element));
}

/** Manifests of `<hookline-embed>`, in it or in the element that its `for` names, with the platform that it names. */
function embedsIn(page: string): readonly Excerpt[] {
  return elementsIn(page, ({ name }) => name === 'hookline-embed').flatMap((embed) => {
    const id = embed.attributes.get('for');
    const holder = elementsIn(page, ({ name, attributes }) =>
      id ? attributes.get('id') === id : name === 'script' && attributes.get('type') === 'application/yaml',
    ).find(({ from }) => id || (from >= embed.from && from < embed.to));
    if (!holder) return [];
    const options = platformIn(/^[\w.-]+$/.exec(embed.attributes.get('platform') ?? '')?.[0]);
    return [excerptOf(page, fromLines(textOf(page, holder)), { options, isMeant: true })];
  });
}

/** What a list of strings says, one for each line, as the code for MDX has it: without what makes strings of them. */
function fromLines(letters: readonly Letter[]): readonly Letter[] {
  const text = letters.map(([letter]) => letter).join('');
  if (!/^`,\n(?:`.*`,\n)*`$/.test(text)) return letters;
  return [...text.matchAll(/^`(.*)`,\n/gm)].flatMap(({ 1: line = '', index }) => {
    const escapes = new Set([...line.matchAll(/\\[\\`$]/g)].map((found) => found.index));
    const from = index + 1;
    const end = from + line.length + '`,'.length;
    const said = letters.slice(from, from + line.length).filter((_, at) => !escapes.has(at));
    return [...said, ...letters.slice(end, end + 1)];
  });
}

/** Documents in addresses of Hookline: `…/?platform=baidu-bci#2.…`. All of it is at the place of the link. */
async function linksIn(text: string): Promise<readonly Excerpt[]> {
  const addresses = [...text.matchAll(/https?:\/\/[^\s"'<>()\\|`]+/g)];
  const found = addresses.map(async ({ 0: address, index }) => {
    const { query = '', hash = '' } =
      /^[^?#]*(?:\?(?<query>[^#]*))?#(?<hash>\d+\.[\w-]{16,}=*)/.exec(address)?.groups ?? {};
    if (hash === '') return [];
    const { shared } = await fromLink(hash);
    if (!shared) return [];
    const { yaml, b: _, ...options } = shared;
    const place = positionOf(text, index);
    const asked = platformIn(optionsOf(query.replaceAll('&amp;', '&')).platform);
    return [
      { text: yaml, options: { ...options, ...asked }, isMeant: true, isFile: false, placeIn: () => place },
    ];
  });
  return (await Promise.all(found)).flat();
}

const platformIn = (platform: string | undefined): Options => (platform === undefined ? {} : { platform });
