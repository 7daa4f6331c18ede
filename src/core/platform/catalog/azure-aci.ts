import { aciIssue, aciSource, aciV2, aksIssue } from '../../rules/index.ts';
import { seconds } from '../../time.ts';
import { borrowed } from '../borrowed.ts';
import { assumed, documented, unknown } from '../known.ts';
import type { Platform } from '../platform.ts';
import { everyHandler, everyProbe } from './alike.ts';
import { kubernetes_1_36 } from './kubernetes.ts';

const base = borrowed(kubernetes_1_36, 'Not stated for the virtual node; as Kubernetes');

const ignored: Platform['preStop'] = {
  ...everyHandler(assumed('ignored', aksIssue(1267), 'By inference from exec', 'PLAT-40')),
  exec: documented(
    'ignored',
    aksIssue(1267),
    'A preStop of 45 s: gone after 1.1 s, on a real node after 50 s',
    'PLAT-40',
  ),
};

/** Azure's first virtual node, before its provider's version 1.6.0: hooks are passed over in silence. */
export const azureAci_1_5: Platform = {
  ...base,
  id: 'azure-aci-1.5',
  label: { en: 'Azure ACI virtual node, before 1.6', zh: 'Azure ACI 虚拟节点（1.6 之前）' },
  postStart: ignored,
  preStop: ignored,
  defaultGrace: unknown(
    seconds(30),
    seconds(0),
    aciIssue(28),
    'Reported alive for 30 s; how ACI ends them is not said',
    'PLAT-42',
  ),
  graceHonoured: documented(false, aciIssue(28), 'The grace of the pod spec has no effect', 'PLAT-42'),
  minimumStop: unknown(
    seconds(0),
    seconds(2),
    aciIssue(28),
    'ACI offers no way to configure how it ends',
    'PLAT-42',
  ),
  objectRemoval: documented(
    'at-once',
    aciIssue(28),
    'It is deleted at once, whatever the cluster shows',
    'PLAT-42',
  ),
  sidecars: unknown('none', 'ordered', aciSource, 'Container groups know plain init containers', 'PLAT-44'),
};

const refused = documented(
  'refused' as const,
  aciSource,
  'hasLifecycleHook: exec, httpGet and tcpSocket',
  'PLAT-41',
);
const hooks = {
  exec: refused,
  httpGet: refused,
  tcpSocket: refused,
  sleep: documented(
    'ignored',
    aciSource,
    'hasLifecycleHook does not look at sleep, and nothing translates it',
    'PLAT-41',
  ),
} satisfies Platform['preStop'];

/** Azure's first virtual node from its provider's version 1.6.0 on: hooks and startup probes are refused. */
export const azureAci_1_6: Platform = {
  ...azureAci_1_5,
  id: 'azure-aci-1.6',
  label: { en: 'Azure ACI virtual node, from 1.6', zh: 'Azure ACI 虚拟节点（1.6 起）' },
  postStart: hooks,
  preStop: hooks,
  probes: {
    ...base.probes,
    startup: everyProbe(documented('refused', aciSource, 'A startupProbe is invalid input', 'PLAT-41')),
  },
  refusalWords: documented(
    {
      type: 'Invalid value',
      hook: 'ACI does not support lifecycle hooks',
      probe: 'ACI does not support startupProbe',
    },
    aciSource,
    'The provider says so; the pod then shows ProviderFailed',
    'PLAT-41',
  ),
};

const runs = documented('runs' as const, aciV2, 'Supported: postStart and preStop', 'PLAT-43');
const kinds = {
  exec: runs,
  httpGet: assumed('runs', aciV2, 'Hooks are supported; kinds are not listed', 'PLAT-43'),
  tcpSocket: assumed(
    'fails',
    aciV2,
    'Hooks are supported; kinds are not listed, so as Kubernetes',
    'PLAT-43',
  ),
  sleep: assumed('runs', aciV2, 'Hooks are supported; kinds are not listed', 'PLAT-43'),
} satisfies Platform['preStop'];

/** Azure's virtual nodes v2, in preview. */
export const azureAci_v2: Platform = {
  ...base,
  id: 'azure-aci-v2',
  label: { en: 'Azure virtual nodes v2', zh: 'Azure 虚拟节点 v2' },
  sameAs: {
    id: 'kubernetes-1.36',
    why: 'It is built on the binaries of Kubernetes, and its page lists both hooks as supported.',
  },
  postStart: kinds,
  preStop: kinds,
};
