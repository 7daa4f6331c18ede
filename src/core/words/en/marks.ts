/** Why a moment happens, in English. */
export const marks = {
  'mark.created': 'The kubelet creates {container}.',
  'mark.created.after-hook':
    '{container} is created only now, because the postStart hook of {other} has just ended: containers start one after the other.',
  'mark.created.after': '{container} is created only now, because it had to wait for {other}.',
  'mark.created.restart':
    '{container} is started again {wait} s after its exit: that is what its restart policy, {policy}, asks for.',
  'mark.created.kill': '{container} is started again right after it was killed.',
  'mark.created.backoff': '{container} is started again after a back-off: {wait} s after its exit.',
  'mark.started': 'The process of {container} runs.',
  'mark.started.pretended': '{container} gets the state of a running container; no process runs.',
  'mark.started.hook': 'The process of {container} runs; its postStart hook starts beside it.',
  'mark.postStart-begin':
    'The {handler} hook postStart starts right after the process, in no certain order with its entry point.',
  'mark.postStart-end': 'postStart has ended after {took} s; only now the kubelet goes on with this pod.',
  'mark.postStart-end.failed':
    'postStart has failed after {took} s with exit code {code}: the kubelet kills {container}.',
  'mark.preStop-begin': 'The {handler} hook preStop starts first; its time counts against the grace period.',
  'mark.preStop-end': 'preStop has ended after {took} s, so {signal} comes now.',
  'mark.preStop-end.failed':
    'preStop has failed with exit code {code} after {took} s; {signal} comes all the same.',
  'mark.preStop-end.only': 'preStop has ended after {took} s.',
  'mark.preStop-end.turn': 'preStop has ended after {took} s; {signal} waits for the turn of its container.',
  'mark.preStop-end.alone':
    'preStop has ended after {took} s; its container had ended before, so no signal follows.',
  'mark.preStop-end.late': 'preStop, which nobody waited for any more, has ended.',
  'mark.preStop-end.died': 'preStop ran inside the container and died with it: exit code {code}.',
  'mark.preStop-abandoned':
    'The grace of {total} s is over and preStop still runs: the kubelet stops waiting, without an event, and does not stop the hook.',
  'mark.preStop-tie':
    'preStop ends in the very instant in which its grace of {total} s does. The kubelet counts it as used up.',
  'mark.hook-failed': 'The {handler} hook {hook} fails.',
  'mark.hook-failed.tcpSocket':
    'The kubelet has no code for tcpSocket hooks: {hook} fails at once, every time.',
  'mark.hook-failed.httpGet':
    'The {handler} hook {hook} finds no server to talk to and fails; there is no second try.',
  'mark.hook-failed.container-died': '{hook} ran inside the container and died with it.',
  'mark.hook-ignored': 'This platform ignores {handler} hooks: {hook} never runs and takes no time.',
  'mark.hook-skipped.exit': 'preStop does not run: the process of {container} has ended by itself.',
  'mark.hook-skipped': '{hook} does not run: this kill leaves it no time.',
  'mark.signal': 'There is no preStop to wait for, so {signal} comes at once; {timeout} s until SIGKILL.',
  'mark.signal.after-hook':
    'preStop is over, so {signal} comes now; {timeout} s of the grace are left until SIGKILL.',
  'mark.signal.abandoned':
    'The grace is used up, so {signal} comes now, with the minimum of {timeout} s until SIGKILL.',
  'mark.signal.turn':
    'It is the turn of {container}: what had to end before it has ended. {timeout} s until SIGKILL.',
  'mark.signal.late':
    'The turn of {container} has not come in time: the grace is used up, so {signal} comes now; {timeout} s until SIGKILL.',
  'mark.signal.failed': 'preStop has failed, so {signal} comes at once; {timeout} s until SIGKILL.',
  'mark.signal.ignored': 'preStop is ignored here, so {signal} comes at once; {timeout} s until SIGKILL.',
  'mark.signal.skipped': 'This kill runs no preStop, so {signal} comes at once; {timeout} s until SIGKILL.',
  'mark.stop.dead': '{container} had already ended, so there was nothing left to stop.',
  'mark.exited.own': 'The process ends by itself with exit code {code}.',
  'mark.exited.signal': 'The process has heeded {signal} and ends after {took} s with exit code {code}.',
  'mark.exited.signal-at-once': 'The process has heeded {signal} at once, with exit code {code}.',
  'mark.exited.SIGKILL':
    '{timeout} s after {signal} the process still ran, so it is killed: exit code {code}.',
  'mark.exited.OOM': 'The process used too much memory and is killed: exit code {code}.',
  'mark.probe.success': 'The {probe} probe succeeds.',
  'mark.probe.failure': 'The {probe} probe fails.',
  'mark.probe.error': 'The {probe} probe cannot be run; the result does not count.',
  'mark.waiting': '{container} waits: {reason}.',
  'mark.ready': '{container} is ready.',
  'mark.unready': '{container} is not ready.',
  'mark.ready.pod': 'The pod is ready.',
  'mark.unready.pod': 'The pod is not ready.',
  'mark.endpoint':
    'The Service learns about this pod: ready {ready}, serving {serving}, terminating {terminating}.',
  'mark.event': 'The kubelet records the event {reason}.',
  'mark.event.Killing':
    'The kubelet starts to kill {container}; this event precedes the hook and the signal.',
  'mark.event.Killing.deletion':
    'The pod is being deleted, so the kubelet starts to kill {container}; the grace counts from here.',
  'mark.event.Killing.liveness':
    'The liveness probe of {container} has failed too often, so the kubelet kills it.',
  'mark.event.Killing.unhealthy':
    'A probe of {container} has failed too often and nothing else runs here, so the kubelet stops the whole pod, with the grace of the pod.',
  'mark.event.Killing.startup':
    'The startup probe of {container} has failed too often, so the kubelet kills it.',
  'mark.event.Killing.postStart': 'The postStart hook of {container} has failed, so the kubelet kills it.',
  'mark.event.Killing.changed': 'The image of {container} has changed, so the kubelet replaces it.',
  'mark.event.Killing.restart-all':
    'A restart rule asks to restart the whole pod, so the kubelet kills {container} without preStop.',
  'mark.event.Killing.finished':
    'The main containers have finished, so the kubelet stops {container} as well.',
  'mark.event.Killing.deadline': 'The pod was active for too long, so the kubelet stops {container}.',
  'mark.event.DeadlineExceeded': 'The pod was active for more than {deadline} s.',
  'mark.event.FailedPreStopHook': 'preStop has failed; the event says no more than that.',
  'mark.event.FailedPostStartHook': 'postStart has failed; the event says no more than that.',
  'mark.event.BackOff': '{container} crashed too often, so the kubelet waits before it starts it again.',
  'mark.event.Unhealthy': 'A probe of {container} has failed.',
  'mark.phase.Pending': 'The pod is Pending.',
  'mark.phase.Running': 'Every main container has been started, so the pod is Running.',
  'mark.phase.Succeeded': 'Every main container has ended with exit code 0: the pod has Succeeded.',
  'mark.phase.Failed': 'Not every main container has ended with exit code 0: the pod has Failed.',
  'mark.phase': 'The pod is {phase}.',
  'mark.status': 'The kubelet tells the API what has changed.',
  'mark.deletion': 'The pod is marked for deletion with {grace} s of grace.',
  'mark.deletion.at-once': 'A grace of 0 removes the object at once, whatever the containers are doing.',
  'mark.deletion.finished': 'All containers have stopped, so the kubelet asks for the removal of the object.',
  'mark.object-deleted': 'All containers have stopped, so the object goes.',
  'mark.object-deleted.early': 'The object goes, though containers still run on the node.',
  'mark.sandbox-stopped': 'All containers have ended, so the kubelet takes down the sandbox of the pod.',
  'mark.other': 'The kubelet reports {what}.',
  'probe.liveness': 'liveness',
  'probe.readiness': 'readiness',
  'probe.startup': 'startup',
} as const;
