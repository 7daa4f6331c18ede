export { editedSince } from './change.ts';
export type { EditorHandle, Problem, Tint } from './notes.ts';
export { PlainEditor } from './PlainEditor.tsx';
export { Problems } from './Problems.tsx';
export { linesOf, offsetOfLine } from './place.ts';
export { errorLinesOf, problemsOf } from './problems.ts';
export { itemAt, tintsOf } from './tints.ts';
export { YamlEditor } from './YamlEditor.tsx';
