import type { verdict as en } from '../en/verdict.ts';

/** The one sentence that answers the page, in Chinese. */
export const verdict: Record<keyof typeof en, string> = {
  'verdict.kill': '{hook}；{end}。',
  'verdict.kill.waited': '{cause}；之后 {hook}；{end}。',
  'verdict.kill.forced': '对象立即移除，进程却没有：{hook}；{end}。',
  'verdict.kill.early': '对象在删除后 {gone} 秒移除，早于进程：{hook}；{end}。',
  'verdict.last': '{count} 个容器中最后停止的是 {container}：{rest}',
  'verdict.all': '{count} 个容器全部被<kill>强制终止</kill>，最后一个是 {container}：{rest}',
  'verdict.one': '{count} 个容器之一 {container}：{rest}',
  'verdict.many': '{count} 个容器中有 {killed} 个被<kill>强制终止</kill>，最后一个是 {container}：{rest}',

  'verdict.hook.none': '{signal} 立即发送，因为没有 preStop',
  'verdict.hook.took': 'preStop 用去 <grace>{total} 秒终止宽限期</grace>中的 <preStop>{took} 秒</preStop>',
  'verdict.hook.took-twice':
    'preStop 用去 <preStop>{took} 秒</preStop>，进程仍有完整的 <grace>{total} 秒终止宽限期</grace>',
  'verdict.hook.all-twice':
    'preStop <preStop>{took} 秒后仍未结束</preStop>，进程仍有完整的 <grace>{total} 秒终止宽限期</grace>',
  'verdict.hook.instant': 'preStop 不占用时间',
  'verdict.hook.all': 'preStop 用完<grace>终止宽限期</grace>的<preStop>全部 {total} 秒</preStop>',
  'verdict.hook.cut': 'preStop 在 <grace>{total} 秒终止宽限期</grace>用完时<preStop>仍在运行</preStop>',
  'verdict.hook.failed': 'preStop 在 <preStop>{took} 秒后失败</preStop>，随即发送 {signal}',
  'verdict.hook.failed-at-once': '{handler} 形式的 preStop <preStop>立即失败</preStop>，随即发送 {signal}',
  'verdict.hook.died': 'preStop 在 <preStop>{took} 秒后中断</preStop>，随容器一起结束',
  'verdict.hook.tcpSocket': 'tcpSocket 形式的回调<preStop>总是失败</preStop>，随即发送 {signal}',
  'verdict.hook.ignored': '{handler} 形式的 preStop <hook-ignored>会被忽略</hook-ignored>，立即发送 {signal}',
  'verdict.hook.misspelt': '没有名为 {written} 的字段，preStop 不会运行，立即发送 {signal}',
  'verdict.hook.missing': 'preStop 在此并不存在，立即发送 {signal}',
  'verdict.hook.skipped': 'preStop 在这次终止中不运行，立即发送 {signal}',
  'verdict.hook.open': 'preStop 在模拟结束时<preStop>仍在运行</preStop>',
  'verdict.hook.took-turn':
    'preStop 用去 <grace>{total} 秒终止宽限期</grace>中的 <preStop>{took} 秒</preStop>，等待停止又用去 <waiting>{wait} 秒</waiting>',
  'verdict.hook.turn': '等待停止用去 <grace>{total} 秒终止宽限期</grace>中的 <waiting>{wait} 秒</waiting>',

  'verdict.end.left':
    '进程在 <stopping>{signal} 后 {took} 秒</stopping>结束，距{trigger} {since} 秒，退出码 {code}',
  'verdict.end.left-now': '进程在 <stopping>{took} 秒后</stopping>结束，退出码 {code}',
  'verdict.end.at-once': '进程立即结束，距{trigger} {since} 秒，退出码 {code}',
  'verdict.end.at-once-now': '进程立即结束，退出码 {code}',
  'verdict.end.killed':
    '进程在 {signal} 后只有 {timeout} 秒，<kill>距{trigger} {since} 秒时被强制终止</kill>，退出码 {code}',
  'verdict.end.killed-now': '进程没有离开，<kill>{timeout} 秒后被强制终止</kill>，退出码 {code}',
  'verdict.end.own': '进程已自行结束，退出码 {code}',
  'verdict.end.open': '模拟结束时进程仍在运行',
  'verdict.end.unsent': '模拟结束时还没有发送 {signal}',

  'verdict.trigger.deletion': '删除',
  'verdict.trigger.liveness': '存活态探针失败',
  'verdict.trigger.startup': '启动探针失败',
  'verdict.trigger.postStart': '回调失败',
  'verdict.trigger.changed': '镜像改变',
  'verdict.trigger.restart-all': '重启规则触发',
  'verdict.trigger.deadline': '到达期限',
  'verdict.trigger.finished': '业务容器结束',
  'verdict.trigger.unhealthy': '探针失败',
  'verdict.trigger.other': '开始终止',

  'verdict.cause.postStart': '{container} 的 postStart 让删除等了 <postStart>{wait} 秒</postStart>',
  'verdict.cause.restart': 'kubelet 停过机，在删除 {wait} 秒后重新开始终止',
  'verdict.cause.worker': '{container} 还在终止过程中，让删除等了 {wait} 秒',

  'verdict.probe': '{container} 在启动后 {at} 秒{probe}失败：{hook}；{end}{again}。',
  'verdict.again': '，{container} 重新启动 {restarts} 次',
  'verdict.again.too': '，并重新启动 {restarts} 次',
  'verdict.nothing-more': '',

  'verdict.stuck':
    '{container} 的 postStart 在 <postStart>{took} 秒后仍未返回</postStart>：此 Pod 中不再启动别的容器。',
  'verdict.restart-all':
    '{container} 以退出码 {code} 结束，整个 Pod 重新开始：其他容器不运行 preStop，最迟 <kill>{timeout} 秒后被强制终止</kill>。',
  'verdict.stuck.deleted':
    '{container} 的 postStart 在 <postStart>{took} 秒后仍未返回</postStart>，删除因此停止不了任何东西：没有 preStop，也没有 {signal}。',
  'verdict.postStart-fails':
    '{container} 的 postStart 在 <postStart>{took} 秒后失败</postStart>，{container} 因此被<kill>终止</kill>{again}{outcome}。',
  'verdict.postStart-fails.at-once':
    '{container} 的 {handler} 形式的 postStart <postStart>立即失败</postStart>，{container} 因此被<kill>终止</kill>{again}{outcome}。',
  'verdict.postStart-fails.tcpSocket':
    'tcpSocket 形式的回调<postStart>总是失败</postStart>，{container} 一启动就被<kill>终止</kill>{again}{outcome}。',

  'verdict.loop':
    '{container} 自行结束 {exits} 次，退出码 {codes}；最后一次重启在<backoff>退出 {wait} 秒后</backoff>{also}。',
  'verdict.loop.waits':
    '{container} 自行结束 {exits} 次，退出码 {codes}，正在<backoff>等待</backoff>重启{also}。',
  'verdict.loop.deleted':
    '{container} 自行结束 {exits} 次，退出码 {codes}，删除时正在<backoff>等待</backoff>重启{also}。',
  'verdict.loop.no-hook': '，preStop 从不运行',
  'verdict.blocked': '{container} 未能正常结束，退出码 {code}，{others} 不会启动。',
  'verdict.own': '{container} 在启动后 {at} 秒自行结束，退出码 {code}{also}{outcome}。',
  'verdict.own.no-hook': '，因此不运行 preStop',
  'verdict.outcome': '；Pod 为 {phase}',
  'verdict.runs': '{containers} 一直运行，没有什么会停止它。',
  'verdict.runs.after-hook':
    'postStart 用去 <postStart>{took} 秒</postStart>；之后 {containers} 一直运行，没有什么会停止它。',
  'verdict.runs.marked': 'Pod 已标记为删除，但直到运行结束，{containers} 一直在运行。',
  'verdict.no-process': '{platform} 不运行任何进程，因此没有回调运行，也不发送信号。',
  'verdict.expired': '{limit} 分钟后仍没有容器启动，{platform} 终止了 Pod，没有运行任何回调。',
  'verdict.waits': '模拟结束时 {containers} 还没有启动。',

  'verdict.rejected': 'API 服务器拒绝此 Pod：{reason}',
  'verdict.rejected.more': 'API 服务器拒绝此 Pod：{reason}（另有 {more} 条原因）',
  'verdict.refused': '{platform} 拒绝此 Pod：{reason}',
  'verdict.unreadable': '无法读取这段文本：{reason}',
};
