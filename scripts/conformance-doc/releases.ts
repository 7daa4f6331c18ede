import type { Version } from '../../tests/recordings/recording.ts';
import { type Path, platformIn, valueAt } from '../../tests/versions/capability.ts';
import { rows } from '../../tests/versions/rows.ts';
import { linkTo, tableOf } from './table.ts';

/** What older kubelets did otherwise, and the recordings that show it. */
export const releasesSection = (): string => `## What older kubelets do otherwise

Each release is the one before plus what changed, as data ([Platforms](platforms.md)). Undoing any row moves the runs away from the recordings;
a test sees to each. Differences that no recording shows are told by a pod of their own in \`tests/versions/stories.ts\`.

${tableOf(
  ['capability', 'until 1.36, or on some releases', 'value', 'seen in', 'shown by'],
  rows.flatMap(({ path, says, by, shownBy }) => {
    const those = Object.entries(shownBy) as readonly (readonly [Version, string])[];
    const values = [...new Set(those.map(([version]) => told(version, path)))];
    return values.map((value) => {
      const mine = those.filter(([version]) => told(version, path) === value);
      const ids = [...new Set(mine.map(([, id]) => id))];
      return [
        `\`${path}\``,
        says,
        `\`${value}\``,
        mine.map(([version]) => version).join(', '),
        `${by}: ${ids.map(linkTo).join(', ')}`,
      ];
    });
  }),
)}
`;

const told = (version: Version, path: Path): string => {
  const { value } = valueAt(platformIn(version), path) as { readonly value: unknown };
  return String(value);
};
