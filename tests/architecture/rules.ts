import { codeOf, cyclesOf, importsOf, type Source } from './source.ts';

/** The story of `src`, in order. A room may use the rooms above it and no others. */
export const story = [
  'core/plain.ts',
  'core/spelling.ts',
  'core/time.ts',
  'core/ticks.ts',
  'core/work.ts',
  'core/words/',
  'core/rules/',
  'core/manifest/',
  'core/pod/',
  'core/platform/',
  'core/behaviour/',
  'core/stimulus/',
  'core/lifecycle/',
  'core/scenario.ts',
  'core/machines.ts',
  'core/port/',
  'core/trace/',
  'core/explain/',
  'core/export/',
  'core/simulate.ts',
  'core/alternatives.ts',
  'core/spread.ts',
  'core/followed.ts',
  'core/matrix/',
  'core/flip/',
  'core/link/',
  'core/share/',
  'api.ts',
  'exports.ts',
  'cli/',
  'ui/',
  'app/',
  'embed/',
  'builder/',
  'offline/',
  'main.tsx',
] as const;

/** What `core` may take from npm. */
const guests = ['xstate', 'js-yaml', 'unbash'];

/** Where real time may pass: what plays a run, the command line, and the part of the embed that lives in others' pages. */
const keepsTime = /^src\/(ui\/playback|cli|embed\/element)\//;

const realTime = /(?<![.\w])(?:setTimeout|setInterval|requestAnimationFrame|requestIdleCallback)\b/;
const worldly = /\bDate\b|\bMath\.random\b|(?<![.\w])performance\b/;
const aPlatform =
  /'(?:kubernetes-1|baidu-bci|huawei-cci|alibaba-eci|azure-aci|gke-spot|eks-fargate|knative|podman-kube|kwok)/;
const comparesPlatforms = new RegExp(
  `platform\\??\\.id\\s*[!=]==?|[!=]==?\\s*[\\w.?]*platform\\??\\.id\\b|(?:[!=]==?|\\bcase)\\s*${aPlatform.source}`,
);

/** A wall of the house, and all that breaks it. */
export interface Wall {
  readonly name: string;
  readonly brokenBy: (source: Source) => readonly string[];
}

/** What must hold of every file of `src`. */
export const walls: readonly Wall[] = [
  {
    name: 'no file stands outside the story',
    brokenBy: (source) => [...source.keys()].filter((file) => chapterOf(file) < 0),
  },
  {
    name: 'no room looks ahead',
    brokenBy: (source) =>
      oursOf(source)
        .filter(({ from, to }) => chapterOf(to) > chapterOf(from))
        .map(arrow),
  },
  {
    name: 'a room is entered by its door',
    brokenBy: (source) =>
      oursOf(source)
        .filter(({ from, to }) => roomOf(to) && roomOf(from) !== roomOf(to) && !to.endsWith('/index.ts'))
        .map(arrow),
  },
  { name: 'nothing imports itself in a circle', brokenBy: (source) => cyclesOf(importsOf(source)) },
  {
    name: 'core is pure: no React, no browser, no Node',
    brokenBy: (source) =>
      importsOf(source)
        .filter(
          ({ from, to, isOurs }) =>
            from.startsWith('src/core/') && (isOurs ? !to.startsWith('src/core/') : !guests.includes(to)),
        )
        .map(arrow),
  },
  {
    name: 'a run is a function of its scenario: no date, no chance, no stopwatch',
    brokenBy: (source) => linesOf(source, worldly, (file) => !keepsTime.test(file)),
  },
  {
    name: 'real time lives in ui/playback',
    brokenBy: (source) =>
      linesOf(source, realTime, (file) => !keepsTime.test(file) && !file.startsWith('src/core/')),
  },
  {
    name: 'nobody asks which platform it is, only what it can do',
    brokenBy: (source) =>
      linesOf(
        source,
        comparesPlatforms,
        () => true,
        (text) => text,
      ),
  },
  { name: 'a page has no word that nobody says', brokenBy: unsaidIn },
  { name: 'there is no sentence that nobody says', brokenBy: unspokenIn },
  { name: 'a module keeps no state', brokenBy: (source) => linesOf(source, /^(?:export )?(?:let|var)\b/m) },
];

const arrow = ({ from, to }: { readonly from: string; readonly to: string }) => `${from} → ${to}`;
const oursOf = (source: Source) => importsOf(source).filter(({ isOurs, to }) => isOurs && /\.tsx?$/.test(to));
const chapterOf = (file: string) => story.findIndex((room) => file.startsWith(`src/${room}`));
/** A folder of `src`, but of `core` and `ui` each folder in them; nothing for a file that is in none. */
const roomOf = (file: string) => /^src\/(?:(?:core|ui)\/[\w-]+|(?!core\/|ui\/)[\w-]+)\//.exec(file)?.[0];

/** The tables of words of the pages, and the sentences of the core, the exports and the command line. */
const table = /^src\/(?:(?:builder|ui\/\w+)\/words\/en|ui\/words\/words\.en)\.ts$/;
const sentences = /^src\/(?:cli|core)\/(?:export\/)?words\/(?:help\.)?en(?:\/[\w-]+)?\.ts$/;

/** The words of a page that nobody says: nowhere is there a `words.name`, by any of the names such a table goes by. */
function unsaidIn(source: Source): readonly string[] {
  const code = [...source.values()].map(codeOf).join('\n');
  const said = new Set(
    [...code.matchAll(/\b(?:words|page|own|\w+Words\[lang\])\.(\w+)/g)].map(([, name]) => name),
  );
  return [...source].flatMap(([file, text]) =>
    table.test(file)
      ? [...text.matchAll(/^ {2}(\w+):/gm)].flatMap(([, name]) => (said.has(name) ? [] : `${file}: ${name}`))
      : [],
  );
}

/** The keys of sentences that no code has, neither as they are nor as what a template may make of a word and its gaps. */
function unspokenIn(source: Source): readonly string[] {
  const code = [...source.values()].join('\n');
  const said = new Set([...code.matchAll(/'([\w.-]+)'(?!:)/g)].map(([, key]) => key));
  const gap = /\$\{[^{}`]*\}/;
  const templates = [...code.matchAll(/`((?:[\w.-]|\$\{[^{}`]*\})+)`/g)].flatMap(([, shape = '']) => {
    const parts = shape.split(gap);
    return /\w/.test(parts.join('')) ? new RegExp(`^${parts.join('[\\w-]+')}$`) : [];
  });
  return [...source].flatMap(([file, text]) =>
    sentences.test(file)
      ? [...text.matchAll(/^ {2}'([\w.-]+)':/gm)].flatMap(([, key = '']) =>
          said.has(key) || templates.some((template) => template.test(key)) ? [] : `${file}: ${key}`,
        )
      : [],
  );
}

/** Each place where a file's code has `pattern`, as `file:line: text`. */
function linesOf(
  source: Source,
  pattern: RegExp,
  concerns: (file: string) => boolean = () => true,
  view: (text: string) => string = codeOf,
): readonly string[] {
  return [...source]
    .filter(([file]) => concerns(file))
    .flatMap(([file, text]) =>
      view(text)
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
    );
}
