import type { findings as en } from '../en/findings.ts';

/** What is worth knowing about a pod's hooks and how it stops, in Chinese. */
export const findings: Record<keyof typeof en, string> = {
  'finding.no-budget-left':
    '{container} 的 preStop 用完全部 {total} 秒终止宽限期，进程在 {signal} 后只有 {timeout} 秒。请让 terminationGracePeriodSeconds 长于回调与退出所需时间之和。',
  'finding.hook-abandoned':
    '{container} 的 preStop 需要的时间超过 {total} 秒宽限期：kubelet 不再等待，不发任何事件，并在回调仍在运行时发送 {signal}。',
  'finding.little-time-left':
    'preStop 之后，{container} 的宽限期剩下不足 {minimum} 秒；它得到 {timeout} 秒只是因为这是最小值。',
  'finding.sleep-cut-short':
    '{container} 的 preStop 要休眠 {duration} 秒，但这次终止的宽限期只有 {total} 秒，休眠被截断。',
  'finding.signal-ignored':
    '{container} 在 {signal} 后 {timeout} 秒内没有结束，被强制终止，退出码 {code}。未保存的工作会丢失。',
  'finding.zero-grace-runs-hook':
    '宽限期为 0 并不会跳过 preStop：它最多运行 {total} 秒，进程还有 {timeout} 秒，而对象早已移除。',
  'finding.little-time-left.turn':
    'preStop 和等待轮次之后，{container} 的宽限期剩下不足 {minimum} 秒；它得到 {timeout} 秒只是因为这是最小值。',
  'finding.probe-grace-ignored':
    '探针的 terminationGracePeriodSeconds（{grace} 秒）被忽略：restartPolicy 为 Never 且没有其他业务容器要保留，整个 Pod 按自己的 {total} 秒停止。',
  'finding.grace-cut': '{platform} 收回机器时，Pod 可能只有 {max} 秒，而不是 {total} 秒宽限期。',
  'finding.grace-powerless': 'terminationGracePeriodSeconds 在 {platform} 上不起作用。',

  'finding.hook-ignored.anyway':
    '在 {platform} 上，{container} 的 {handler} 形式的 {hook} 会被忽略，不会运行，也没有提示。',
  'finding.hook-ignored':
    '在 {platform} 上，{container} 的 {handler} 形式的 {hook} 会被忽略，不会运行，也没有提示。请改为 exec 形式的回调。',
  'finding.hook-not-supported': '{platform} 没有 {container} 的 {hook} 所用的字段，它不会运行。',
  'finding.tcp-socket-always-fails':
    '{container} 的 tcpSocket 形式的 {hook} 能通过 API 校验，却每次都失败：kubelet 没有实现它。',
  'finding.pre-stop-failed': '{container} 的 preStop 失败。停止过程照常继续，只有一个事件说明此事。',
  'finding.late-failure-event':
    '{container} 的 FailedPreStopHook 事件在容器结束时才出现；它说明不了这个早已超时的回调。',
  'finding.post-start-failed': '{container} 的 postStart 失败，容器因此被终止，尽管其进程没有问题。',
  'finding.hook-dies-with-container': '{container} 的进程在 preStop 运行时结束，回调随之中断并被报告为失败。',
  'finding.exec-without-shell':
    'exec 不经过 shell，{container} 的 {hook} 中的 {word} 只是一个参数。请用 /bin/sh -c 包住整行命令。',
  'finding.exec-needs-binary': '{container} 的回调在容器内运行 {binaries}：镜像里必须有，否则回调失败。',
  'finding.sleep-action': '{container} 的 {hook} 只做休眠：可以写成 sleep 动作，不需要镜像里有任何程序。',
  'finding.termination-message-lost':
    '{container} 的 {hook} 写入 {file}，但终止消息读自 {path}：没有人会看到它。请把 terminationMessagePath 设为 {file}。',
  'finding.termination-message-overwritten':
    '{container} 的两个回调都用 > 写入 {file}，preStop 会覆盖 postStart 写的内容。',

  'finding.post-start-still-runs':
    '画面结束时 {container} 的 postStart 还没有返回。它运行多久，别的容器就多久不会启动，探针不会运行，删除也停止不了任何东西。',
  'finding.post-start-never-returns':
    '{container} 的 postStart 一直不返回。没有超时会结束它：别的容器不会启动，探针不会运行，删除也停止不了任何东西。',
  'finding.post-start-delays-delete':
    '删除为等待 {container} 的 postStart 推迟了 {wait} 秒；之后才开始计算终止宽限期。',
  'finding.post-start-blocks-others':
    '{container} 的 postStart 让 {others} 等了 {took} 秒：容器一个接一个地启动。',
  'finding.post-start-hides-start':
    '{container} 的 postStart 运行的 {took} 秒里，API 仍显示 {reason}，探针也不运行。',

  'finding.endpoint-race':
    'Pod 一被删除就发送 {signal}，但代理要过一会儿才不再把流量发给 {container}。让 preStop 等待几秒即可避免丢失请求。',
  'finding.no-hook-on-own-exit': '{container} 的进程自行结束时不会运行 preStop：它只属于被终止的情况。',
  'finding.restart-loop':
    '{container} 重启了 {restarts} 次，其中 {waited} 次经过回退延迟，最长的一次 {longest} 秒。每次崩溃后回退延迟加倍，最多 {max} 秒。',
  'finding.restart-loop.held':
    '{container} 重启了 {restarts} 次，都没有等待，之后被回退延迟拦住。每次崩溃后回退延迟加倍，最多 {max} 秒。',
  'finding.shell-as-pid-1':
    '{container} 的进程是一个 shell。作为 PID 1 的 shell 不会把 {signal} 转给它启动的程序；请在最后一条命令前加 exec，或处理该信号。',
  'finding.sidecar-hook-early':
    'Sidecar 容器 {container} 的 preStop 立即开始，这时业务容器还在运行；只有它的 {signal} 会等待它们。',
  'finding.liveness-blocks-pod':
    '{container} 因探针失败而被终止期间（{took} 秒），此 Pod 中不会重启或删除任何东西。',
  'finding.started-after-delete': '删除到来时正在进行一次终止，因此 {container} 在删除之后又启动了一次。',
  'finding.run-is-cut': '画面止于 {end} 秒，尽管之后还可能发生别的事情。',
};
