import { type ExportFormat, exportFormats, exportOf } from '../core/export/index.ts';
import type { Run } from '../core/trace/index.ts';
import type { Lang } from '../core/words/index.ts';
import type { Theme } from './settings.ts';

/** What can be saved: a PNG is an SVG that the page has drawn. */
export type Offer = ExportFormat | 'png';

/** A run to save, under a name. */
export interface Savable {
  readonly run: Run;
  readonly name: string;
  /** Of a PNG, which cannot follow its reader's system. */
  readonly theme: Theme;
}

/** Saves a run as a file in the format that was chosen. */
export async function saved(what: Savable, offer: Offer, lang: Lang): Promise<void> {
  const { blob, extension } = await fileOf(what, offer, lang);
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = `${what.name}.${extension}`;
  link.click();
  URL.revokeObjectURL(url);
}

async function fileOf({ run, theme }: Savable, offer: Offer, lang: Lang) {
  if (offer === 'png') {
    const { pngOf } = await import('./png.ts');
    return { blob: await pngOf(await exportOf(run, 'svg', { lang, theme })), extension: 'png' };
  }
  const { mediaType, extension } = exportFormats[offer];
  return { blob: new Blob([await exportOf(run, offer, { lang })], { type: mediaType }), extension };
}
