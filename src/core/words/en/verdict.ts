/** The one sentence that answers the page, in English. Clauses begin with a code word or a name, so that any may come first. */
export const verdict = {
  'verdict.kill': '{hook}; {end}.',
  'verdict.kill.waited': '{cause}; then {hook}; {end}.',
  'verdict.kill.forced': 'The object is gone at once, the process is not: {hook}; {end}.',
  'verdict.kill.early': 'The object is gone {gone} s after the delete, before the process: {hook}; {end}.',
  'verdict.last': '{container} is the last of {count} containers to stop: {rest}',
  'verdict.all': '{count} containers are all <kill>killed</kill>, {container} last: {rest}',
  'verdict.one': '{container}, one of {count} containers: {rest}',
  'verdict.many': '{killed} of {count} containers are <kill>killed</kill>, {container} last: {rest}',

  'verdict.hook.none': '{signal} comes at once, for there is no preStop',
  'verdict.hook.took': 'preStop takes <preStop>{took} s</preStop> of the <grace>{total} s of grace</grace>',
  'verdict.hook.took-twice':
    'preStop takes <preStop>{took} s</preStop> and the process has the <grace>{total} s of grace</grace> all the same',
  'verdict.hook.all-twice':
    'preStop <preStop>has not ended after {took} s</preStop> and the process has <grace>{total} s of grace</grace> all the same',
  'verdict.hook.instant': 'preStop takes no time',
  'verdict.hook.all': 'preStop takes <preStop>all {total} s</preStop> of the <grace>grace period</grace>',
  'verdict.hook.cut':
    'preStop <preStop>still runs</preStop> when the <grace>{total} s of grace</grace> have run out',
  'verdict.hook.failed': 'preStop <preStop>fails after {took} s</preStop> and {signal} follows at once',
  'verdict.hook.failed-at-once':
    '{handler} preStop <preStop>fails at once</preStop>, so {signal} comes immediately',
  'verdict.hook.died': 'preStop is <preStop>cut off after {took} s</preStop>, dying with its container',
  'verdict.hook.tcpSocket': 'tcpSocket hooks <preStop>always fail</preStop>, so {signal} comes at once',
  'verdict.hook.ignored':
    '{handler} preStop is <hook-ignored>ignored</hook-ignored>, so {signal} comes at once',
  'verdict.hook.missing': 'preStop does not exist here, so {signal} comes at once',
  'verdict.hook.misspelt': 'preStop never runs, for no field is called {written}, so {signal} comes at once',
  'verdict.hook.skipped': 'preStop is not run by this kill, so {signal} comes at once',
  'verdict.hook.open': 'preStop <preStop>still runs</preStop> when the run ends',
  'verdict.hook.took-turn':
    'preStop takes <preStop>{took} s</preStop> and the wait for its turn <waiting>{wait} s</waiting> of the <grace>{total} s of grace</grace>',
  'verdict.hook.turn':
    'the wait for its turn takes <waiting>{wait} s</waiting> of the <grace>{total} s of grace</grace>',

  'verdict.end.left':
    'the process ends <stopping>{took} s after {signal}</stopping>, {since} s after {trigger}, exit code {code}',
  'verdict.end.left-now': 'the process ends <stopping>{took} s later</stopping>, exit code {code}',
  'verdict.end.at-once': 'the process ends at once, {since} s after {trigger}, exit code {code}',
  'verdict.end.at-once-now': 'the process ends at once, exit code {code}',
  'verdict.end.killed':
    'the process gets {timeout} s after {signal} and is <kill>killed {since} s after {trigger}</kill>, exit code {code}',
  'verdict.end.killed-now':
    'the process does not leave and is <kill>killed {timeout} s later</kill>, exit code {code}',
  'verdict.end.own': 'the process has ended by itself, exit code {code}',
  'verdict.end.open': 'the process still runs when the run ends',
  'verdict.end.unsent': '{signal} has not been sent when the run ends',

  'verdict.trigger.deletion': 'the delete',
  'verdict.trigger.liveness': 'the failed liveness probe',
  'verdict.trigger.startup': 'the failed startup probe',
  'verdict.trigger.postStart': 'the failed postStart',
  'verdict.trigger.changed': 'the change of image',
  'verdict.trigger.restart-all': 'the kubelet acts on the restart rule',
  'verdict.trigger.deadline': 'the deadline',
  'verdict.trigger.finished': 'the end of the main containers',
  'verdict.trigger.unhealthy': 'the failed probe',
  'verdict.trigger.other': 'the kill begins',

  'verdict.cause.postStart': 'postStart of {container} makes the delete wait <postStart>{wait} s</postStart>',
  'verdict.cause.restart': 'the kubelet was down and begins the kill anew, {wait} s after the delete',
  'verdict.cause.worker': '{container} is still being killed, which makes the delete wait {wait} s',

  'verdict.probe': '{container} fails its {probe} probe {at} s after the start: {hook}; {end}{again}.',
  'verdict.again': ', and {container} is started again {restarts} {restarts|time|times}',
  'verdict.again.too': ' and started again {restarts} {restarts|time|times}',
  'verdict.nothing-more': '',

  'verdict.stuck':
    'postStart of {container} has <postStart>not returned after {took} s</postStart>: nothing else in this pod starts.',
  'verdict.restart-all':
    '{container} ends with exit code {code}, so the whole pod starts anew: every other container is stopped without preStop and <kill>killed after {timeout} s</kill> at the latest.',
  'verdict.stuck.deleted':
    'postStart of {container} has <postStart>not returned after {took} s</postStart>, so the delete stops nothing: no preStop, no {signal}.',
  'verdict.postStart-fails':
    'postStart of {container} <postStart>fails after {took} s</postStart>, so {container} is <kill>killed</kill>{again}{outcome}.',
  'verdict.postStart-fails.at-once':
    '{handler} postStart of {container} <postStart>fails at once</postStart>, so {container} is <kill>killed</kill>{again}{outcome}.',
  'verdict.postStart-fails.tcpSocket':
    'tcpSocket hooks <postStart>always fail</postStart>, so {container} is <kill>killed</kill> as soon as it starts{again}{outcome}.',

  'verdict.loop':
    '{container} ends by itself {exits} {exits|time|times}, exit {n|code|codes} {codes}; the last restart comes <backoff>{wait} s after the exit</backoff>{also}.',
  'verdict.loop.waits':
    '{container} ends by itself {exits} {exits|time|times}, exit {n|code|codes} {codes}, and <backoff>waits</backoff> to be started again{also}.',
  'verdict.loop.deleted':
    '{container} ends by itself {exits} {exits|time|times}, exit {n|code|codes} {codes}, and is <backoff>waiting</backoff> to be started again when the delete comes{also}.',
  'verdict.loop.no-hook': ', and preStop never runs',
  'verdict.blocked': '{container} has not ended well, exit code {code}, so {others} never {n|starts|start}.',
  'verdict.own': '{container} ends by itself {at} s after the start, exit code {code}{also}{outcome}.',
  'verdict.own.no-hook': ', so preStop does not run',
  'verdict.outcome': '; the pod has {phase}',
  'verdict.runs': '{containers} {n|runs|run}, and nothing stops {n|it|them}.',
  'verdict.runs.after-hook':
    'postStart takes <postStart>{took} s</postStart>; then {containers} {n|runs|run}, and nothing stops {n|it|them}.',
  'verdict.runs.marked':
    'The pod is marked for deletion, yet {containers} {n|runs|run} on as far as the run goes.',
  'verdict.no-process': '{platform} runs no process, so no hook runs and no signal is sent.',
  'verdict.expired':
    'No container has started after {limit} min, so {platform} ends the pod and no hook runs.',
  'verdict.waits': '{containers} {n|has|have} not been started when the run ends.',

  'verdict.rejected': 'The API server refuses this pod: {reason}',
  'verdict.rejected.more': 'The API server refuses this pod: {reason} ({more} more {more|reason|reasons})',
  'verdict.refused': '{platform} refuses this pod: {reason}',
  'verdict.unreadable': 'This text cannot be read: {reason}',
} as const;
