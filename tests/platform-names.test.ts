import { describe, expect, test } from 'vitest';
import { exportFormats, exportOf, isExportFormat } from '../src/core/export/index.ts';
import { type Platform, platformOf, platforms } from '../src/core/platform/index.ts';
import { readScenario } from '../src/core/scenario.ts';
import { type Options, runOf } from '../src/core/simulate.ts';
import type { Run } from '../src/core/trace/index.ts';
import { pictureOf } from '../src/ui/timeline/picture.ts';
import { scaleOf } from '../src/ui/timeline/scale.ts';
import { englishSpeech } from '../src/ui/words/index.ts';
import { examples } from './platforms/index.ts';

/** The same platform under a name that nobody knows, as long as its own so that pictures have the same room. */
function renamed(platform: Platform): Platform {
  const name = 'x'.repeat(platform.label.en.length);
  return { ...platform, id: name, label: { en: name, zh: name } };
}

/** A text without the names of a platform. */
function nameless(text: string, { id, label }: Platform): string {
  const name = 'x'.repeat(label.en.length);
  return text
    .replaceAll(`"platform":"${id}"`, `"platform":"${name}"`)
    .replaceAll(`"platform": "${id}"`, `"platform": "${name}"`)
    .replaceAll(label.en, name)
    .replaceAll(label.zh, name);
}

const runOn = (yaml: string, options: Options, platform: Platform): Run =>
  runOf(readScenario(yaml, options, platform));

const drawn = (run: Run) => {
  const scale = scaleOf('real', run.moments[0]?.at ?? run.end, run.end, [], 900);
  const measure = (text: string) => text.length * 7;
  return pictureOf(
    run,
    { scale, words: englishSpeech.words, measure, measureBold: measure, stacked: false },
    0,
  );
};

/** Pictures have a class of their own, made from all that is in them. */
const classless = (text: string) => text.replace(/hookline-[0-9a-z]{4,}/g, 'hookline');

const formats = Object.keys(exportFormats).filter(isExportFormat);

describe('a platform is what it can do: another name changes nothing but the name', () => {
  test.each(platforms)('of $id', async (platform) => {
    const alike = renamed(platform);
    for (const { yaml, options } of examples.filter((_, index) => index % 4 === 0)) {
      const run = runOn(yaml, options, platform);
      const other = runOn(yaml, options, alike);
      expect(JSON.stringify(other)).toBe(nameless(JSON.stringify(run), platform));
    }
    for (const { yaml, options } of examples.filter((example) => example.platform === platform.id)) {
      const [run, other] = [runOn(yaml, options, platform), runOn(yaml, options, alike)];
      expect(JSON.stringify(drawn(other))).toBe(nameless(JSON.stringify(drawn(run)), platform));
      for (const format of formats) {
        const [written, rewritten] = [await exportOf(run, format), await exportOf(other, format)].map(
          classless,
        );
        expect([format, rewritten]).toEqual([format, nameless(written ?? '', platform)]);
      }
    }
  });

  test('and no two platforms have the same name', () => {
    expect(new Set(platforms.map(({ label }) => label.en)).size).toBe(platforms.length);
    expect(new Set(platforms.map(({ label }) => label.zh)).size).toBe(platforms.length);
    expect(platforms.every((platform) => platformOf(platform.id) === platform)).toBe(true);
  });
});
