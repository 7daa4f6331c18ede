import { baiduBci } from './catalog/baidu-bci.ts';
import { kubernetes } from './catalog/kubernetes.ts';
import type { Platform } from './platform.ts';

/** Every platform we know something about, Kubernetes first. */
export const platforms: readonly Platform[] = [...kubernetes, baiduBci];

const byId = new Map(platforms.map((platform) => [platform.id, platform]));

/** The platform with an id as links and options write it; `undefined` for one we do not know. */
export const platformOf = (id: string): Platform | undefined => byId.get(id);

/** Where a pod runs when nobody says otherwise. */
export const defaultPlatform = 'kubernetes-1.36';
