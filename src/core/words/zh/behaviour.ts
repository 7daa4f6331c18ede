import type { behaviour as en } from '../en/behaviour.ts';

/** Where what a container does comes from, in Chinese. */
export const behaviour: Record<keyof typeof en, string> = {
  'behaviour.given': '由你设置。',
  'behaviour.read': '读自 “{what}”。',
  'behaviour.read-partly': '读自 “{what}”；其中按立即完成处理的有：{commands}。',
  'behaviour.sleep': 'sleep 动作恰好用 {seconds} 秒。',
  'behaviour.assumed': '无法得知耗时，按立即完成处理：{commands}。',
  'behaviour.assumed-hook': '{container} 的 {hook}：无法得知耗时，按立即完成处理：{commands}。',
  'behaviour.assumed-process': '{container} 的进程：无法得知耗时，按立即完成处理：{commands}。',
  'behaviour.unread': '没有解读这段脚本，按立即成功处理：“{what}”。',
  'behaviour.unread-hook': '{container} 的 {hook}：没有解读这段脚本，按立即成功处理：“{what}”。',
  'behaviour.no-such-program': '没有名为“{program}”的程序；命令是列表，每个词占一项，所以这个回调会失败。',
  'behaviour.answered': '按立即得到状态码 200 处理。',
  'behaviour.no-such-port': '容器没有名为 {port} 的端口，所以没有响应。',
  'behaviour.probe': '按每次都立即成功处理。',
  'behaviour.runs-on': '按一直运行处理。',
  'behaviour.init-ends': 'Init 容器按立即完成、退出码 0 处理。',
  'behaviour.leaves-at-once': '按收到停止信号后立即以 0 退出处理。',
  'behaviour.pid-1': '“{what}” 没有处理停止信号；它是容器的 1 号进程，会忽略自己不处理的信号。',
  'behaviour.not-pid-1': '“{what}” 没有处理停止信号，信号会使它结束。',
  'behaviour.ignored': '{container} 的 {key} 被忽略：行为里不能有这样的内容。',
  'behaviour.ignored-all': '给出的行为被忽略：它不是按容器列出的对象。',
  'behaviour.no-such-container': '给出了 {name} 的行为，但 Pod 没有这个容器。',
};
