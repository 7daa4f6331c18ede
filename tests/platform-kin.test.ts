import { describe, expect, test } from 'vitest';
import { defaultPlatform, type Platform, platformOf, platforms } from '../src/core/platform/index.ts';
import { readScenario } from '../src/core/scenario.ts';
import { type Options, runOf } from '../src/core/simulate.ts';
import { examples } from './platforms/index.ts';
import { endOf, isSane, recordingsOf } from './recordings/recording.ts';

interface Case {
  readonly id: string;
  readonly yaml: string;
  readonly options: Options;
}

/** Every sixth recording, and every worked example: enough to tell any two platforms apart that differ. */
const corpus: readonly Case[] = [
  ...examples.map(({ title: id, yaml, options }) => ({ id, yaml, options })),
  ...recordingsOf('1.36')
    .filter((recording) => isSane(recording) && endOf(recording) < 120)
    .filter((_, index) => index % 6 === 0)
    .map(({ id, pod: yaml, behaviour, stimulus, ...recording }) => ({
      id,
      yaml,
      options: { behaviour, stimulus, until: endOf({ id, pod: yaml, behaviour, stimulus, ...recording }) },
    })),
];

/** What a platform grew out of: the release before, or the release that others are compared with. */
function parentOf(platform: Platform): Platform | undefined {
  const usual = platformOf(defaultPlatform);
  const at = platforms.indexOf(platform);
  const isRelease = platform.label.en.startsWith('Kubernetes ');
  return isRelease ? platforms[at - 1] : usual;
}

/** The first case in which two platforms do not do the same. */
const differenceOf = (a: Platform, b: Platform): string | undefined =>
  corpus.find(({ yaml, options }) => told(yaml, options, a) !== told(yaml, options, b))?.id;

const told = (yaml: string, options: Options, platform: Platform): string => {
  const { rejected, moments } = runOf(readScenario(yaml, options, platform));
  return JSON.stringify([
    rejected?.errors.map(({ field, type, detail }) => [field, type, detail]),
    moments.map(({ rule: _, ...each }) => each),
  ]);
};

describe('a platform whose runs equal its parent’s says so, and why', () => {
  test('there are cases to tell them apart', () => {
    expect(corpus.length).toBeGreaterThan(60);
    expect(corpus.length).toBeLessThan(100);
  });

  test.each(platforms.filter(parentOf))('$id', (platform) => {
    const { sameAs } = platform;
    const other = sameAs ? platformOf(sameAs.id) : parentOf(platform);
    const difference = other && differenceOf(platform, other);
    expect({ isSaid: sameAs !== undefined, isSame: difference === undefined, difference }).toEqual({
      isSaid: sameAs !== undefined,
      isSame: sameAs !== undefined,
      difference,
    });
    expect(sameAs?.why ?? 'It differs.').toMatch(/^\S.*\.$/);
  });
});
