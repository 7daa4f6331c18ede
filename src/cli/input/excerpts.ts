import { fromLink, optionsOf } from '../../core/link/index.ts';
import type { Options } from '../../core/simulate.ts';
import { type Excerpt, excerptOf, lettersBetween, wholeFile } from './excerpt.ts';
import { elementsIn, textOf } from './html.ts';
import { positionOf } from './position.ts';

const pages = /\.(?:md|mdx|markdown|html?|rst|adoc)$/i;

/** The manifests of a file: all of it, or of a page the fenced YAML, the embeds and the links to Hookline in it. */
export async function excerptsOf(name: string, text: string): Promise<readonly Excerpt[]> {
  if (!pages.test(name)) return [wholeFile(text)];
  const shown = withoutFences(text);
  return [...fencesIn(text), ...embedsIn(shown), ...(await linksIn(shown))];
}

/** A page in which what is only shown as code is blank; everything else stays where it is. */
function withoutFences(text: string): string {
  const block = /^([ \t>]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t>]*\2[`~]*[ \t]*$/gm;
  return text.replace(block, (code) => code.replace(/[^\r\n]/g, ' '));
}

/** Blocks that Markdown marks as YAML. */
function fencesIn(text: string): readonly Excerpt[] {
  const found: Excerpt[] = [];
  let open: { readonly fence: string; readonly isYaml: boolean; readonly from: number } | undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    const [, fence = '', info = ''] = /^\s*(?:>\s?)*(`{3,}|~{3,})\s*(.*)$/.exec(line.trimEnd()) ?? [];
    const next = at + line.length + 1;
    if (open === undefined) {
      if (fence !== '') open = { fence, isYaml: /^\{?\s*\.?ya?ml\b/i.test(info), from: next };
    } else if (fence.startsWith(open.fence) && info === '') {
      if (open.isYaml)
        found.push(excerptOf(text, lettersBetween(text, open.from, at - 1), { options: {}, isMeant: false }));
      open = undefined;
    }
    at = next;
  }
  return found;
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
    return [excerptOf(page, textOf(page, holder), { options, isMeant: true })];
  });
}

/** Documents in addresses of Hookline: `…/?platform=baidu-bci#2.…`. All of it is at the place of the link. */
async function linksIn(text: string): Promise<readonly Excerpt[]> {
  const address = /\bhttps?:\/\/[^\s"'<>()\\]*?(?:\?([^\s"'<>()#\\]*))?#(\d+\.[\w-]{16,}=*)/g;
  const found = [...text.matchAll(address)].map(async ({ 1: query = '', 2: hash = '', index }) => {
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
