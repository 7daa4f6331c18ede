export { fromLink, type LinkReading, linkLimit, toLink } from './link.ts';
export type { Shared } from './shared.ts';
