/** Why a span is there, in English. */
export const spans = {
  'span.waiting.turn-to-start':
    '{container} waits to be created: containers of a pod start one after the other.',
  'span.waiting.launch':
    '{container} waits to be created: {variable} of {other} is larger, so {other} starts first.',
  'span.waiting.launch-ready':
    '{container} waits to be created: {variable} of {other} is larger, so {other} has to be ready first.',
  'span.waiting.init': '{container} waits to be created: init containers come first.',
  'span.waiting.deletion': '{container} is never created: the pod ends before its turn comes.',
  'span.waiting.creating': 'The runtime creates {container}; its process does not run yet.',
  'span.waiting.turn-to-stop':
    '{container} waits for its turn to be stopped: a sidecar gets {signal} only after every main container and every later sidecar has ended.',
  'span.running': 'The process of {container} runs.',
  'span.postStart':
    'While <postStart>postStart</postStart> runs, nothing else happens in this pod: no further container starts, no probe runs, and even a delete waits.',
  'span.postStart.failed':
    '<postStart>postStart</postStart> failed after {took} s, so the kubelet kills {container}.',
  'span.preStop':
    'The kubelet waits for <preStop>preStop</preStop> before it sends {signal}; the {took} s it took count against the <grace>{total} s of grace</grace>.',
  'span.preStop.open': 'The kubelet waits for <preStop>preStop</preStop> before it sends {signal}.',
  'span.preStop.failed':
    '<preStop>preStop</preStop> failed after {took} s; that neither stops nor delays {signal}.',
  'span.preStop.abandoned':
    '<preStop>preStop</preStop> uses up the whole <grace>grace of {total} s</grace>; then the kubelet waits for it no longer.',
  'span.preStop.skipped-exit': 'preStop does not run when the process ends by itself.',
  'span.preStop.skipped': 'preStop does not run: this kill leaves it no time.',
  'span.stopping':
    'After {signal} the process has {timeout} s until <kill>SIGKILL</kill>: what is left of the <grace>{total} s of grace</grace>.',
  'span.stopping.minimum':
    'After {signal} the process has {timeout} s until <kill>SIGKILL</kill>: the least that every kill leaves it, whatever is left of the <grace>{total} s of grace</grace>.',
  'span.backoff':
    '{container} crashed too often to be started at once: the kubelet waits longer after each crash, counted from the exit.',
  'span.exited': '{container} has ended and is not started again.',
  'span.exited.restart': '{container} has ended; it is started again as soon as the kubelet gets to it.',
  'span.grace':
    'The <grace>grace of {total} s</grace> counts from the start of the kill: {spent} s spent before the signal, {left} s left after it.',
  'span.grace.minimum':
    'The <grace>grace of {total} s</grace> counts from the start of the kill: {spent} s are spent before the signal, which leaves less than the minimum of {minimum} s.',
  'span.grace.lost':
    'Of the grace of {total} s nobody knows any more: the kubelet was down, and begins the kill anew.',
  'span.grace.open': 'The <grace>grace of {total} s</grace> counts from the start of the kill.',
  'span.grace.twice':
    'On this version the <grace>grace of {total} s</grace> is given twice: once for preStop, and once more after the signal.',
  'span.hook-ignored':
    'This platform ignores {handler} hooks, silently: {hook} never runs and takes no time.',
  'span.preStop-detached':
    'The kubelet has stopped waiting for preStop, but it does not stop the hook: it runs on beside {signal}.',
  'span.hook-no-such-field':
    '{platform} has no field for {handler} hooks: {hook} never runs and takes no time.',
  'span.hook-misspelt':
    'No field is called {written}; probably {hook} is meant. As it stands, it never runs and takes no time.',
  'span.hook-gate-off':
    'The API dropped the {handler} hook without a word, because the gate {gate} is off: {hook} never runs and takes no time.',
  'span.preStop.by-force': 'preStop does not run: the platform ends this container by force.',
  'span.state.billed': '{platform} calls this {state}, and bills it.',
  'span.state.free': '{platform} calls this {state}, and does not bill it.',
  'span.phase': 'The pod is {phase}.',
  'span.phase.Pending': 'The pod is Pending until every main container has been started and reported.',
  'span.phase.Running': 'The pod is Running while a container runs or will be restarted.',
  'span.phase.Succeeded': 'Every main container has ended with exit code 0, so the pod has Succeeded.',
  'span.phase.Failed': 'Not every main container has ended with exit code 0, so the pod has Failed.',
  'span.phase.expired': 'No container had started in time, so the platform ended the pod: it has Failed.',
  'span.deletion': 'The pod is marked for deletion; its object goes when all containers have stopped.',
  'span.deletion.at-once': 'With a grace of 0 the object goes at once, before any container has stopped.',
  'span.deletion.finished': 'The pod had already finished, so its object goes as soon as it is asked for.',
  'span.deadline': 'The pod may be active for {deadline} s; then the kubelet stops it.',
  'span.endpoint.ready': 'The Service sends traffic to this pod.',
  'span.endpoint.serving':
    'The pod terminates but is still ready: only a Service with no other endpoint uses it.',
  'span.endpoint.away': 'The Service sends no traffic to this pod.',
  'span.probe.success': 'The {probe} probe succeeds, {count} {count|time|times}.',
  'span.probe.failure': 'The {probe} probe fails, {count} {count|time|times}.',
  'span.probe.error': 'The {probe} probe cannot be run; the result does not count.',
} as const;
