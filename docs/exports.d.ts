// The public types of hookline, written by `npx vitest run tests/surface.test.ts -u` from src/exports.ts.

import type { Run } from './api.js';

/** The name of a way to write a run down. */
export type ExportFormat = 'svg' | 'animated-svg' | 'mermaid' | 'markdown' | 'json' | 'chrome-trace';

/** What an export may be told; each format takes what it can use. */
export interface ExportOptions extends PictureOptions, ReportOptions {
  /** Default `en`. */
  readonly lang?: Lang;
}

/** Every format with what a file of it is. */
export declare const exportFormats: Readonly<Record<ExportFormat, FileKind>>;

/**
 * A run in a format, in a language. Equal runs give equal bytes. No format has a script in it, and none but the JSON, whose notes name their sources, an address.
 *
 * @throws for a format that is none; ask {@link isExportFormat} about names from outside.
 */
export declare function exportOf(run: Run, format: ExportFormat, options?: ExportOptions): Promise<string>;

/** Whether a text names a format. */
export declare function isExportFormat(name: string): name is ExportFormat;

/** How a picture looks. */
interface PictureOptions {
  /** Default `auto`: light or dark as its reader's system is. */
  readonly theme?: Theme;
  /** Stands above the verdict: a pod's name, a file's. Default: none. */
  readonly title?: string;
  /** Pixels. Default 960. */
  readonly width?: number;
}

/** What a report says besides the run. */
interface ReportOptions {
  /** The heading. Default: none but the platform. */
  readonly title?: string;
  /** The manifest, to stand at the end. */
  readonly yaml?: string;
}

/** A language of the interface. Both are complete; neither is a translation of last resort. */
type Lang = 'en' | 'zh';

/** What a file of a format is. */
interface FileKind {
  readonly mediaType: string;
  /** Of a file's name, without the dot. */
  readonly extension: string;
}

/** How an exported picture is coloured: as its reader's system is set, or fixed. */
type Theme = 'auto' | 'light' | 'dark';

export {};
