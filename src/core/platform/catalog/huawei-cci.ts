import { cciHooks, cciLimits } from '../../rules/index.ts';
import { borrowed } from '../borrowed.ts';
import { documented, unknown } from '../known.ts';
import type { Platform } from '../platform.ts';
import { kubernetes_1_36 } from './kubernetes.ts';

const base = borrowed(kubernetes_1_36, 'CCI does not say; it calls itself based on Kubernetes');

const handlers = {
  exec: documented('runs', cciHooks, 'Only hook functions of the Exec type', 'PLAT-20'),
  httpGet: unknown(
    'ignored',
    'refused',
    cciHooks,
    'Only Exec is supported; ignored or refused is not said',
    'PLAT-20',
  ),
  tcpSocket: unknown(
    'ignored',
    'refused',
    cciHooks,
    'Only Exec is supported; ignored or refused is not said',
    'PLAT-20',
  ),
  sleep: unknown(
    'ignored',
    'refused',
    cciHooks,
    'Only Exec is supported; ignored or refused is not said',
    'PLAT-20',
  ),
} satisfies Platform['preStop'];

/** Huawei Cloud's container instances. */
export const huaweiCci: Platform = {
  ...base,
  id: 'huawei-cci',
  label: { en: 'Huawei Cloud CCI', zh: '华为云 CCI' },
  postStart: handlers,
  preStop: handlers,
  probes: {
    ...base.probes,
    startup: {
      ...base.probes.startup,
      tcpSocket: unknown(
        'ignored',
        'refused',
        cciLimits,
        'TCP startup probes are not supported; how is not said',
        'PLAT-21',
      ),
    },
  },
  refusalWords: unknown(
    undefined,
    {
      type: 'Forbidden',
      hook: 'only Exec hooks are supported',
      probe: 'TCP startup probes are not supported',
    },
    cciHooks,
    'The words are ours; whether it refuses is not said',
    'PLAT-20',
  ),
};
