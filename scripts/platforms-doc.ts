import { bySurprise, type Cell, cellsOf } from '../src/core/matrix/index.ts';
import { type Known, openQuestionsOf, type Platform, platforms } from '../src/core/platform/index.ts';
import type { HandlerKind } from '../src/core/pod/index.ts';
import { englishWords, say, spoken } from '../src/core/words/index.ts';
import { type Sample, samples } from './platforms-doc/samples.ts';
import { escaped, merged, tableOf } from './platforms-doc/table.ts';

// One page in the order it is read: the fates, the samples everywhere, and what nobody documents.

const head = `# Platforms

What becomes of container lifecycle hooks on each platform that Hookline knows. Everything here is worked out from
\`src/core/platform\`, by the same engine that draws the page, and written by \`npx vitest run tests/platforms-doc.test.ts -u\`. How to
add a platform is told in [Adding a platform](adding-a-platform.md); platforms that take no pod spec stand in
[Platforms without a pod spec](platforms-without-pods.md).

| fate | meaning |
| --- | --- |
| runs | it is called |
| ignored | the manifest is taken, and the hook is never called; nothing tells |
| refused | the manifest is not taken |
| fails | the manifest is taken, and the hook fails whenever it is called |
| no such field | the platform has no place for it |
| dropped | the API throws it away, because a gate is off |

How it is known: **measured** on the real thing, **documented** by a page, an issue or source code, **assumed** from the nearest platform,
or **unknown**, in which case an assumption runs and [the other answer](#what-nobody-documents) is drawn beside it. In the tables \`*\` marks
what is assumed and \`?\` what is unknown.
`;

/** The page `docs/platforms.md`, as the data and the engine are now. */
export const platformsDoc = (): string =>
  [head, fates(), ...samples.map(sampleSection), questions()].join('\n');

const kinds: readonly HandlerKind[] = ['exec', 'httpGet', 'tcpSocket', 'sleep'];

const marks: Readonly<Record<Known<unknown>['how'], string>> = {
  measured: '',
  documented: '',
  assumed: ' *',
  unknown: ' ?',
};

function fates(): string {
  const rows = platforms.map(({ label, preStop, graceHonoured, maxGrace }): [string, ...string[]] => [
    label.en,
    ...kinds.map((kind) => {
      const { value, how, source } = preStop[kind];
      return `[${fateName(value)}](${source})${marks[how]}`;
    }),
    graceHonoured.value
      ? Number.isFinite(maxGrace.value)
        ? `at most ${spoken(maxGrace.value)} s`
        : 'counts'
      : `[no effect](${graceHonoured.source})`,
  ]);
  const columns = ['platform', ...kinds, 'grace in the manifest'];
  return ['## What becomes of a hook\n', tableOf(columns, merged(rows))].join('\n');
}

const fateName = (fate: string) => say(englishWords, { key: `matrix.fate.${fate}` });

function sampleSection({ title, about, yaml, behaviour }: Sample): string {
  const cells = [...cellsOf(yaml, { behaviour })].sort(bySurprise);
  const columns = ['platform', 'hook', 'time to die', 'outcome', 'differs from Kubernetes 1.36', 'known'];
  const rows = cells.map((cell): [string, ...string[]] => [
    cell.label.en,
    cell.hooks
      .map(({ fate, came, known }) => `${fateName(fate)}${cameOf(came)}${marks[known.how]}`)
      .join(', '),
    cell.timeToDie === undefined ? '—' : `${spoken(cell.timeToDie)} s`,
    outcomeOf(cell),
    cell.differs.map((each) => escaped(say(englishWords, each))).join(' '),
    cell.evidence,
  ]);
  return [`## ${title}\n`, `${about}\n`, tableOf(columns, merged(rows))].join('\n');
}

const cameOf = (came: Cell['hooks'][number]['came']): string => (came === 'abandoned' ? ', cut off' : '');

const outcomeOf = ({ outcome, exitCode }: Cell): string => {
  const said = say(englishWords, { key: `matrix.outcome.${outcome}` });
  return exitCode === undefined ? said : `${said}, exit ${exitCode}`;
};

function questions(): string {
  const rows = platforms.flatMap((platform) =>
    openQuestionsOf(platform).map((question): [string, ...string[]] => [
      platform.label.en,
      factsIn(question.facts),
      question.facts
        .map((fact) => answerOf(platform, fact))
        .filter(isFirst)
        .join(', '),
      question.facts
        .map((fact) => answerOf(question.otherwise, fact))
        .filter(isFirst)
        .join(', '),
      `[${question.rule ?? 'source'}](${question.rule ? `rules.md#${question.rule}` : question.source}), [source](${question.source})`,
    ]),
  );
  const columns = ['platform', 'fact', 'what runs', 'what may be true instead', 'says so'];
  return ['## What nobody documents\n', tableOf(columns, merged(rows))].join('\n');
}

const isFirst = <Value>(value: Value, index: number, all: readonly Value[]) => all.indexOf(value) === index;

/** `preStop.exec, preStop.sleep` as `preStop (exec, sleep)`. */
function factsIn(facts: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const fact of facts) {
    const [name = '', ...rest] = fact.split('.');
    groups.set(name, [...(groups.get(name) ?? []), ...(rest.length > 0 ? [rest.join(' ')] : [])]);
  }
  return [...groups]
    .map(([name, parts]) => (parts.length > 0 ? `${name} (${parts.join(', ')})` : name))
    .join(', ');
}

function answerOf(platform: Platform, fact: string): string {
  const known = fact
    .split('.')
    .reduce<unknown>(
      (part, key) =>
        typeof part === 'object' && part !== null
          ? Object.entries(part).find(([name]) => name === key)?.[1]
          : undefined,
      platform,
    );
  const value = (known as Known<unknown>).value;
  if (typeof value === 'number') return `${value / 1000} s`;
  return typeof value === 'object' && value !== null ? 'a refusal' : String(value ?? 'none');
}
