import type { en } from './en.ts';
import { help } from './help.zh.ts';

/** What the command line says, in Chinese. */
export const zh: Record<keyof typeof en, string> = {
  ...help,

  'cli.findings': '值得注意',
  'cli.warnings': '关于清单',
  'cli.assumptions': '默认的前提',
  'cli.line': '第 {line} 行',
  'cli.note': '{sentence}（{place}，{rule}）',
  'cli.note-without-place': '{sentence}（{rule}）',
  'cli.more-moments': '……还有 {more} 个时刻：--format json 会全部列出。',
  'cli.more-workloads': '此文件有 {count} 个工作负载；用 --document 0 到 {last} 选择其一。',
  'cli.cut': '本次运行到此为止；之后仍可能发生别的事。场景文件中的 until 可以改变终点。',
  'cli.sum': '{files} 个文件，{pods} 个工作负载：{errors} 个错误，{warnings} 个警告，{notes} 个提示',

  'cli.how.documented': '有文档',
  'cli.how.measured': '实测',
  'cli.how.assumed': '推断',
  'cli.how.unknown': '未知，按第一个运行',
  'cli.same-as': '每次运行都与 {id} 相同：{why}',
  'cli.no-limit': '不限',
  'cli.nothing': '无',
  'cli.yes': '是',
  'cli.no': '否',

  'cli.no-such-file': '没有这个文件',
  'cli.is-folder': '这是一个目录；请写出其中的文件',
  'cli.unreadable': '无法读取此文件：{why}',
  'cli.no-manifest': '这不是 Kubernetes 清单，已略过',
  'cli.one-scenario': '场景文件只能有一个 YAML 文档',
  'cli.no-options': '场景文件是选项的映射：platform、behaviour、stimulus 等',
  'cli.no-such-option': '{field} 不是选项，或者写法不对；参见 hookline simulate --help',

  'cli.unknown-command': '没有 {word} 这个命令。',
  'cli.unknown-option': '这里没有 {word} 这个选项。',
  'cli.unknown-platform': '没有 {word} 这个平台；hookline platforms 会列出所有平台。',
  'cli.unknown-rule': '没有 {word} 这条规则。',
  'cli.did-you-mean': '是否指 {word}？',
  'cli.no-value': '{option} 需要一个值。',
  'cli.not-one-of': '{option} 只能是 {words} 之一，不能是 {value}。',
  'cli.no-number': '{option} 是从 0 开始的整数，不能是 {value}。',
  'cli.no-file': '请写出文件名，或用 - 表示标准输入。',
  'cli.one-file': 'simulate 只接受一个文件；check 可以接受多个。',
  'cli.no-rule': '请写出规则，例如 T-32；每次运行和每个发现都会注明规则。',
  'cli.no-document': '没有第 {document} 个工作负载：此文件有 {count} 个，从 0 数起。',
  'cli.see-help': '用法见 hookline {command}--help。',
};
