import { ms } from '../../core/time.ts';
import type { Lang } from '../../core/words/index.ts';
import type { Difference } from '../compare/index.ts';
import { durationOf, useSpeech, type Words } from '../words/index.ts';
import './differences.css';
import { differenceWords } from './words.ts';

interface DifferencesProps {
  readonly difference: Difference;
  /** What the two runs are called. */
  readonly names: readonly [string, string];
}

/** How two runs differ, in words: seconds first, then the fates of hooks, then exit codes. */
export function Differences({ difference, names }: DifferencesProps) {
  const { words, lang } = useSpeech();
  const own = differenceWords[lang];
  const { hooks, exits, isNone } = difference;
  const stop = stopIn(difference, names, words, own);
  const told = [
    ...(stop === undefined ? [] : [stop]),
    ...hooks.map(({ container, hook, handler, fates: [a, b] }) =>
      own.hook(`${hook} ${handler}`.trim(), container, fateIn(a, words), fateIn(b, words)),
    ),
    ...exits.map(({ container, codes: [a, b] }) => own.exit(container, codeIn(a), codeIn(b))),
  ];
  return (
    <ul className="hl-differences" data-testid="difference" aria-label={own.label}>
      {told.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {told.length === 0 && <li>{isNone ? own.none : own.small}</li>}
    </ul>
  );
}

const fateIn = (fate: keyof Words['fates'] | undefined, words: Words) =>
  fate === undefined ? words.noHook : words.fates[fate];

const codeIn = (code: number | undefined) => (code === undefined ? '–' : String(code));

function stopIn(
  { rejected, stop: [a, b] }: Difference,
  names: readonly [string, string],
  words: Words,
  own: (typeof differenceWords)[Lang],
) {
  if (rejected[0] !== rejected[1]) return own.onlyRefused(names[rejected[0] ? 0 : 1]);
  if (a === undefined || b === undefined) return undefined;
  const [one, two, by] = [a, b, Math.abs(b - a)].map((length) => durationOf(ms(length), words));
  return own.stop(names, [one ?? '', two ?? ''], by ?? '', Math.sign(b - a));
}
