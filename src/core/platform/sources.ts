const kubernetes = 'https://github.com/kubernetes/kubernetes';

/** The published recordings of the real kubelet; `where` then names the recording. */
export const recordings = 'https://github.com/hookline/hookline/blob/main/docs/conformance.md';

/** An issue or pull request of Kubernetes. */
export const issue = (number: number): string => `${kubernetes}/issues/${number}`;

/** A merged change of Kubernetes. */
export const change = (number: number): string => `${kubernetes}/pull/${number}`;

/** A file of the Kubernetes source at the release that was recorded. */
export const code = (path: string): string => `${kubernetes}/blob/v1.36.2/${path}`;

const docs = 'https://kubernetes.io/docs';

export const gatesPage = `${docs}/reference/command-line-tools-reference/feature-gates/`;
export const podLifecyclePage = `${docs}/concepts/workloads/pods/pod-lifecycle/`;
export const sidecarPage = `${docs}/concepts/workloads/pods/sidecar-containers/`;
export const hooksPage = `${docs}/concepts/containers/container-lifecycle-hooks/`;
export const probesPage = `${docs}/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/`;
export const shutdownPage = `${docs}/concepts/cluster-administration/node-shutdown/`;
export const failurePage = `${docs}/tasks/debug/debug-application/determine-reason-pod-failure/`;
