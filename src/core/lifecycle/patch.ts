import type { Pod } from '../pod/index.ts';

/** The pod with the images that a strategic merge patch of its spec brings, the pod itself where it brings none; all else is immutable. */
export function patched(pod: Pod, patch: unknown): Pod {
  const spec = fieldOf(patch, 'spec') ?? patch;
  const images = new Map(
    [fieldOf(spec, 'containers'), fieldOf(spec, 'initContainers')]
      .flat()
      .map((each) => [fieldOf(each, 'name'), fieldOf(each, 'image')]),
  );
  const containers = pod.containers.map((each) => {
    const image = images.get(each.name);
    return typeof image === 'string' && image !== each.image ? { ...each, image } : each;
  });
  return containers.some((each, index) => each !== pod.containers[index]) ? { ...pod, containers } : pod;
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
