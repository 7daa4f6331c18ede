import type { help as en } from './help.en.ts';

/** Help that teaches, in Chinese; lines of at most 80 cells. */
export const help: Record<keyof typeof en, string> = {
  'cli.help': `hookline 不需要集群，就能显示 Pod 的容器生命周期回调何时真正执行：
postStart、preStop、终止宽限期、SIGTERM、SIGKILL。

  hookline simulate pod.yaml            在时间线上看会发生什么
  hookline check k8s/*.yaml docs/*.md   找出错误和可疑之处；适合流水线
  hookline platforms                    各平台的行为，以及依据
  hookline explain T-32                 一条规则的内容，以及依据

hookline COMMAND --help 详细说明一个命令。所有命令都接受 --lang en|zh。
可以读取 YAML 或 JSON，- 表示标准输入：

  kubectl get deployment shop -o yaml | hookline simulate -

退出码：0 一切正常；1 答案是否定的（清单被拒绝，或 check 有警告）；
2 用法有误。
`,
  'cli.help.simulate': `hookline simulate FILE|- [选项]

像 kubelet 那样运行一个 Pod（或 Deployment、Job 等的 Pod），并显示就绪 5 秒后
删除它时会发生什么。

  --platform ID     在哪里运行：kubernetes-1.36（默认）、baidu-bci 等
  --scenario FILE   清单无法说明的内容，见下文
  --document N      文件中的第几个工作负载，从 0 数起（默认 0）
  --scripts         也逐步推演 shell 脚本中的循环、函数和 trap
  --format FORMAT   text（默认）、json、mermaid、svg、animated-svg、markdown、
                    chrome-trace（用 Perfetto 打开）
  --lang en|zh

场景文件是 YAML，其中每一项都可以省略，时间以秒为单位：

  platform: baidu-bci
  behaviour:                   # 按容器
    app:
      onTerm: ignore           # 或者：{ exitAfter: 3, exitCode: 0 }
      hooks:
        preStop: { duration: 12.5, exitCode: 0 }
      exitsAt: [{ after: 20, code: 1 }]
  stimulus:                    # [] 表示什么都不发生
    - { at: 30, do: delete, gracePeriodSeconds: 10 }
  timing: { relist: 0 }        # 0：立即注意到一切的 kubelet
  gates: { ContainerStopSignals: true }
  until: 120

示例：

  hookline simulate pod.yaml --platform baidu-bci
  hookline simulate pod.yaml --format svg > timeline.svg
  hookline simulate pod.yaml --format json | jq -r '.moments[].what'

宽度取自终端或 COLUMNS；NO_COLOR 关闭颜色。
退出码 1：清单被拒绝。
`,
  'cli.help.check': `hookline check FILE... [选项]

读取清单中的每个工作负载，逐行指出错误和可疑之处：
file:line:column: warning: message [id rule]。无法作为 YAML 读取的文件不会影响
其他文件。没有 Pod 的文件会被略过。

对于页面（.md、.mdx、.html、.rst、.adoc），检查其中标为 yaml 的代码块、每个
自带清单或用 for 指明清单的 <hookline-embed>，以及每个指向 Hookline 的链接。

  --platform ID     在哪里运行：kubernetes-1.36（默认）、baidu-bci 等
  --scenario FILE   与 simulate 相同
  --scripts         同 simulate
  --format FORMAT   text（默认），或供 GitHub 和编辑器使用的 sarif
  --lang en|zh

示例：

  hookline check deploy/*.yaml
  git ls-files '*.md' 'k8s/*.yaml' | xargs hookline check --platform baidu-bci
  helm template . | hookline check -

退出码 1：有警告或错误。
`,
  'cli.help.platforms': `hookline platforms [ID...] [--format text|json]

说明每个平台（或所写的平台）的行为：哪些回调会运行，终止宽限期如何计算，重启
等待多久。每一项都注明依据——有文档、实测、推断或未知——和来源。

示例：

  hookline platforms baidu-bci
  hookline platforms --format json | jq -r '.[].id'
`,
  'cli.help.explain': `hookline explain RULE...

说明一条规则的内容和依据。运行中的每个时刻都注明了规则：

  hookline explain T-32
  hookline explain BCI-3 --lang zh
`,
};
