import { listOf, type Text, text } from '../words/index.ts';
import { type Fate, type HookEnd, keyOf, type Outcome } from './outcome.ts';

/** What would be otherwise, as a clause, with a name to tell the same consequence by. */
export interface Consequence {
  readonly id: string;
  readonly said: Text;
}

type Hook = Extract<Fate, { readonly what: 'hook' }>;

/** What is true of `then` and not of `now`, or the other way about; the weightiest first. */
export function consequencesOf(now: Outcome, then: Outcome): readonly Consequence[] {
  const isRefused = (outcome: Outcome) => outcome.fates.some(({ what }) => what === 'refused');
  if (isRefused(then)) return [{ id: 'refused', said: text('flip.refused') }];
  if (isRefused(now)) return [{ id: 'accepted', said: text('flip.accepted') }];
  const weighty = [
    ...killed(now, then),
    ...hooks(now, then),
    ...among(now, then, restarted, (containers) => text('flip.restarted', { containers })),
    ...among(then, now, restarted, (containers) => text('flip.not-restarted', { containers })),
    ...traffic(now, then),
  ];
  return weighty.length > 0 ? weighty : exits(now, then);
}

const namesIn = (outcome: Outcome, is: (fate: Fate) => boolean): readonly string[] => [
  ...new Set(outcome.fates.flatMap((fate) => (is(fate) && 'container' in fate ? [fate.container] : []))),
];

const isKilled = (fate: Fate) => fate.what === 'exit' && fate.cause === 'SIGKILL';
const restarted = (fate: Fate) => fate.what === 'restart';

/** Those of whom `is` holds in `then` only. */
function among(
  now: Outcome,
  then: Outcome,
  is: (fate: Fate) => boolean,
  say: (containers: Text) => Text,
): readonly Consequence[] {
  const before = namesIn(now, is);
  const names = namesIn(then, is).filter((name) => !before.includes(name));
  if (names.length === 0) return [];
  const said = say(listOf(names));
  return [{ id: `${said.key} ${names.join(' ')}`, said }];
}

function killed(now: Outcome, then: Outcome): readonly Consequence[] {
  const wereKilled = namesIn(now, isKilled).length > 0;
  if (wereKilled && namesIn(then, isKilled).length === 0)
    return [{ id: 'none-killed', said: text('flip.none-killed') }];
  return [
    ...among(now, then, isKilled, (containers) => text('flip.killed', { containers })),
    ...among(then, now, isKilled, (containers) => text('flip.not-killed', { containers })),
  ];
}

const ends = {
  ok: 'flip.hook.ok',
  failed: 'flip.hook.failed',
  abandoned: 'flip.hook.abandoned',
  ignored: 'flip.hook.ignored',
  skipped: 'flip.hook.skipped',
  begun: 'flip.hook.begun',
} as const satisfies Readonly<Record<HookEnd, string>>;

/** Hooks that would come out otherwise. */
function hooks(now: Outcome, then: Outcome): readonly Consequence[] {
  const hooksIn = ({ fates }: Outcome) =>
    new Map(
      fates
        .filter((fate): fate is Hook => fate.what === 'hook')
        .map((each) => [`${each.hook} ${each.container}`, each]),
    );
  const [before, after] = [hooksIn(now), hooksIn(then)];
  return [...new Map([...before, ...after])].flatMap(([id, { container, hook }]) => {
    const end = after.get(id)?.end;
    if (end === before.get(id)?.end) return [];
    const said = text(end === undefined ? 'flip.hook.not-called' : ends[end], { container, hook });
    return [{ id: `${said.key} ${id}`, said }];
  });
}

function traffic(now: Outcome, then: Outcome): readonly Consequence[] {
  const gets = ({ fates }: Outcome) => fates.some(({ what }) => what === 'traffic');
  if (gets(now) === gets(then)) return [];
  return [{ id: `traffic ${gets(then)}`, said: text(gets(then) ? 'flip.traffic' : 'flip.no-traffic') }];
}

/** Where nothing weightier differs: another exit, or one less. */
function exits(now: Outcome, then: Outcome): readonly Consequence[] {
  const [gained] = exitsOnlyIn(then, now);
  const [lost] = exitsOnlyIn(now, then);
  const one = gained ?? lost;
  if (!one) return [];
  const { container, cause, code } = one;
  const isOwn = cause === 'own-exit';
  const key = gained ? (isOwn ? 'flip.own-exit' : 'flip.exit') : 'flip.not-exit';
  return [{ id: `${key} ${keyOf(one)}`, said: text(key, { container, code }) }];
}

type Exit = Extract<Fate, { readonly what: 'exit' }>;

const exitsOnlyIn = (these: Outcome, those: Outcome): readonly Exit[] => {
  const keys = new Set(those.fates.map(keyOf));
  return these.fates.filter((fate): fate is Exit => fate.what === 'exit' && !keys.has(keyOf(fate)));
};
