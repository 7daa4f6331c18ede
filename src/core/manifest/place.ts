import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import type { Range } from './manifest.ts';
import { isNull, noJsonNumber, plainKey } from './schema.ts';

/** Where a value is written, and where the values in it are. */
export interface Place {
  readonly range: Range;
  readonly keys?: ReadonlyMap<string, Entry>;
  readonly items?: readonly Place[];
  /** What `<<` brings in, in order. */
  readonly merged?: readonly Place[];
  /** How many values it is with every alias unfolded. */
  readonly size: number;
}

/** A key of a mapping and the value it leads to. */
export interface Entry {
  /** Where the key starts. */
  readonly from: number;
  readonly place: Place;
}

/** The places of one document. */
export interface Places {
  readonly root: Place;
  /** Keys that stand twice in one mapping: the later one. */
  readonly repeated: readonly { readonly key: string; readonly range: Range }[];
  /** An alias that refers to what it stands in. */
  readonly loop: Range | undefined;
  /** A key that no JSON has: a list, a mapping, or nothing. */
  readonly oddKey: Range | undefined;
  /** A number that no JSON has, and what Go says to it. */
  readonly oddNumber: { readonly said: string; readonly range: Range } | undefined;
}

/** Follows the parser's events through the text once more, to learn where everything stands. */
export function placesOf(text: string, events: readonly Event[]): readonly Places[] {
  const documents: Places[] = [];
  let next = 0;
  while (next < events.length) {
    next += 1;
    const walk = createWalk(text, events, next);
    const root = events[next]?.type === EVENT_ID.POP ? nowhere : walk.read(0);
    documents.push({ root, ...walk.found() });
    next = walk.next() + 1;
  }
  return documents;
}

const nowhere: Place = { range: [0, 0], size: 1 };

function createWalk(text: string, events: readonly Event[], start: number) {
  let next = start;
  let loop: Range | undefined;
  let oddKey: Range | undefined;
  let oddNumber: Places['oddNumber'];
  const anchors = new Map<string, Place | 'open'>();
  const repeated: { key: string; range: Range }[] = [];

  const atEnd = () => events[next] === undefined || events[next]?.type === EVENT_ID.POP;

  /** Reads the next node; `before` is where an empty one stands. */
  function read(before: number): Place {
    const event = events[next++];
    if (event === undefined || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP)
      return nowhere;
    if (event.type === EVENT_ID.ALIAS) return aliased([event.anchorStart - 1, event.anchorEnd]);
    const name = event.anchorStart < 0 ? undefined : text.slice(event.anchorStart, event.anchorEnd);
    if (name !== undefined) anchors.set(name, 'open');
    const place = event.type === EVENT_ID.SCALAR ? scalar(event, before) : collection(event);
    if (name !== undefined) anchors.set(name, place);
    return place;
  }

  function aliased(range: Range): Place {
    const target = anchors.get(text.slice(range[0] + 1, range[1]));
    if (target === 'open') loop ??= range;
    return target === undefined || target === 'open' ? { range, size: 1 } : { ...target, range };
  }

  function scalar(event: ScalarEvent, before: number): Place {
    if (event.valueStart < 0) return { range: [before, before], size: 1 };
    const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    const written = text.slice(event.valueStart, event.valueEnd).trimEnd().length;
    const range: Range = quoted
      ? [event.valueStart - 1, event.valueEnd + 1]
      : [event.valueStart, event.valueStart + written];
    const isPlain = event.style === SCALAR_STYLE.PLAIN && event.tagStart < 0;
    const said = isPlain ? noJsonNumber(text.slice(...range)) : undefined;
    if (said !== undefined) oddNumber ??= { said, range };
    return { range, size: 1 };
  }

  function collection(event: Extract<Event, { start: number }>): Place {
    const opener = text[event.start];
    const isFlow = event.style === COLLECTION_STYLE.FLOW && (opener === '[' || opener === '{');
    let to = event.start + 1;
    let size = 1;
    const take = (place: Place): Place => {
      to = Math.max(to, place.range[1]);
      size += place.size;
      return place;
    };
    const inside = event.type === EVENT_ID.MAPPING ? mapping(event.start, take) : { items: sequence(take) };
    next += 1;
    if (isFlow) to = behind(text, to, opener === '[' ? ']' : '}');
    return { range: [event.start, to], size, ...inside };
  }

  function sequence(take: (place: Place) => Place): readonly Place[] {
    const items: Place[] = [];
    let before = 0;
    while (!atEnd()) {
      const place = take(read(before));
      before = place.range[1];
      items.push(place);
    }
    return items;
  }

  function mapping(start: number, take: (place: Place) => Place): Pick<Place, 'keys' | 'merged'> {
    const keys = new Map<string, Entry>();
    const merged: Place[] = [];
    let before = start;
    while (!atEnd()) {
      const event = events[next];
      const colon =
        event?.type === EVENT_ID.SCALAR && event.valueStart < 0 ? behind(text, before, ':') - 1 : 0;
      const { range, keys: inner, items } = take(read(colon));
      const place = take(read(range[1]));
      before = place.range[1];
      if (inner !== undefined || items !== undefined) oddKey ??= range;
      if (event?.type !== EVENT_ID.SCALAR) continue;
      const source = getScalarValue(text, event);
      const isPlain = event.style === SCALAR_STYLE.PLAIN;
      if (isPlain && source === '<<') {
        merged.push(...(place.items ?? [place]));
        continue;
      }
      if (isPlain && event.tagStart < 0 && isNull(source)) oddKey ??= range;
      const key = isPlain ? plainKey(source) : source;
      if (keys.has(key)) repeated.push({ key, range });
      keys.set(key, { from: range[0], place });
    }
    return merged.length === 0 ? { keys } : { keys, merged };
  }

  return { read, found: () => ({ repeated, loop, oddKey, oddNumber }), next: () => next };
}

/** Behind the next such character outside of comments: the bracket that closes, the colon that no key precedes. */
function behind(text: string, from: number, char: string): number {
  let at = from;
  while (at < text.length && text[at] !== char) {
    if (text[at] === '#') while (at < text.length && text[at] !== '\n') at += 1;
    else at += 1;
  }
  return Math.min(at + 1, text.length);
}
