export type { EditorHandle, Problem, Tint } from './notes.ts';
export { Problems } from './Problems.tsx';
export { linesOf, offsetOfLine, placeOf } from './place.ts';
export { YamlEditor } from './YamlEditor.tsx';
