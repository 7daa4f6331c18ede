import type { link as en } from '../en/link.ts';

/** What is wrong with a shared link, in Chinese. */
export const link: Record<keyof typeof en, string> = {
  'link.tooLong': '此链接超过 {limit} 个字符，因此没有读取。',
  'link.tooLarge': '此链接解压后超过 {kilobytes} KiB，因此没有读取。',
  'link.unknown': '此链接的格式为 {codec}，当前版本的 Hookline 无法读取；更新的版本或许可以。',
  'link.damaged': '此链接已损坏或被截断，无法从中读出清单。',
  'link.cut': '此链接已损坏或被截断，清单只读到中断之处，其后的内容均无法读取。',
  'link.partly': '此链接已损坏或被截断，{field} 之后如有内容，均无法读取。',
  'link.noText': '此链接没有附带清单。',
  'link.ignored': '此链接中有一部分无法使用，已略去：{field}。',
  'link.more': '另有 {count} 处同样无法使用，已略去。',
};
