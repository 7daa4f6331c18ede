import type { startup as rules } from '../en/startup.ts';

export const startup: Readonly<Record<keyof typeof rules, string>> = {
  'S-1': '每个 Pod 由一个工作协程串行处理；它在等待回调或停止容器时，这个 Pod 不会发生其他任何事。',
  'S-2': '一次同步先逐个停止该停的容器，再创建沙箱，再启动 Init 容器，最后按 spec 顺序启动业务容器。',
  'S-3': '先写状态、登记探针，然后才启动容器。',
  'S-4':
    'Init 容器一次运行一个；Sidecar 容器运行起来、且其启动探针（如果有）成功后，下一个才启动；就绪与否无关。',
  'S-5': 'Init 容器失败后按回退延迟重启；策略为 Never 时整个 Pod 被停止并变为 Failed。',
  'S-6': '业务容器在一次同步中按 spec 顺序启动：前一个容器的 postStart 返回之前，后一个连创建都不会开始。',
  'S-7': '某个业务容器启动失败不影响尝试下一个；Init 容器失败则结束这次同步。',
  'S-10': 'postStart 在容器启动之后开始，与容器入口点（ENTRYPOINT）同时进行，两者没有先后保证。',
  'S-11': '回调本身没有超时：exec、httpGet、sleep 要多久就等多久。',
  'S-12':
    '删除会等待正在运行的 postStart，整个宽限期从该回调结束时才开始计算；永不返回的回调会让 Pod 无法删除。',
  'S-13':
    '首次 postStart 运行期间，API 显示容器处于等待状态：ContainerCreating，有 Init 容器时为 PodInitializing。',
  'S-14': '在所有业务容器都启动之前，阶段一直是 Pending，即使前面的容器已经在运行。',
  'S-15': '启动过程中有 postStart 在运行时，该 Pod 所有容器的探针都不运行，所以探针救不了挂起的回调。',
  'S-16': '其他 Pod 不受影响。',
};
