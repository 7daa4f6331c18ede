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

/** What changes from one release to the next: the place, the release that brings it, and both answers. */
const changes = releases.flatMap((platform, i) => {
  const before = releases[i - 1];
  if (!before) return [];
  const from = platform.id.replace('kubernetes-', '');
  return pathsOf(platform)
    .map((path) => ({ path, from, answers: [answerOf(before, path), answerOf(platform, path)] as const }))
    .filter(({ answers: [old, other] }) => old !== other);
});
type Change = (typeof changes)[number];

/** Whether a recording tells the two answers apart: each row compares its kubelets' own answers with that of 1.36. */
const isRecorded = ({ path, answers }: Change) =>
  rows.some(
    (row) =>
      row.path === path &&
      Object.keys(row.shownBy).some((version) => {
        const compared = [answerOf(release(version), path), answerOf(release('1.36'), path)];
        return answers.every((answer) => compared.includes(answer));
      }),
  );

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
  const nameOf = ({ path, from }: Pick<Change, 'path' | 'from'>) => `${path} from ${from} on`;
  const told = new Set([...Object.keys(invisible), ...stories.map(nameOf)]);
  const others = changes.filter((change) => !isRecorded(change)).map(nameOf);
  expect(others.filter((name) => !told.has(name))).toEqual([]);
});
