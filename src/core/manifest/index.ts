export {
  type FieldError,
  type Manifest,
  type Range,
  type Read,
  type Remark,
  sentenceOf,
} from './manifest.ts';
export { cleanedPaste } from './paste.ts';
export type { Place } from './place.ts';
export { rangeWithin } from './range-within.ts';
export { maxInt64 } from './schema.ts';
export { manifestIn, readManifest, readWorkloads } from './workload.ts';
export { readDocuments } from './yaml.ts';
