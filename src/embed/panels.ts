import type { PageOptions } from '../core/link/index.ts';
import type * as all from './panels/index.ts';

/** The parts of the frame that only some views have. */
export type Panels = typeof all;

type View = PageOptions['view'];

/** Whether a view shows the manifest. */
export const hasText = (view: View): boolean => view === 'split' || view === 'editor';

/** The parts for a view, fetched; `undefined` where it has none, or where they do not come: the timeline goes on without. */
export async function panelsFor(view: View): Promise<Panels | undefined> {
  if (!hasText(view) && view !== 'machine') return undefined;
  return import('./panels/index.ts').catch(() => undefined);
}
