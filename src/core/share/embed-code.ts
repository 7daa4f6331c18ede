import { type Shared, toLink } from '../link/index.ts';
import { defaultPlatform } from '../platform/index.ts';
import { addressOf, type LinkOptions, writtenOptions } from './address.ts';
import { imageOf } from './poster.ts';

/** What an author embeds: a document, how it is shown, and where Hookline is hosted. */
export interface Embedding {
  readonly document: Shared;
  readonly options: LinkOptions;
  /** The folder with `hookline-embed.js` and `embed/` in it; ends with a slash. */
  readonly base: string;
  /** The frame's name for those who hear it. */
  readonly title: string;
  /** A picture to show first: see `posterOf`. */
  readonly poster?: { readonly svg: string; readonly alt: string };
  /** How tall the timeline is, in CSS pixels, so that nothing moves when it comes. */
  readonly height?: number;
  /** How tall it is on a phone, where its sentences have more lines. Default: as elsewhere. */
  readonly narrowHeight?: number;
}

/** Something to copy, and the file it goes into; a page's own text where it has no name. */
export interface Piece {
  readonly file?: string;
  readonly code: string;
}

/** What a page of documentation is written for. */
export const systems = ['html', 'docusaurus', 'vitepress', 'mkdocs', 'hugo'] as const;
export type System = (typeof systems)[number];

/** The timeline as an element, for a system: what its settings need, then what goes into the page. */
export async function embedCodeOf(system: System, embedding: Embedding): Promise<readonly Piece[]> {
  const parts = await partsOf(embedding);
  const src = `${embedding.base}hookline-embed.js`;
  const script = `<script src="${escaped(src)}" defer></script>`;
  switch (system) {
    case 'html':
      return [{ code: `${script}\n${inElement(parts)}` }];
    case 'docusaurus':
      return [
        {
          file: 'docusaurus.config.js',
          code: `  scripts: [{ src: ${JSON.stringify(src)}, defer: true }],`,
        },
        {
          code: `<div dangerouslySetInnerHTML={{ __html: [\n${inLines(inElement(parts))}\n].join('\\n') }} />`,
        },
      ];
    case 'vitepress':
      return [
        {
          file: '.vitepress/config.mts',
          code: `  head: [['script', { src: ${JSON.stringify(src)}, defer: '' }]],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'hookline-embed' } } },`,
        },
        { code: inVue(parts) },
      ];
    case 'mkdocs':
      return [
        { file: 'mkdocs.yml', code: `extra_javascript:\n  - path: ${src}\n    defer: true` },
        { code: `<div>\n${beside(parts)}\n</div>` },
      ];
    case 'hugo':
      return [
        { file: 'hugo.yaml', code: 'markup:\n  goldmark:\n    renderer:\n      unsafe: true' },
        { code: `${script}\n${beside(parts)}` },
      ];
  }
}

/** The timeline as a bare frame, which every system takes. */
export async function frameCodeOf({
  document,
  options,
  base,
  title,
  height = 420,
  narrowHeight,
}: Embedding): Promise<string> {
  const address = await addressOf(`${base}embed/`, options, document);
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy" width="100%" height="${height}"${isTaller(narrowHeight, height) ? ` style="${roomOf(height, narrowHeight)}"` : ''}></iframe>`;
}

const isTaller = (narrow: number | undefined, wide: number): narrow is number =>
  narrow !== undefined && narrow > wide;

/** Room for what comes, so that nothing moves when it is there; an element is a block only once its script has come. A window less than 600 pixels wide is a phone's. */
const roomOf = (height: number, narrow: number | undefined): string =>
  isTaller(narrow, height)
    ? `min-height: calc(${height}px + clamp(0px, (600px - 100vw) * 1000, ${narrow - height}px))`
    : `min-height: ${height}px`;

interface Parts {
  /** The element's attributes as HTML. */
  readonly attributes: string;
  /** The manifest, where the page holds it itself. */
  readonly yaml: string | undefined;
  readonly id: string;
  readonly poster: Embedding['poster'];
}

/** A plain manifest stands in the page, for authors to read and to change; a whole scenario needs a link. */
async function partsOf(embedding: Embedding): Promise<Parts> {
  const { document, options, base, title, poster, height, narrowHeight } = embedding;
  const { yaml, platform, ...scenario } = document;
  const link = await toLink(document);
  const isPlain =
    (await toLink({ yaml })) === (await toLink({ yaml, ...scenario })) && !/<\/script|<!--/i.test(yaml);
  const attributes = [
    ...(isPlain
      ? platform === undefined || platform === defaultPlatform
        ? []
        : [['platform', platform]]
      : [['src', `${base}embed/#${link}`]]),
    ...writtenOptions(options),
    ['title', title],
    ...(height === undefined ? [] : [['style', `display: block; ${roomOf(height, narrowHeight)}`]]),
  ];
  return {
    attributes: attributes.map(([name, value = '']) => ` ${name}="${escaped(value)}"`).join(''),
    yaml: isPlain ? yaml.trimEnd() : undefined,
    id: `hookline-${hashOf(link)}`,
    poster,
  };
}

/** A short name for a link, the same every time (FNV-1a): a part of it would be the same for manifests that differ elsewhere. */
const hashOf = (link: string): string =>
  [...link]
    .reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5)
    .toString(36);

const picture = (poster: Parts['poster']) => (poster ? `${poster.svg}\n` : '');

const inElement = ({ attributes, yaml, poster }: Parts) =>
  `<hookline-embed${attributes}>
${yaml === undefined ? '' : `<script type="application/yaml">\n${yaml}\n</script>\n`}${picture(poster)}</hookline-embed>`;

/** A script of its own lasts through empty lines, where other HTML in Markdown ends. */
const beside = ({ attributes, yaml, id, poster }: Parts) =>
  yaml === undefined
    ? `<hookline-embed${attributes}>\n${picture(poster)}</hookline-embed>`
    : `<script type="application/yaml" id="${id}">\n${yaml}\n</script>
<hookline-embed for="${id}"${attributes}>\n${picture(poster)}</hookline-embed>`;

/** Vue takes neither scripts nor styles from a page's text. */
const inVue = ({ attributes, yaml, id, poster }: Parts) => {
  const image = poster ? `<img src="${escaped(imageOf(poster.svg))}" alt="${escaped(poster.alt)}" />\n` : '';
  return yaml === undefined
    ? `<hookline-embed v-pre${attributes}>\n${image}</hookline-embed>`
    : `<pre id="${id}" hidden v-pre>\n${escaped(yaml)}\n</pre>
<hookline-embed v-pre for="${id}"${attributes}>\n${image}</hookline-embed>`;
};

/** A string for each line: from a line inside an expression MDX takes up to two columns of indentation, within a string too. */
const inLines = (html: string) =>
  html
    .split(/\r\n?|\n/)
    .map((line) => `\`${line.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\`,`)
    .join('\n');

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
