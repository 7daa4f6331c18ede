import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, home, isBuilt } from '../scripts/built.mjs';
import { broken, pod } from './cli/terminal.ts';

/** An empty project into which the package is installed as anyone would, without a network. */
let project: string;

const run = (command: string, ...args: readonly string[]) =>
  execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
const write = (name: string, text: string) => writeFileSync(join(project, name), text);

beforeAll(() => {
  if (!isBuilt() && !build()) throw new Error('The build failed, so there is nothing to pack.');
  project = mkdtempSync(join(tmpdir(), 'hookline-'));
  write('package.json', '{ "name": "empty", "type": "module", "private": true }');
  const [{ filename }] = JSON.parse(run('npm', 'pack', home, '--json', '--ignore-scripts'));
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', `./${filename}`);
}, 120_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the package, installed in an empty project', () => {
  test('brings nothing else along', () => {
    const installed = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['hookline']);
  });

  test('has no source, no tests and no script that runs when it is installed', () => {
    const root = join(project, 'node_modules/hookline');
    expect(readdirSync(root).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'docs',
      'package.json',
    ]);
    const { scripts = {}, dependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(dependencies).toEqual({});
    expect(Object.keys(scripts).filter((name) => /install|prepare|prepublish/.test(name))).toEqual([]);
  });

  test('everything that it names is there', () => {
    const root = join(project, 'node_modules/hookline');
    const { bin, exports, types } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const paths = [
      types,
      ...Object.values(bin),
      ...Object.values(exports).flatMap((to) => (typeof to === 'string' ? [to] : Object.values(to ?? {}))),
    ];
    expect(paths.filter((path) => !existsSync(join(root, String(path))))).toEqual([]);
  });

  test('its module simulates, and its exports write the run down', () => {
    write(
      'use.js',
      `import { inferBehaviour, simulate } from 'hookline';
       import { exportOf } from 'hookline/exports';
       const yaml = ${JSON.stringify(pod())};
       const run = simulate(yaml);
       const svg = await exportOf(run, 'svg', { lang: 'zh' });
       const behaviour = await inferBehaviour(yaml);
       console.log(JSON.stringify([run.format, svg.slice(0, 4), behaviour.c01.hooks.preStop.duration]));`,
    );
    expect(JSON.parse(run('node', 'use.js'))).toEqual(['hookline.run/1', '<svg', 30]);
  });

  test('its element does no harm where there is no page, and is kept by bundlers', () => {
    write('element.js', "await import('hookline/element'); console.log('imported');");
    expect(run('node', 'element.js')).toBe('imported\n');
    const { exports, sideEffects } = JSON.parse(
      readFileSync(join(project, 'node_modules/hookline/package.json'), 'utf8'),
    );
    expect(sideEffects).toContain(exports['./element'].default);
  });

  test('its types are complete and refuse what is wrong', () => {
    write(
      'use.ts',
      `import { type Run, simulate } from 'hookline';
       import { exportOf } from 'hookline/exports';
       const run: Run = simulate('', { platform: 'kwok', stimulus: [{ at: 5, do: 'delete' }] });
       const first: number | undefined = run.lanes[0]?.spans[0]?.from;
       const svg: Promise<string> = exportOf(run, 'svg', { theme: 'dark', lang: 'zh' });
       import type { EmbedEvent } from 'hookline/element';
       const embed = document.querySelector('hookline-embed');
       const problems: Promise<readonly string[]> | undefined = embed?.call('setDocument', { yaml: '' }).then(({ problems }) => problems);
       embed?.addEventListener('hookline-seek', ({ detail: { t } }) => t.toFixed());
       const told: EmbedEvent = { event: 'resize', data: { height: 300 } };
       // @ts-expect-error a playhead stands at a number
       embed?.call('seek', { t: 'soon' });
       // @ts-expect-error there is no such method
       embed?.call('dance');
       // @ts-expect-error there is no such verb
       simulate('', { stimulus: [{ at: 5, do: 'explode' }] });
       // @ts-expect-error there is no such format
       exportOf(run, 'gif');
       export { first, problems, svg, told };`,
    );
    const tsc = join(home, 'node_modules/typescript/bin/tsc');
    const strict = '--noEmit --strict --module nodenext --target es2022 --types --skipLibCheck false'.split(
      ' ',
    );
    expect(run('node', tsc, ...strict, 'use.ts')).toBe('');
  });

  test('its command runs', () => {
    write('pod.yaml', pod());
    write('broken.yaml', broken);
    expect(run('npx', 'hookline', 'simulate', 'pod.yaml')).toContain('preStop takes all 30 s');
    const checked = spawnSync('npx', ['hookline', 'check', 'broken.yaml'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(checked).toMatchObject({
      status: 1,
      stdout: 'broken.yaml:3:11: This { is opened and never closed. [malformed APP-28]\n',
    });
    const piped = execFileSync('npx', ['hookline', 'simulate', '-', '--format', 'json'], {
      cwd: project,
      input: pod(3),
      encoding: 'utf8',
    });
    expect(JSON.parse(piped).format).toBe('hookline.run/1');
  });

  test('a reader that stops reading is no fault', () => {
    expect(run('sh', '-c', 'npx hookline platforms | head -1')).toMatch(/^kubernetes-1\.24/);
  });

  test('one that cannot take it is, and is told', () => {
    const toReadOnly = spawnSync('sh', ['-c', 'npx hookline platforms 1< package.json'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(toReadOnly).toMatchObject({ status: 2, stderr: 'hookline: EBADF: bad file descriptor, write\n' });
  });
});

describe('the examples of docs/library.md', () => {
  const page = readFileSync(join(home, 'docs/library.md'), 'utf8');
  const examples = new Map(
    [...page.matchAll(/```js example=(\w+)\n([\s\S]*?)```/g)].map(([, name = '', code = '']) => [name, code]),
  );
  /** Calls an example in the project, and brings back what it returns. */
  const call = (name: string, code: string) => {
    write(`${name}.js`, examples.get(name) ?? '');
    write(
      'call.js',
      `import * as example from './${name}.js';\nconsole.log(JSON.stringify(await example.${code}));`,
    );
    return JSON.parse(run('node', 'call.js'));
  };

  test('there are three', () => {
    expect([...examples.keys()]).toEqual(['killed', 'grace', 'compare']);
  });

  test('names the containers that are killed despite their hook', () => {
    const stubborn = pod(4).replace('image:', 'command: [sleep, infinity]\n      image:');
    expect(call('killed', `killedDespiteHook(${JSON.stringify(stubborn)})`)).toEqual(['c01']);
    expect(call('killed', `killedDespiteHook(${JSON.stringify(pod(4))})`)).toEqual([]);
  });

  test('finds the shortest grace period that is long enough', () => {
    // The hook takes 4 s and the process 7 s: what is left after the hook has to be more than that.
    expect(call('grace', `neededGrace(${JSON.stringify(pod(4))}, 7)`)).toBe(12);
  });

  test('compares platforms', () => {
    const http = pod(4).replace(/exec:[\s\S]*$/, 'httpGet: {port: 80}\n');
    const { differs, pictures } = call(
      'compare',
      `compare(${JSON.stringify(http)}, ['kubernetes-1.36', 'baidu-bci'])`,
    );
    expect(differs).toBe(false);
    expect(pictures.map((svg: string) => /preStop httpGet ignored/.test(svg))).toEqual([false, true]);
  });
});

describe('in the repository', () => {
  test('npm run -s hookline says nothing but the result', () => {
    const out = execFileSync('npm', ['run', '-s', 'hookline', '--', 'simulate', '-', '--format', 'json'], {
      cwd: home,
      input: pod(3),
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    expect(JSON.parse(out).format).toBe('hookline.run/1');
  });
});
