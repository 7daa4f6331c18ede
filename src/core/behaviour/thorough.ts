import { readManifest } from '../manifest/index.ts';
import { admissionOf, defaultPlatform, effectiveGates, platformOf } from '../platform/index.ts';
import { type Pod, readPod } from '../pod/index.ts';
import type { Behaviour } from './behaviour.ts';
import { type Settled, settledBehaviour } from './settle.ts';

/** As `settledBehaviour`, with a reader that follows loops, functions, background jobs and traps; loaded when first asked. */
export async function thoroughBehaviour(pod: Pod, given: unknown = {}): Promise<Settled> {
  const { readScript } = await import('./script/script.ts');
  return settledBehaviour(pod, given, readScript);
}

/** What the thorough reader makes of the first workload of a text; nothing for a text that is refused. */
export async function inferBehaviour(yaml: string): Promise<Readonly<Record<string, Behaviour>>> {
  const platform = platformOf(defaultPlatform);
  const manifest = readManifest(yaml);
  if (!manifest.ok || platform === undefined) return {};
  const read = readPod(manifest.value, admissionOf(platform, effectiveGates(platform).gates));
  return read.ok ? (await thoroughBehaviour(read.value.pod)).behaviour : {};
}
