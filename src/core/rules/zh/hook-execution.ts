import type { hookExecution as rules } from '../en/hook-execution.ts';

export const hookExecution: Readonly<Record<keyof typeof rules, string>> = {
  'S-30': 'exec 回调以容器的用户在容器内运行，不经过 shell；退出码非 0 即为失败。',
  'S-31': 'httpGet 回调由 kubelet 从节点发往 host（为空时发往 Pod 的 IP）；不验证 TLS，也不重试。',
  'S-32': 'httpGet 回调收到任何响应都算成功，包括 404 和 500；只有连接失败才算失败。',
  'S-33': '自 1.26 起，HTTPS 回调遇到普通 HTTP 服务器时会改用 HTTP 重试并成功。',
  'S-34': '1.26 之前，httpGet 回调总是普通 HTTP，且忽略请求头。',
  'S-35': 'sleep 回调是 kubelet 中的计时器：任何镜像都能用，进程提前结束时它仍继续计时。',
  'S-36': 'tcpSocket 回调总是失败，原因是处理程序无效。',
  'S-37': 'Pod 还没有 IP 时，未写 host 的 httpGet 回调立即失败。',
};
