import { lists } from './en/lists.ts';
import { manifest } from './en/manifest.ts';
import { marks } from './en/marks.ts';
import { spans } from './en/spans.ts';

/** Every sentence of the core in English. */
export const english = { ...lists, ...manifest, ...spans, ...marks } as const;
