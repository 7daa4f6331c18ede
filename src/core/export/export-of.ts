import type { Run } from '../trace/index.ts';
import type { Lang, Words } from '../words/index.ts';
import { chromeTraceOf } from './chrome-trace.ts';
import { mermaidOf } from './mermaid.ts';
import { type ReportOptions, reportOf } from './report.ts';
import { animatedSvgOf } from './svg/animated.ts';
import { type PictureOptions, svgOf } from './svg/picture.ts';
import { loadExportWords } from './words.ts';

/** What an export may be told; each format takes what it can use. */
export interface ExportOptions extends PictureOptions, ReportOptions {
  /** Default `en`. */
  readonly lang?: Lang;
}

/** A way to write a run down. */
interface Format {
  readonly mediaType: string;
  /** Of a file's name, without the dot. */
  readonly extension: string;
  readonly write: (run: Run, words: Words, options: ExportOptions) => string;
}

const all = {
  svg: { mediaType: 'image/svg+xml', extension: 'svg', write: svgOf },
  'animated-svg': { mediaType: 'image/svg+xml', extension: 'animated.svg', write: animatedSvgOf },
  mermaid: { mediaType: 'text/vnd.mermaid', extension: 'mmd', write: mermaidOf },
  markdown: { mediaType: 'text/markdown', extension: 'md', write: reportOf },
  json: {
    mediaType: 'application/json',
    extension: 'json',
    write: (run) => `${JSON.stringify(run, null, 2)}\n`,
  },
  'chrome-trace': { mediaType: 'application/json', extension: 'trace.json', write: chromeTraceOf },
} as const satisfies Readonly<Record<string, Format>>;

/** The name of a way to write a run down. */
export type ExportFormat = keyof typeof all;

/** Every format with its media type and what a file of it is called. */
export const exportFormats: Readonly<Record<ExportFormat, Format>> = all;

/** Whether a text names a format. */
export const isExportFormat = (name: string): name is ExportFormat => Object.hasOwn(all, name);

/**
 * A run in a format, in a language. Equal runs give equal bytes. No format has a script or an address in it.
 *
 * @throws for a format that is none; ask {@link isExportFormat} about names from outside.
 */
export async function exportOf(run: Run, format: ExportFormat, options: ExportOptions = {}): Promise<string> {
  if (!isExportFormat(format)) throw new Error(`There is no export format ${format}.`);
  return exportFormats[format].write(run, await loadExportWords(options.lang ?? 'en'), options);
}
