// Addresses a reader can open, under the names the rules and the platforms cite them by.

const ours = 'https://github.com/hookline/hookline/blob/main/docs';
const kubernetes = 'https://github.com/kubernetes/kubernetes';
const docs = 'https://kubernetes.io/docs';
const concepts = `${docs}/concepts`;

/** The published recordings of the real kubelet; `where` and `place` then name the recording. */
export const recordings = `${ours}/conformance.md`;
/** What Hookline itself assumes. */
export const contract = `${ours}/assumptions.md`;

/** An issue of Kubernetes, open or closed. */
export const issue = (number: number): string => `${kubernetes}/issues/${number}`;
/** A merged change of Kubernetes. */
export const change = (number: number): string => `${kubernetes}/pull/${number}`;
/** A file of the Kubernetes source at the release that was recorded most. */
export const code = (path: string): string => `${kubernetes}/blob/v1.36.2/${path}`;
/** A Kubernetes enhancement by its number. */
export const keps = (number: number): string => `https://github.com/kubernetes/enhancements/issues/${number}`;

export const gatesPage = `${docs}/reference/command-line-tools-reference/feature-gates/`;
export const apiPage = `${docs}/reference/using-api/api-concepts/`;
export const hooksPage = `${concepts}/containers/container-lifecycle-hooks/`;
export const zhHooksPage = 'https://kubernetes.io/zh-cn/docs/concepts/containers/container-lifecycle-hooks/';
export const podLifecyclePage = `${concepts}/workloads/pods/pod-lifecycle/`;
export const sidecarPage = `${concepts}/workloads/pods/sidecar-containers/`;
export const probesPage = `${docs}/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/`;
export const shutdownPage = `${concepts}/cluster-administration/node-shutdown/`;
export const failurePage = `${docs}/tasks/debug/debug-application/determine-reason-pod-failure/`;
export const evictionPage = `${concepts}/scheduling-eviction/api-eviction/`;
export const drainPage = `${docs}/reference/kubectl/generated/kubectl_drain/`;
export const preemptionPage = `${concepts}/scheduling-eviction/pod-priority-preemption/`;
export const taintsPage = `${concepts}/scheduling-eviction/taint-and-toleration/`;
export const pidNamespaces = 'https://man7.org/linux/man-pages/man7/pid_namespaces.7.html';

const kubelet = (path: string) => code(`pkg/kubelet/${path}`);

export const container = kubelet('kuberuntime/kuberuntime_container.go');
export const runtime = kubelet('kuberuntime/kuberuntime_manager.go');
export const order = kubelet('kuberuntime/kuberuntime_termination_order.go');
export const handlers = kubelet('lifecycle/handlers.go');
export const podWorkers = kubelet('pod_workers.go');
export const pods = kubelet('kubelet_pods.go');
export const worker = kubelet('prober/worker.go');
export const prober = kubelet('prober/prober.go');
export const proberManager = kubelet('prober/prober_manager.go');
export const status = kubelet('status/status_manager.go');
export const eviction = kubelet('eviction/eviction_manager.go');
export const nodeShutdown = kubelet('nodeshutdown/nodeshutdown_manager_linux.go');
export const preemption = kubelet('preemption/preemption.go');
export const activeDeadline = kubelet('active_deadline.go');
export const containerHelpers = kubelet('container/helpers.go');
export const events = kubelet('events/event.go');
export const eventsCache = code('staging/src/k8s.io/client-go/tools/record/events_cache.go');
const kubeletFile = kubelet('kubelet.go');

export { kubeletFile as kubelet };

export const validation = code('pkg/apis/core/validation/validation.go');
export const defaults = code('pkg/apis/core/v1/defaults.go');
export const conversion = code('pkg/apis/core/v1/conversion.go');
export const podUtil = code('pkg/api/pod/util.go');
export const strategy = code('pkg/registry/core/pod/strategy.go');
export const restDelete = code('staging/src/k8s.io/apiserver/pkg/registry/rest/delete.go');
export const httpProbe = code('pkg/probe/http/http.go');
export const endpointSlice = code('staging/src/k8s.io/endpointslice/utils.go');
export const proxyTopology = code('pkg/proxy/topology.go');

/** A page of Baidu's documentation of BCI. */
export const bci = (page: string): string => `https://cloud.baidu.com/doc/BCI/s/${page}`;
/** A page of Baidu's documentation of its container engine. */
export const cce = (page: string): string => `https://cloud.baidu.com/doc/CCE/s/${page}`;
export const bciSdk = 'https://github.com/baidubce/bce-sdk-go/blob/master/services/bci/model.go';

export const cciHooks = 'https://support.huaweicloud.com/usermanual-cci2/cci_01_0012.html';
export const cciLimits = 'https://support.huaweicloud.com/usermanual-cci/cci_01_0156.html';

export const eciApi =
  'https://help.aliyun.com/en/eci/developer-reference/api-eci-2018-08-08-createcontainergroup';
export const eciStates =
  'https://help.aliyun.com/zh/eci/user-guide/lifecycle-of-an-elastic-container-instance';
export const eciOrder = 'https://help.aliyun.com/zh/eci/user-guide/set-container-start-and-exit-order-1';
export const eciPending = 'https://help.aliyun.com/document_detail/122385.html';

/** An issue of Azure's Kubernetes service. */
export const aksIssue = (number: number): string => `https://github.com/Azure/AKS/issues/${number}`;
const aci = 'https://github.com/virtual-kubelet/azure-aci';
/** An issue of the provider behind Azure's first virtual node. */
export const aciIssue = (number: number): string => `${aci}/issues/${number}`;
export const aciSource = `${aci}/blob/master/pkg/provider/aci.go`;
export const aciV2 = 'https://learn.microsoft.com/azure/aks/virtual-nodes-v2';
export const virtualKubelet =
  'https://github.com/virtual-kubelet/virtual-kubelet/blob/master/node/podcontroller.go';

export const gkeSpot = 'https://docs.cloud.google.com/kubernetes-engine/docs/concepts/spot-vms';
export const eksFargate = 'https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-patching.html';
/** An issue of Knative Serving. */
export const knativeIssue = (number: number): string => `https://github.com/knative/serving/issues/${number}`;
export const knativeFields = 'https://github.com/knative/serving/blob/main/pkg/apis/serving/fieldmask.go';
export const podmanSupport = 'https://github.com/containers/podman/blob/main/docs/kubernetes_support.md';
export const kwokStages = 'https://kwok.sigs.k8s.io/docs/user/stages-configuration/';
export const operatorIssue = 'https://github.com/VictoriaMetrics/operator/pull/2522';
