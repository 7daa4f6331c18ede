export { addressOf, type LinkOptions, markdownOf, writtenOptions } from './address.ts';
export { type Embedding, embedCodeOf, frameCodeOf, type Piece, type System, systems } from './embed-code.ts';
export { type Lean, leanOf, type Take } from './lean.ts';
export { posterOf } from './poster.ts';
export type { Item } from './spare.ts';
