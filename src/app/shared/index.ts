/** The door for the other pages: what they have of this one, and nothing that would bring all of it along. */
export { changed, fromShared, toShared } from '../draft.ts';
export { Logo } from '../Logo.tsx';
export { counterpartOf, placeIn } from '../places.ts';
export { Soon } from '../Soon.tsx';
export { readSettings } from '../settings.ts';
export { localMemory } from '../storage.ts';
