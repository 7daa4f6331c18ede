import { describe, expect, test } from 'vitest';
import { type Platform, platforms } from '../src/core/platform/index.ts';
import { readScenario } from '../src/core/scenario.ts';
import { runOf } from '../src/core/simulate.ts';
import type { Version } from './recordings/recording.ts';
import { pathsOf, valueAt, withAnswerOf } from './versions/capability.ts';
import { rows } from './versions/rows.ts';
import { invisible, stories } from './versions/stories.ts';
import { distances } from './versions/undone.ts';

const releases = platforms.filter(({ id }) => id.startsWith('kubernetes-'));
const release = (version: string): Platform => {
  const found = releases.find(({ id }) => id === `kubernetes-${version}`);
  if (!found) throw new Error(`There is no Kubernetes ${version}.`);
  return found;
};

/** A value, and whether a gate may be moved; not how we know it. */
const answerOf = (platform: Platform, path: string): string => {
  const { value, fixed } = valueAt(platform, path) as { readonly value: unknown; readonly fixed?: boolean };
  return JSON.stringify({ value, fixed });
};

/** What changes from one release to the next: the place, and the release that brings it. */
const changes = releases.flatMap((platform, i) => {
  const before = releases[i - 1];
  if (!before) return [];
  const isNew = (path: string) => answerOf(platform, path) !== answerOf(before, path);
  return pathsOf(platform)
    .filter(isNew)
    .map((path) => `${path} from ${platform.id.replace('kubernetes-', '')} on`);
});

describe('undoing what makes an older kubelet different moves it away from its recordings', () => {
  const each = rows.flatMap(({ path, says, by, shownBy }) =>
    Object.entries(shownBy).map(([version, id]) => ({ path, says, by, version: version as Version, id })),
  );
  test.each(each)('$version $path: $says ($id)', ({ version, id, path, by }) => {
    const { as, without } = distances(version, id, path, by);
    expect(without).toBeGreaterThan(as);
  });
});

describe('from a release on a pod fares otherwise', () => {
  test.each(stories)('$from $path: $says', ({ path, from, pod, options }) => {
    const after = release(from);
    const before = releases[releases.indexOf(after) - 1] ?? after;
    const told = (platform: Platform) => {
      const { rejected, moments, warnings } = runOf(
        readScenario(pod, { ...options, platform: after.id }, platform),
      );
      return JSON.stringify({ rejected, moments, warnings });
    };
    expect(told(withAnswerOf(after, before, path))).not.toBe(told(after));
  });
});

test('nothing changes from release to release that no recording and no story shows', () => {
  const shown = new Set([
    ...Object.keys(invisible),
    ...stories.map(({ path, from }) => `${path} from ${from} on`),
    ...rows.flatMap(({ path }) => changes.filter((change) => change.startsWith(`${path} `))),
  ]);
  expect(changes.filter((change) => !shown.has(change))).toEqual([]);
});
