import { podmanSupport } from '../../rules/index.ts';
import { seconds } from '../../time.ts';
import { borrowed } from '../borrowed.ts';
import { assumed, documented, unknown } from '../known.ts';
import type { Platform } from '../platform.ts';
import { everyHandler, everyProbe } from './alike.ts';
import { kubernetes_1_36 } from './kubernetes.ts';

const base = borrowed(kubernetes_1_36, 'Not in the table of supported fields; as Kubernetes');

const hooks = everyHandler(
  unknown('ignored', 'refused', podmanSupport, 'Not supported; ignored or refused is not said', 'PLAT-65'),
);
const noProbe = everyProbe(
  unknown('ignored', 'refused', podmanSupport, 'Not supported; ignored or refused is not said', 'PLAT-65'),
);

/** Pods that `podman kube play` runs on one machine. */
export const podmanKube: Platform = {
  ...base,
  id: 'podman-kube',
  label: { en: 'podman kube play', zh: 'podman kube play' },
  gates: {
    ...base.gates,
    ContainerStopSignals: {
      ...documented(true, podmanSupport, 'lifecycle.stopSignal is supported', 'PLAT-65'),
      fixed: true,
    },
  },
  postStart: hooks,
  preStop: hooks,
  probes: { ...base.probes, startup: noProbe, readiness: noProbe },
  refusalWords: unknown(
    undefined,
    { type: 'Forbidden', hook: 'hooks are not supported', probe: 'this probe is not supported' },
    podmanSupport,
    'The words are ours; whether it refuses is not said',
    'PLAT-65',
  ),
  graceHonoured: documented(true, podmanSupport, 'terminationGracePeriodSeconds is supported', 'PLAT-65'),
  minimumStop: unknown(seconds(0), seconds(2), podmanSupport, 'No minimum is mentioned', 'PLAT-65'),
  deadlineHonoured: documented(false, podmanSupport, 'activeDeadlineSeconds is not supported', 'PLAT-65'),
  sidecars: assumed(
    'none',
    podmanSupport,
    'initContainers are supported; their restartPolicy is not listed',
    'PLAT-65',
  ),
  terminationMessage: documented(
    undefined,
    podmanSupport,
    'terminationMessagePath is not supported',
    'PLAT-65',
  ),
};
