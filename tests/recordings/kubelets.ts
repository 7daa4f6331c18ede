/** A kubelet that was recorded, and the source it was built from. */
export interface Kubelet {
  readonly release: string;
  /** In openshift/kubernetes. */
  readonly commit: string;
  /** In openshift/microshift, which holds that source. */
  readonly heldBy: string;
}

/** The recorded kubelets, oldest first. */
export const kubelets = {
  '1.27': { release: '1.27.16', commit: '03a907c6d182', heldBy: '5728b8303426' },
  '1.28': { release: '1.28.15', commit: 'd227d652fda9', heldBy: '22d2d87fc4d5' },
  '1.29': { release: '1.29.14', commit: '41c4e9ba94f4', heldBy: '91309aca13ee' },
  '1.30': { release: '1.30.14', commit: '4e295fa517e1', heldBy: '3a1aed37575a' },
  '1.33': { release: '1.33.13', commit: '2df3632e823a', heldBy: '78a395343031' },
  '1.35': { release: '1.35.6', commit: 'a3177b3b8976', heldBy: '5019821e0eb2' },
  '1.36': { release: '1.36.2', commit: '98b35193b2ac', heldBy: '8e16b12fda5b' },
} as const satisfies Readonly<Record<string, Kubelet>>;

/** A recorded kubelet, as `major.minor`. */
export type Version = keyof typeof kubelets;

/** Oldest first. */
export const versions = Object.keys(kubelets) as readonly Version[];
