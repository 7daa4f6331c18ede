import { kwokStages } from '../../rules/index.ts';
import { borrowed } from '../borrowed.ts';
import { assumed, documented } from '../known.ts';
import type { Platform } from '../platform.ts';
import { everyHandler, everyProbe } from './alike.ts';
import { kubernetes_1_36 } from './kubernetes.ts';

const source = 'https://github.com/kubernetes-sigs/kwok';
const ignored = everyHandler(documented('ignored', source, 'Its source does not mention hooks', 'PLAT-70'));
const noProbe = everyProbe(assumed('ignored', source, 'There is nothing to probe', 'PLAT-70'));

/** Nodes that only pretend: pods get the states of running ones, and no container exists. */
export const kwok: Platform = {
  ...borrowed(kubernetes_1_36, 'A real API server takes the manifest; as Kubernetes 1.36'),
  id: 'kwok',
  label: { en: 'KWOK', zh: 'KWOK' },
  postStart: ignored,
  preStop: ignored,
  probes: { startup: noProbe, liveness: noProbe, readiness: noProbe },
  hasProcess: documented(false, kwokStages, 'Stages write the states; no container runs', 'PLAT-70'),
  graceHonoured: documented(false, kwokStages, 'The fast stages delete at once', 'PLAT-70'),
  objectRemoval: documented(
    'at-once',
    kwokStages,
    'The fast stages delete once deletionTimestamp is set',
    'PLAT-70',
  ),
  deadlineHonoured: assumed(false, kwokStages, 'No stage looks at it', 'PLAT-70'),
  terminationMessage: assumed(undefined, kwokStages, 'No container writes one', 'PLAT-70'),
};
