import { readDocuments } from '../../core/manifest/index.ts';

/**
 * Whether a file may have been meant as a manifest: it has objects, or what looks like one that has lost its `kind`, or it cannot be
 * read. The values of a chart, a workflow and a file of comments are none.
 */
export function mayBeManifest(text: string): boolean {
  const documents = readDocuments(text);
  return !documents.ok || documents.value.some(({ value }) => isLikeObject(value));
}

function isLikeObject(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isLikeObject);
  if (typeof value !== 'object') return value !== undefined;
  return value !== null && ['kind', 'metadata', 'spec', 'items'].some((key) => Object.hasOwn(value, key));
}
