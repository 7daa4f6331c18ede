import type { fixes as en } from '../en/fixes.ts';

/** Ways to mend a manifest, in Chinese. */
export const fixes: Record<keyof typeof en, string> = {
  'fix.httpGet':
    '把 {container} 的 {hook} 改为 exec 形式，用 {binary} 发送同样的请求。镜像里必须有 {binary}，服务还要监听回环地址。',
  'fix.httpGet.strict':
    '把 {container} 的 {hook} 改为 exec 形式，用 {binary} 发送同样的请求。镜像里必须有 {binary}；与 httpGet 不同，应答为 HTTP 错误时它会失败。',
  'fix.tcpSocket':
    '把 {container} 的 {hook} 改为 exec 形式，用 {binary} 打开同样的连接。镜像里必须有 {binary}。',
  'fix.rename': '改为 {meant}。',
  'fix.sleep': '把 {container} 的 {hook} 改为 exec 形式，休眠同样的时间。镜像里必须有 sleep。',
};
