export { ShareDialog } from './ShareDialog.tsx';
export type { Shareable } from './shareable.ts';
