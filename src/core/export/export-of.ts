import type { Run } from '../trace/index.ts';
import type { Lang, Words } from '../words/index.ts';
import { chromeTraceOf } from './chrome-trace.ts';
import { type ExportFormat, isExportFormat } from './formats.ts';
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

type Write = (run: Run, words: Words, options: ExportOptions) => string;

const writers: Readonly<Record<ExportFormat, Write>> = {
  svg: svgOf,
  'animated-svg': animatedSvgOf,
  mermaid: mermaidOf,
  markdown: reportOf,
  json: (run) => `${JSON.stringify(run, null, 2)}\n`,
  'chrome-trace': chromeTraceOf,
};

/**
 * A run in a format, in a language. Equal runs give equal bytes. No format has a script in it, and none but the JSON, whose notes name their sources, an address.
 *
 * @throws for a format that is none; ask {@link isExportFormat} about names from outside.
 */
export async function exportOf(run: Run, format: ExportFormat, options: ExportOptions = {}): Promise<string> {
  if (!isExportFormat(format)) throw new Error(`There is no export format ${format}.`);
  return writers[format](run, await loadExportWords(options.lang ?? 'en'), options);
}
