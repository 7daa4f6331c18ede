import { alibabaEci } from './catalog/alibaba-eci.ts';
import { azureAci_1_5, azureAci_1_6, azureAci_v2 } from './catalog/azure-aci.ts';
import { baiduBci, baiduBciApi } from './catalog/baidu-bci.ts';
import { huaweiCci } from './catalog/huawei-cci.ts';
import { knative } from './catalog/knative.ts';
import { eksFargate, gkeSpot } from './catalog/kubelet-hosts.ts';
import { kubernetes } from './catalog/kubernetes.ts';
import { kwok } from './catalog/kwok.ts';
import { podmanKube } from './catalog/podman-kube.ts';
import type { Platform } from './platform.ts';

const others: readonly Platform[] = [
  baiduBci,
  baiduBciApi,
  huaweiCci,
  alibabaEci,
  azureAci_1_5,
  azureAci_1_6,
  azureAci_v2,
  gkeSpot,
  eksFargate,
  knative,
  podmanKube,
  kwok,
];

/** Every platform we know something about: Kubernetes, oldest first, then the others. */
export const platforms: readonly Platform[] = [...kubernetes, ...others];

/** The same to choose from: Kubernetes, newest first, then the others. */
export const platformChoices: readonly Platform[] = [...[...kubernetes].reverse(), ...others];

const byId = new Map(platforms.map((platform) => [platform.id, platform]));

/** The platform with an id as links and options write it; `undefined` for one we do not know. */
export const platformOf = (id: string): Platform | undefined => byId.get(id);

/** Where a pod runs when nobody says otherwise. */
export const defaultPlatform = 'kubernetes-1.36';
