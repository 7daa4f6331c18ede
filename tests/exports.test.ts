import { describe, expect, test } from 'vitest';
import {
  type ExportFormat,
  englishExportWords,
  exportFormats,
  exportOf,
  spanLabels,
} from '../src/core/export/index.ts';
import { simulate } from '../src/core/simulate.ts';
import { refused, samples } from './exports/examples.ts';
import { fromMermaid, fromSvg, fromTable, fromTrace, sorted, spansOf } from './exports/read-back.ts';

const formats = Object.keys(exportFormats) as ExportFormat[];
const langs = ['en', 'zh'] as const;

describe.each(samples)('$id', ({ id, text, run }) => {
  const all = spansOf(run, englishExportWords);

  test('the Mermaid chart has every span of the run', async () => {
    expect(sorted(fromMermaid(await exportOf(run, 'mermaid')))).toEqual(sorted(all));
  });

  test('the table of the report has every span of the run', async () => {
    expect(sorted(fromTable(await exportOf(run, 'markdown')))).toEqual(sorted(all));
  });

  test('the Chrome trace has every span of the run, and its slices only nest', async () => {
    const trace = await exportOf(run, 'chrome-trace');
    expect(sorted(fromTrace(trace))).toEqual(sorted(all));
    const slices: readonly {
      readonly ph: string;
      readonly tid: number;
      readonly ts: number;
      readonly dur: number;
    }[] = JSON.parse(trace).traceEvents.filter(({ ph }: { readonly ph: string }) => ph === 'X');
    const crossing = slices.filter((a) =>
      slices.some(
        (b) => a.tid === b.tid && a.ts < b.ts && b.ts < a.ts + a.dur && a.ts + a.dur < b.ts + b.dur,
      ),
    );
    expect(crossing).toEqual([]);
    expect(slices.every(({ ts, dur }) => ts >= 0 && dur >= 0)).toBe(true);
  });

  test.each(['svg', 'animated-svg'] as const)('the %s has every span of the run', async (format) => {
    expect(sorted(fromSvg(await exportOf(run, format)))).toEqual(
      sorted(all.map((span) => ({ ...span, lane: '' }))),
    );
  });

  test('the JSON is the run', async () => {
    expect(JSON.parse(await exportOf(run, 'json'))).toEqual(JSON.parse(JSON.stringify(run)));
  });

  test.each(langs)('the report in %s reads as it did (npm run golden writes it anew)', async (lang) => {
    const report = await exportOf(run, 'markdown', { lang, title: id, yaml: text });
    await expect(report).toMatchFileSnapshot(`exports/${id}.${lang}.md`);
  });
});

describe.each(formats)('%s', (format) => {
  const runs = [...samples, { id: 'refused', text: '', run: refused }];

  test.each(langs)('is the same every time, in %s', async (lang) => {
    for (const { run } of runs) {
      const again = JSON.parse(JSON.stringify(run));
      expect(await exportOf(again, format, { lang })).toBe(await exportOf(run, format, { lang }));
    }
  });

  test.each(langs)('has no script and no address, in %s', async (lang) => {
    for (const { run } of runs) {
      const written = (await exportOf(run, format, { lang, theme: 'auto' })).replace(
        'xmlns="http://www.w3.org/2000/svg"',
        '',
      );
      expect(written).not.toMatch(/<script|javascript:|\son\w+=|@import|\bhref=|<foreignObject|<image/i);
      const outside = /https?:\/\/[^\s"\\]*|url\((?!#)/g;
      // Sentences that the API server says are quoted as they are.
      expect(format === 'json' ? [] : [...written.matchAll(outside)].map(([found]) => found)).toEqual([]);
    }
  });

  test('says everything in Chinese that it says', async () => {
    for (const { run } of runs) {
      if (format === 'json') return;
      const written = await exportOf(run, format, { lang: 'zh' });
      expect(written).toMatch(/[\u4e00-\u9fff]/);
      expect(written).not.toMatch(/\bexport\.[a-z]|\{\w+\}/);
    }
  });
});

test('a refused manifest is told, not drawn', async () => {
  expect(refused.rejected?.errors.length).toBeGreaterThan(1);
  for (const { field } of refused.rejected?.errors ?? []) {
    expect(await exportOf(refused, 'svg')).toContain(field);
    expect(await exportOf(refused, 'markdown')).toContain(field.replace(/[[\]]/g, '\\$&'));
  }
  expect(await exportOf(refused, 'svg')).not.toContain('<b>');
});

test('a picture is light, dark, or as its reader is', async () => {
  const [{ run } = { run: refused }] = samples;
  const [auto, light, dark] = await Promise.all(
    (['auto', 'light', 'dark'] as const).map((theme) => exportOf(run, 'svg', { theme })),
  );
  expect(auto).toContain('prefers-color-scheme:dark');
  expect(light).not.toContain('prefers-color-scheme');
  expect(dark).not.toContain('prefers-color-scheme');
  expect(light).not.toBe(dark);
});

test('a picture tells hooks, waits and ends apart without colour', async () => {
  const text = `
apiVersion: v1
kind: Pod
metadata: { name: looks }
spec:
  containers:
    - name: a
      image: registry.example/a:1
      lifecycle:
        postStart: { exec: { command: [sh, -c, sleep 6] } }
        preStop: { exec: { command: [/fails] } }
    - name: b
      image: registry.example/b:1`;
  const run = simulate(text, {
    behaviour: {
      a: { hooks: { preStop: { duration: 8, exitCode: 1 } } },
      b: { exitsAt: [{ after: 2, code: 1 }], exitsRepeat: true },
    },
    stimulus: [{ at: 60, do: 'delete' }],
  });
  const picture = await exportOf(run, 'svg');
  const shapesOf = (kind: string) => {
    const [, shapes = ''] = new RegExp(`<g[^>]* data-kind="${kind}"[^>]*>(.*?)</g>`).exec(picture) ?? [];
    return [
      ...shapes.matchAll(/<rect[^>]* y="([\d.]+)"[^>]*>|<path class="(edge[^"]*)" d="M [\d.]+ ([\d.]+)/g),
    ];
  };
  const [[, top] = [], [, , postStart, above] = []] = shapesOf('postStart');
  const [[, preStopTop] = [], [, , preStop, below] = []] = shapesOf('preStop');
  expect(postStart).toBe('edge edge-postStart');
  expect(preStop).toBe('edge edge-preStop failed');
  expect(Number(above) - Number(top)).toBeLessThan(4);
  expect(Number(below) - Number(preStopTop)).toBeGreaterThan(20);
  expect(shapesOf('waiting')).toHaveLength(1);
  expect(shapesOf('backoff')).toHaveLength(2);
});

test('what is still going on is called without a length', () => {
  const labelsWith = (seconds: string) => {
    const hook = `lifecycle: {postStart: {exec: {command: [sleep, "${seconds}"]}}}`;
    const yaml = `kind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: a, image: b, ${hook}}]}\n`;
    const spans = simulate(yaml, { stimulus: [] }).lanes.flatMap((lane) => lane.spans);
    const span = spans.find(({ kind }) => kind === 'postStart');
    return span && spanLabels(span, englishExportWords)[0];
  };
  expect(labelsWith('3')).toBe('postStart · exec · 3 s');
  expect(labelsWith('infinity')).toBe('postStart · exec');
});

test('an unknown format is an error that says so', async () => {
  await expect(exportOf(refused, 'gif' as ExportFormat)).rejects.toThrow('There is no export format gif.');
});
