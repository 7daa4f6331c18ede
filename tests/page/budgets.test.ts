import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/** Bytes as sent, compressed the way every host can. */
const sent = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + sent(file), 0);
const kB = (count: number) => count * 1000;

/** The scripts a page starts with, by its HTML. */
function scriptsOf(page: string): readonly string[] {
  const found = readFileSync(page, 'utf8').matchAll(/<script[^>]+src="([^"]+)"/g);
  return [...found].map(([, source = '']) => join(dirname(page), source));
}

/** A built script and all it imports: at once, or also later; not what is there already. */
function graphOf(
  files: readonly string[],
  also: 'at once' | 'later',
  known: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const once = /\bimport\s*["']([^"']+\.js)["']|\bfrom\s*["']([^"']+\.js)["']/g;
  const later = /\bimport\(\s*[`"']([^`"']+\.js)[`"']\s*\)/g;
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file) || known.has(file) || !existsSync(file)) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    const found = also === 'later' ? [...text.matchAll(once), ...text.matchAll(later)] : text.matchAll(once);
    for (const [, a, b] of found) visit(join(dirname(file), a ?? b ?? ''));
  };
  for (const file of files) visit(file);
  return seen;
}

const app = graphOf(scriptsOf('dist/index.html'), 'at once');
const lazy = [...graphOf(scriptsOf('dist/index.html'), 'later')].filter((file) => !app.has(file));
const isChinese = (file: string) => /zh-cn/.test(file);
const editor = [
  ...graphOf(
    lazy.filter((file) => /\/monaco-/.test(file)),
    'later',
    app,
  ),
];
const embed = scriptsOf('dist/embed/index.html');

describe('what a visitor downloads', () => {
  test('the app starts with at most 175 kB of JavaScript, gzip', () => {
    expect(app.size).toBeGreaterThan(0);
    expect(sum(app)).toBeLessThanOrEqual(kB(175));
  });

  test('with its rules, its styles and its icon a first visit takes at most 200 kB before Monaco', () => {
    const styles = [...readFileSync('dist/index.html', 'utf8').matchAll(/<link[^>]+href="([^"]+\.css)"/g)];
    const rules = lazy.filter((file) => /\/en-[^/]+$/.test(file));
    expect([styles.length, rules.length]).toEqual([1, 1]);
    const others = [...styles.map(([, href = '']) => join('dist', href)), ...rules, 'dist/favicon.svg'];
    expect(sum([...app, ...others, 'dist/index.html'])).toBeLessThanOrEqual(kB(200));
  });

  test('Monaco comes later and takes at most 900 kB, 930 with its Chinese', () => {
    const english = editor.filter((file) => !isChinese(file));
    expect(sum(english)).toBeGreaterThan(kB(300));
    expect(sum(english)).toBeLessThanOrEqual(kB(900));
    expect(sum([...english, ...lazy.filter(isChinese)])).toBeLessThanOrEqual(kB(930));
  });

  test('the embed is one classic script of at most 140 kB, and a small one for Chinese', () => {
    expect(embed.length).toBe(1);
    expect(graphOf(embed, 'later').size).toBe(1);
    expect(readFileSync('dist/embed/index.html', 'utf8')).not.toMatch(/module|crossorigin/);
    expect(sum(embed)).toBeLessThanOrEqual(kB(140));
    expect(sent('dist/embed/chinese.js')).toBeGreaterThan(kB(5));
    expect(sum([...embed, 'dist/embed/chinese.js'])).toBeLessThanOrEqual(kB(160));
  });

  test('the text and the machines of an embed take at most 16 kB more: the engine is lent to them', () => {
    expect(graphOf(['dist/embed/panels.js'], 'later').size).toBe(1);
    expect(sent('dist/embed/panels.js')).toBeGreaterThan(kB(5));
    expect(sent('dist/embed/panels.js')).toBeLessThanOrEqual(kB(16));
  });

  test('the page where embeds are made is one script of at most 70 kB: the frame in it does the work', () => {
    const builder = scriptsOf('dist/builder/index.html');
    expect(builder.length).toBe(1);
    expect(graphOf(builder, 'later').size).toBe(1);
    expect(sum(builder)).toBeGreaterThan(kB(10));
    expect(sum(builder)).toBeLessThanOrEqual(kB(70));
  });

  test('the styles stay small: 20 kB for the app, 10 kB for the others', () => {
    const stylesOf = (page: string) =>
      [...readFileSync(page, 'utf8').matchAll(/<link[^>]+href="([^"]+\.css)"/g)].map(([, href = '']) =>
        join(dirname(page), href),
      );
    expect(sum(stylesOf('dist/index.html'))).toBeLessThanOrEqual(kB(20));
    expect(sum(stylesOf('dist/embed/index.html'))).toBeLessThanOrEqual(kB(10));
    expect(sum(stylesOf('dist/builder/index.html'))).toBeLessThanOrEqual(kB(10));
  });

  test('names everyone whose code is in it, with the words of their licences', () => {
    const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
    const named = [...notices.matchAll(/^-{78}\n(\S+) /gm)].map(([, name]) => name);
    expect(named).toEqual(['js-yaml', 'monaco-editor', 'preact', 'unbash', 'xstate']);
    expect(notices.match(/Permission is hereby granted|Apache License/g)?.length).toBeGreaterThanOrEqual(5);
  });

  test('dist/api.js is one module that needs nothing beside it', () => {
    expect(graphOf(['dist/api.js'], 'later').size).toBe(1);
    expect(readFileSync('dist/api.js', 'utf8')).not.toMatch(/^import\b/m);
  });
});
