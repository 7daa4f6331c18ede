import { eksFargate as fargatePage, gkeSpot as spotPage } from '../../rules/index.ts';
import { seconds } from '../../time.ts';
import { borrowed } from '../borrowed.ts';
import { documented } from '../known.ts';
import type { Platform } from '../platform.ts';
import { kubernetes_1_36 } from './kubernetes.ts';

// Platforms whose pods a real kubelet runs.

/** Nodes of Google's Kubernetes Engine that may be taken away at any time. */
export const gkeSpot: Platform = {
  ...borrowed(kubernetes_1_36, 'A real kubelet runs the pod; as Kubernetes 1.36'),
  id: 'gke-spot',
  label: { en: 'GKE Spot', zh: 'GKE Spot' },
  maxShutdown: documented(
    { total: seconds(30), critical: seconds(15) },
    spotPage,
    '15 s for ordinary pods, 15 s for critical ones, best effort; some pools may ask for 120 s',
    'PLAT-50',
  ),
};

/** Pods of Amazon's Kubernetes service without nodes of one's own. */
export const eksFargate: Platform = {
  ...borrowed(kubernetes_1_36, 'Nothing says otherwise; as Kubernetes 1.36'),
  id: 'eks-fargate',
  label: { en: 'EKS on Fargate', zh: 'EKS on Fargate' },
  sameAs: {
    id: 'kubernetes-1.36',
    why: 'Its documentation names no difference for hooks or grace; patching evicts through the Eviction API.',
  },
  graceHonoured: documented(
    true,
    fargatePage,
    'Patching evicts pods, and deletes them if that fails',
    'PLAT-55',
  ),
};
