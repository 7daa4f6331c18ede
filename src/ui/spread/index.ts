export { SpreadNote } from './SpreadNote.tsx';
