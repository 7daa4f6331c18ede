import { readDocuments } from '../manifest/index.ts';
import { isPlain } from '../plain.ts';
import { type Text, text } from '../words/index.ts';
import type { Stimulus } from './stimulus.ts';
import { type Complain, ignored, isNumber, shown, time, within } from './wish.ts';

/** Something that a kind of stimulus says beside its time. */
interface Field {
  readonly name: string;
  readonly isNeeded: boolean;
  /** `undefined` for what makes no sense. */
  read(given: unknown, path: string, complain: Complain): unknown;
}

const length = (name: string): Field => ({
  name,
  isNeeded: true,
  read: (given, path, complain) => (isNumber(given) ? within(given, path, time, complain) : undefined),
});

const [, longest] = time;

/** Whole seconds; a negative one counts as a second [T-1], of a drain as none given [T-72]. */
const grace: Field = {
  name: 'gracePeriodSeconds',
  isNeeded: false,
  read: (given, path, complain) =>
    isNumber(given) ? whole(within(given, path, [-longest, longest], complain), path, complain) : undefined,
};

function whole(given: number, path: string, complain: Complain): number {
  const used = Math.trunc(given);
  if (used !== given) complain(text('simulate.option-bounded', { path, given, used }));
  return used;
}

/** A text is the value that it says. */
const patch: Field = {
  name: 'patch',
  isNeeded: true,
  read: (given) => {
    if (typeof given !== 'string') return given;
    const documents = readDocuments(given);
    return documents.ok ? documents.value[0]?.value : undefined;
  },
};

const kinds: { readonly [Kind in Stimulus['do']]: readonly Field[] } = {
  delete: [grace],
  'force-delete': [],
  drain: [grace],
  evict: [],
  'evict-hard': [],
  'evict-soft': [],
  'preempt-scheduler': [],
  'preempt-kubelet': [],
  'node-shutdown': [length('seconds'), length('criticalSeconds')],
  'node-lost': [],
  'kubelet-restart': [length('downFor')],
  patch: [patch],
  'remove-manifest': [],
};

const isKind = (given: unknown): given is Stimulus['do'] =>
  typeof given === 'string' && Object.hasOwn(kinds, given);

/** What somebody says will happen to the pod, without what makes no sense; `undefined` where nothing is said. */
export function readStimuli(given: unknown, complain: Complain): readonly Stimulus[] | undefined {
  if (Array.isArray(given))
    return given.flatMap((each: unknown, index) => readStimulus(each, `stimulus[${index}]`, complain) ?? []);
  if (given !== undefined) complain(ignored('stimulus', given));
  return undefined;
}

function readStimulus(given: unknown, path: string, complain: Complain): Stimulus | undefined {
  const refuse = (said: Text) => void complain(said);
  if (!isPlain(given)) return refuse(ignored(path, given));
  const { at, do: kind } = given;
  if (isNumber(at) && at < 0) return refuse(text('simulate.stimulus-negative', { path, at }));
  if (!isNumber(at) || at > longest) return refuse(unusable(path, 'at', at));
  if (!isKind(kind)) return refuse(unusable(path, 'do', kind));
  const stimulus: Record<string, unknown> = { at, do: kind };
  for (const { name, isNeeded, read } of kinds[kind]) {
    const value = read(given[name], `${path}.${name}`, complain);
    if (value !== undefined) stimulus[name] = value;
    else if (isNeeded) return refuse(unusable(path, name, given[name]));
    else if (given[name] !== undefined) complain(ignored(`${path}.${name}`, given[name]));
  }
  return stimulus as Stimulus; // every field of its kind was read
}

function unusable(path: string, field: string, given: unknown): Text {
  if (given === undefined) return text('simulate.stimulus-incomplete', { path, field });
  if (field === 'patch') return text('simulate.patch-ignored', { path });
  return text('simulate.stimulus-ignored', { path, field, given: shown(given) });
}
