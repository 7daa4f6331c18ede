import { platformOf } from '../../platform/index.ts';
import type { Run } from '../../trace/index.ts';
import { partsOf, say, type Words } from '../../words/index.ts';
import { type Overlay, type Plot, refusalBody, type Sheet, timelineBody } from './body.ts';
import { element, escaped, line, titled } from './element.ts';
import { linesOf, type Piece } from './measure.ts';
import { styleOf, type Theme } from './style.ts';

/** How a picture looks. */
export interface PictureOptions {
  /** Default `auto`: light or dark as its reader's system is. */
  readonly theme?: Theme;
  /** Stands above the verdict: a pod's name, a file's. Default: none. */
  readonly title?: string;
  /** Pixels. Default 960. */
  readonly width?: number;
}

const edge = 18;
const verdictTop = 54;
const verdictRow = 25;

/**
 * A run as a picture that needs nothing beside it: no script, no font, no address. A manifest that is refused is a
 * picture of the refusal.
 *
 * @param overlay What is laid over the timeline, under a name that no other picture has.
 */
export function svgOf(
  run: Run,
  words: Words,
  { theme = 'auto', title = '', width = 960 }: PictureOptions = {},
  overlay?: (plot: Plot, scope: string) => Overlay,
): string {
  const scope = `hookline-${hashOf(`${JSON.stringify(run)} ${words.lang} ${theme} ${width}`)}`;
  const platform = platformOf(run.platform)?.label[words.lang] ?? run.platform;
  const verdict = linesOf(verdictOf(run, words), width - 2 * edge, 17, true);
  const sheet: Sheet = { top: verdictTop + verdict.length * verdictRow, width, edge, scope };
  const { shapes, defs, style, bottom } = run.rejected
    ? refusalBody(run.rejected.errors, words, sheet)
    : timelineBody(run, words, sheet, overlay && ((plot) => overlay(plot, scope)));
  const height = Math.ceil(bottom + 10);
  const spoken = say(words, run.verdict);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: scope,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      direction: 'ltr', // whatever the page around it is
      lang: words.lang === 'zh' ? 'zh-CN' : 'en',
      'aria-label': spoken,
    },
    titled(spoken),
    element('style', {}, escaped(styleOf(scope, theme) + style)),
    element('defs', {}, defs),
    element('rect', { class: 'page', x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 12 }),
    line(edge, 24, 'soft', [title, platform].filter((part) => part !== '').join(' · ')),
    ...verdict.map((pieces, index) => written(pieces, verdictTop + index * verdictRow)),
    shapes,
  );
  return `${svg}\n`;
}

const inks: Readonly<Record<string, string>> = {
  preStop: 'ink-preStop',
  postStart: 'ink-postStart',
  stopping: 'ink-stopping',
  grace: 'ink-grace',
  kill: 'ink-kill',
};

const verdictOf = (run: Run, words: Words): readonly Piece[] =>
  partsOf(words, run.verdict).map(({ text, tag }) => {
    const style = tag === undefined ? undefined : inks[tag];
    return style === undefined ? { text } : { text, style };
  });

const written = (pieces: readonly Piece[], y: number): string =>
  element(
    'text',
    { class: 'text big', x: edge, y, 'xml:space': 'preserve' },
    ...pieces.map(({ text, style }) =>
      style === undefined ? escaped(text) : element('tspan', { class: style }, escaped(text)),
    ),
  );

/** A short name for a text, the same every time (FNV-1a). */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(36);
}
