/** Help that teaches, in English; lines of at most 80 cells. */
export const help = {
  'cli.help': `hookline shows when the container lifecycle hooks of a pod really run, without a
cluster: postStart, preStop, the grace period, SIGTERM, SIGKILL.

  hookline simulate pod.yaml            what happens, on a timeline
  hookline check k8s/*.yaml docs/*.md   what is wrong or odd; for pipelines
  hookline platforms                    what each platform does, and who says so
  hookline explain T-32                 what a rule says, and who says so

hookline COMMAND --help says more about a command. All take --lang en|zh.
It reads YAML or JSON, and - stands for the standard input:

  kubectl get deployment shop -o yaml | hookline simulate -

It ends with 0 if all is well, 1 if the answer is no (a manifest that is
refused, a warning of check), 2 if it was asked for something it does not do.
`,
  'cli.help.simulate': `hookline simulate FILE|- [options]

Runs a Pod, or the pod of a Deployment, Job and so on, as a kubelet would, and
shows what happens when it is deleted 5 s after it is up.

  --platform ID     where it runs: kubernetes-1.36 (default), baidu-bci ...
  --scenario FILE   what the manifest cannot say; see below
  --document N      which workload of the file, from 0 (default 0)
  --scripts         follow loops, functions and traps of shell scripts too
  --format FORMAT   text (default), json, mermaid, svg, animated-svg, markdown,
                    chrome-trace (for Perfetto)
  --lang en|zh

A scenario is a YAML file; everything in it is optional, times are seconds:

  platform: baidu-bci
  behaviour:                   # per container
    app:
      onTerm: ignore           # or: { exitAfter: 3, exitCode: 0 }
      hooks:
        preStop: { duration: 12.5, exitCode: 0 }
      exitsAt: [{ after: 20, code: 1 }]
  stimulus:                    # [] leaves the pod alone
    - { at: 30, do: delete, gracePeriodSeconds: 10 }
  timing: { relist: 0 }        # 0: a kubelet that notices everything at once
  gates: { ContainerStopSignals: true }
  until: 120

Examples:

  hookline simulate pod.yaml --platform baidu-bci
  hookline simulate pod.yaml --format svg > timeline.svg
  hookline simulate pod.yaml --format json | jq -r '.moments[].what'

The width is that of the terminal or COLUMNS; NO_COLOR turns colour off.
Exit code 1: the manifest is refused.
`,
  'cli.help.check': `hookline check FILE... [options]

Reads manifests, every workload in them, and says what is wrong or odd, one
line each: file:line:column: warning: message [id rule]. A file that cannot be
read as YAML never stops the others. Files without a pod are passed over.

Of pages (.md, .mdx, .html, .rst, .adoc) it checks the blocks marked as yaml,
every <hookline-embed> with a manifest in it or in what its for names, and
every link to Hookline.

  --platform ID     where they run: kubernetes-1.36 (default), baidu-bci ...
  --scenario FILE   as for simulate
  --scripts         as for simulate
  --format FORMAT   text (default), or sarif for GitHub and editors
  --lang en|zh

Examples:

  hookline check deploy/*.yaml
  git ls-files '*.md' 'k8s/*.yaml' | xargs hookline check --platform baidu-bci
  helm template . | hookline check -

Exit code 1: there is a warning or an error.
`,
  'cli.help.platforms': `hookline platforms [ID...] [--format text|json]

Says what each platform, or the ones named, does: which hooks run, what becomes
of the grace period, how restarts wait. Each fact says how it is known -
documented, measured, assumed or unknown - and names its source.

Examples:

  hookline platforms baidu-bci
  hookline platforms --format json | jq -r '.[].id'
`,
  'cli.help.explain': `hookline explain RULE...

Says what a rule is and who says so. Every moment of a run names its rule:

  hookline explain T-32
  hookline explain BCI-3 --lang zh
`,
} as const;
