export { fromLink, type LinkReading, linkLimit, readShared, toLink, withoutDefaults } from './link.ts';
export { optionsOf, type PageOptions } from './options.ts';
export { type OptionsReading, readOptions } from './scenario-options.ts';
export type { Shared } from './shared.ts';
