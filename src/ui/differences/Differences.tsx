import { ms } from '../../core/time.ts';
import { durationOf, useSpeech, type Words } from '../words/index.ts';
import './compare.css';
import type { Difference } from './difference.ts';

interface DifferencesProps {
  readonly difference: Difference;
  /** What the two runs are called. */
  readonly names: readonly [string, string];
}

/** How two runs differ, in words: seconds first, then the fates of hooks, then exit codes. */
export function Differences({ difference, names }: DifferencesProps) {
  const { words } = useSpeech();
  const { hooks, exits, spans } = difference;
  const stop = stopIn(difference, names, words);
  const isSame = spans[0].size === 0 && spans[1].size === 0 && stop === undefined;
  const told = [
    ...(stop === undefined ? [] : [stop]),
    ...hooks.map(({ container, hook, handler, fates: [a, b] }) =>
      words.hookDiffers(`${hook} ${handler}`.trim(), container, fateIn(a, words), fateIn(b, words)),
    ),
    ...exits.map(({ container, codes: [a, b] }) => words.exitDiffers(container, codeIn(a), codeIn(b))),
  ];
  return (
    <ul className="hl-differences" data-testid="difference" aria-label={words.differences}>
      {told.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {told.length === 0 && <li>{isSame ? words.noDifference : words.smallDifference}</li>}
    </ul>
  );
}

const fateIn = (fate: keyof Words['fates'] | undefined, words: Words) =>
  fate === undefined ? words.noHook : words.fates[fate];

const codeIn = (code: number | undefined) => (code === undefined ? '–' : String(code));

function stopIn({ rejected, stop: [a, b] }: Difference, names: readonly [string, string], words: Words) {
  if (rejected[0] !== rejected[1]) return words.onlyRefused(names[rejected[0] ? 0 : 1]);
  if (a === undefined || b === undefined) return undefined;
  const [one, two, by] = [a, b, Math.abs(b - a)].map((length) => durationOf(ms(length), words));
  return words.stopDiffers(names, [one ?? '', two ?? ''], by ?? '', Math.sign(b - a));
}
