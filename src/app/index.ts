export { createEngine } from './engine.ts';
export { openingOf } from './opening.ts';
export { Root } from './Root.tsx';
export { localMemory } from './storage.ts';
