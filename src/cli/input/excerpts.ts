import { fromLink, optionsOf } from '../../core/link/index.ts';
import type { Options } from '../../core/simulate.ts';
import { type Excerpt, linesAt, wholeFile } from './excerpt.ts';
import { positionOf } from './position.ts';

const pages = /\.(?:md|mdx|markdown|html?|rst|adoc)$/i;

/** The manifests of a file: all of it, or of a page the fenced YAML, the embeds and the links to Hookline in it. */
export async function excerptsOf(name: string, text: string): Promise<readonly Excerpt[]> {
  if (!pages.test(name)) return [wholeFile(text)];
  const shown = withoutFences(text);
  return [...fencesIn(text), ...elementsIn(shown), ...(await linksIn(shown))];
}

/** A page in which what is only shown as code is blank; everything else stays where it is. */
function withoutFences(text: string): string {
  const block = /^([ \t>]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t>]*\2[`~]*[ \t]*$/gm;
  return text.replace(block, (code) => code.replace(/[^\r\n]/g, ' '));
}

/** Blocks that Markdown marks as YAML. */
function fencesIn(text: string): readonly Excerpt[] {
  const lines = text.split(/\r?\n/);
  const found: Excerpt[] = [];
  let open: { readonly fence: string; readonly isYaml: boolean; readonly first: number } | undefined;
  for (const [index, line] of lines.entries()) {
    const [, fence = '', info = ''] = /^\s*(?:>\s?)*(`{3,}|~{3,})\s*(.*)$/.exec(line) ?? [];
    if (open === undefined) {
      if (fence !== '') open = { fence, isYaml: /^\{?\s*\.?ya?ml\b/i.test(info), first: index + 1 };
    } else if (fence.startsWith(open.fence) && info === '') {
      if (open.isYaml)
        found.push(linesAt(lines.slice(open.first, index), open.first + 1, { options: {}, isMeant: false }));
      open = undefined;
    }
  }
  return found;
}

/** Manifests in `<hookline-embed>`, with the platform that it names. */
function elementsIn(text: string): readonly Excerpt[] {
  const element = /<hookline-embed\b([^>]*)>([\s\S]*?)<\/hookline-embed>/gi;
  const script = /(<script\b[^>]*type=["']?application\/yaml["']?[^>]*>)([\s\S]*?)<\/script>/i;
  return [...text.matchAll(element)].flatMap(({ 0: whole, 1: attributes = '', index }) => {
    const found = script.exec(whole);
    if (!found) return [];
    const [, tag = '', body = ''] = found;
    const start = positionOf(text, index + found.index + tag.length);
    const [head = '', ...rest] = body.split(/\r?\n/);
    const startsAtOnce = head.trim() !== '';
    const lines = startsAtOnce ? [' '.repeat(start.column - 1) + head, ...rest] : rest;
    const options = platformIn(/\bplatform=["']?([\w.-]+)/i.exec(attributes)?.[1]);
    return [linesAt(lines, start.line + Number(!startsAtOnce), { options, isMeant: true })];
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
