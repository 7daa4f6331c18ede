import { type Platform, platformOf } from '../../src/core/platform/index.ts';
import type { Version } from '../recordings/recording.ts';

/** A place in a platform's data, `preStop.sleep`. */
export type Path = string;

/** The platform of a recorded kubelet. */
export function platformIn(version: Version): Platform {
  const platform = platformOf(`kubernetes-${version}`);
  if (!platform) throw new Error(`There is no Kubernetes ${version}.`);
  return platform;
}

/** What stands at a place. */
export const valueAt = (platform: Platform, path: Path): unknown =>
  path.split('.').reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], platform);

/** A platform with another's answer at one place. */
export function withAnswerOf(platform: Platform, other: Platform, path: Path): Platform {
  const replaced = (into: object, [key = '', ...rest]: readonly string[]): object => {
    const inside = (into as Record<string, unknown>)[key];
    const answer = rest.length === 0 ? valueAt(other, path) : replaced(inside as object, rest);
    return { ...into, [key]: answer };
  };
  return replaced(platform, path.split('.')) as Platform;
}

/** Every place in a platform's data that holds an answer. */
export const pathsOf = (platform: Platform): readonly Path[] => answersIn(platform, '');

const answersIn = (inside: object, before: Path): readonly Path[] =>
  Object.entries(inside).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return 'how' in value ? [`${before}${key}`] : answersIn(value, `${before}${key}.`);
  });
