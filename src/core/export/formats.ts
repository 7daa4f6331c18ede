/** The name of a way to write a run down. */
export type ExportFormat = 'svg' | 'animated-svg' | 'mermaid' | 'markdown' | 'json' | 'chrome-trace';

/** What a file of a format is. */
export interface FileKind {
  readonly mediaType: string;
  /** Of a file's name, without the dot. */
  readonly extension: string;
}

/** Every format with what a file of it is. */
export const exportFormats: Readonly<Record<ExportFormat, FileKind>> = {
  svg: { mediaType: 'image/svg+xml', extension: 'svg' },
  'animated-svg': { mediaType: 'image/svg+xml', extension: 'animated.svg' },
  mermaid: { mediaType: 'text/vnd.mermaid', extension: 'mmd' },
  markdown: { mediaType: 'text/markdown', extension: 'md' },
  json: { mediaType: 'application/json', extension: 'json' },
  'chrome-trace': { mediaType: 'application/json', extension: 'trace.json' },
};

/** Whether a text names a format. */
export const isExportFormat = (name: string): name is ExportFormat => Object.hasOwn(exportFormats, name);
