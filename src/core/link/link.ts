import { isPlain } from '../plain.ts';
import { text as sentence, type Text } from '../words/index.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { beginningOf, jsonOf } from './beginning.ts';
import { deflate, inflate } from './deflate.ts';
import { abridged, unabridged } from './phrases.ts';
import { type Shared, shared } from './shared.ts';

/** A longer link is not read: characters after the `#`. */
export const linkLimit = 16_384;

/** More than this never comes out of a link: bytes. */
const inflatedLimit = 256 * 1024;

/** So many of the parts that were left out are named, the others are counted. */
const namedLimit = 5;

/** What a link said, and what of it could not be read. */
export interface LinkReading {
  /** Absent where the address carries no document, or nothing of it could be read. */
  readonly shared: Shared | undefined;
  /** Sentences for the reader of the link; empty where all was understood. */
  readonly problems: readonly Text[];
}

/** Codecs by name, oldest first. None is ever removed: links outlive releases. */
const codecs = new Map([
  ['1', (body: string) => readDeflated(body, (text) => text)],
  ['2', (body: string) => readDeflated(body, (text) => unabridged(text, inflatedLimit))],
]);

/** `2.<base64url>`: what follows the `#` of an address. What has its default is left out. */
export async function toLink(document: Shared): Promise<string> {
  return `2.${toBase64url(await deflate(abridged(JSON.stringify(withoutDefaults(document)))))}`;
}

/** Reads what follows the `#`, with it or without. Never throws: a link is text from a stranger. */
export async function fromLink(hash: string): Promise<LinkReading> {
  const link = hash.trim().replace(/^#/, '');
  // A link in running text takes its bracket or full stop along: what no codec writes is not part of it.
  const [, codec = '', body = ''] = /^(\d+)\.([\w+/-]*)/.exec(unescaped(link)) ?? [];
  if (codec === '') return { shared: undefined, problems: [] };
  if (link.length > linkLimit) return unread(sentence('link.tooLong', { limit: linkLimit }));
  const read = codecs.get(codec);
  return read ? read(body) : unread(sentence('link.unknown', { codec }));
}

/** With the characters themselves where a percent sign stands for one: of ASCII, all that links are made of. */
const unescaped = (text: string) => text.replace(/%[0-7][\da-f]/gi, decodeURIComponent);

async function readDeflated(
  body: string,
  inFull: (text: string) => string | undefined,
): Promise<LinkReading> {
  const { text: short, end } = await inflate(fromBase64url(body), inflatedLimit);
  const text = inFull(short);
  if (end === 'too-long' || text === undefined)
    return unread(sentence('link.tooLarge', { kilobytes: inflatedLimit / 1024 }));
  const value = jsonOf(text);
  if (value !== undefined) return readShared(value);
  const beginning = beginningOf(text.trimStart());
  const { shared, problems } = readShared(beginning.value);
  return shared?.yaml
    ? { shared, problems: [...beginning.problems, ...problems] }
    : unread(sentence('link.damaged'));
}

/** Reads a document that came as plain data, from a message or a file: what fits is kept, what does not is named. */
export function readShared(value: unknown): LinkReading {
  const unknown: string[] = [];
  const document = shared(value, '', (path) => unknown.push(path));
  if (!document) return unread(sentence('link.noText'));
  const count = unknown.length - namedLimit;
  const more = count > 0 ? [sentence('link.more', { count })] : [];
  return { shared: document, problems: [...unknown.slice(0, namedLimit).map(ignored), ...more] };
}

const ignored = (field: string) => sentence('link.ignored', { field: field.slice(0, 100) });

const unread = (problem: Text): LinkReading => ({ shared: undefined, problems: [problem] });

/** What codec 1 means where a link is silent. Never changes: old links say nothing and mean this. */
const silent = {
  platform: 'kubernetes-1.36',
  document: 0,
  timing: { relist: 1, relistPhase: 0.5, backOffFactor: 1, create: 0 },
};

/** A document without what says nothing: what has its default, and what is empty. */
export function withoutDefaults({ yaml, stimulus, b, ...rest }: Shared): Shared {
  const { timing = {}, ...others } = rest;
  return {
    yaml,
    ...differing(others, silent),
    ...(stimulus && { stimulus }),
    ...differing({ timing: differing(timing, silent.timing) }, {}),
    ...(b && { b: withoutDefaults(b) }),
  };
}

/** The fields that say something: not the default, not empty. */
function differing<Fields extends object>(fields: Fields, defaults: object): Partial<Fields> {
  const known = new Map(Object.entries(defaults));
  const isSaid = ([name, value]: [string, unknown]) =>
    value !== undefined && value !== known.get(name) && !(isPlain(value) && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(fields).filter(isSaid)) as Partial<Fields>;
}
