/** What is worth knowing about a pod's hooks and how it stops, in English. */
export const findings = {
  'finding.no-budget-left':
    'preStop of {container} takes all {total} s of the grace period, so the process has only {timeout} s after {signal}. Give it a terminationGracePeriodSeconds longer than the hook and the shutdown together.',
  'finding.hook-abandoned':
    'preStop of {container} needs more than its {total} s of grace: the kubelet stops waiting, without any event, and sends {signal} while the hook still runs.',
  'finding.little-time-left':
    'After preStop less than {minimum} s of the grace of {container} are left; it gets {timeout} s only because that is the minimum.',
  'finding.little-time-left.turn':
    'After preStop and the wait for its turn less than {minimum} s of the grace of {container} are left; it gets {timeout} s only because that is the minimum.',
  'finding.sleep-cut-short':
    'preStop of {container} sleeps for {duration} s, but this kill has a grace of {total} s and cuts it short.',
  'finding.signal-ignored':
    '{container} does not end within {timeout} s of {signal} and is killed, exit code {code}. Unsaved work is lost.',
  'finding.zero-grace-runs-hook':
    'A grace of 0 does not skip preStop: it runs for up to {total} s and the process still gets {timeout} s, after the object is gone.',
  'finding.probe-grace-ignored':
    'The terminationGracePeriodSeconds of the probe ({grace} s) is ignored: restartPolicy is Never and no other main container is left, so the whole pod is stopped with its own {total} s.',
  'finding.grace-cut':
    'On {platform} a pod may get no more than {max} s when its machine is taken away, not its {total} s of grace.',
  'finding.grace-powerless': 'terminationGracePeriodSeconds has no effect on {platform}.',

  'finding.hook-ignored':
    'On {platform} the {handler} hook {hook} of {container} never runs, silently. Make it an exec hook.',
  'finding.hook-ignored.anyway':
    'On {platform} the {handler} hook {hook} of {container} never runs, silently.',
  'finding.hook-not-supported':
    '{platform} has no field for the hook {hook} of {container}, so it never runs.',
  'finding.tcp-socket-always-fails':
    'The tcpSocket hook {hook} of {container} is accepted by the API and fails every time: the kubelet has no code for it.',
  'finding.pre-stop-failed':
    'preStop of {container} fails. The stop goes on regardless; only an event tells.',
  'finding.late-failure-event':
    'The event FailedPreStopHook of {container} comes only when the container dies; it says nothing about the hook, which had run out of time before.',
  'finding.post-start-failed':
    'postStart of {container} fails, so the container is killed although its process was fine.',
  'finding.hook-dies-with-container':
    'The process of {container} ends while preStop runs in it, which cuts the hook off and reports it as failed.',
  'finding.exec-without-shell':
    'exec runs no shell, so {word} in {hook} of {container} is only an argument. Wrap the line in /bin/sh -c.',
  'finding.exec-needs-binary':
    'The hooks of {container} run {binaries} inside the container: the image must have {n|it|them}, or they fail.',
  'finding.sleep-action':
    '{hook} of {container} only sleeps: a sleep action does the same and needs no program in the image.',
  'finding.termination-message-lost':
    '{hook} of {container} writes {file}, but the termination message is read from {path}: nobody will see it. Set terminationMessagePath to {file}.',
  'finding.termination-message-overwritten':
    'Both hooks of {container} write {file} with >, so preStop replaces what postStart wrote.',

  'finding.post-start-never-returns':
    'postStart of {container} never returns. No timeout ends it: no other container starts, no probe runs, and a delete stops nothing.',
  'finding.post-start-still-runs':
    'postStart of {container} has not returned when the picture ends. As long as it runs, no other container starts, no probe runs, and a delete stops nothing.',
  'finding.post-start-delays-delete':
    'The delete waits {wait} s for postStart of {container}; the grace period begins only after that.',
  'finding.post-start-blocks-others':
    'postStart of {container} holds back {others} for {took} s: containers start one after the other.',
  'finding.post-start-hides-start':
    'For the {took} s of postStart of {container} the API still says {reason} and no probe runs.',

  'finding.endpoint-race':
    '{signal} comes as soon as the pod is deleted, but proxies need a moment to stop sending traffic to {container}. A preStop that waits a few seconds covers it.',
  'finding.no-hook-on-own-exit':
    'preStop of {container} does not run when its process ends by itself: it belongs to kills only.',
  'finding.restart-loop':
    '{container} is restarted {restarts} {restarts|time|times}, {waited} of them after a back-off, the longest of {longest} s. A back-off doubles with each crash, up to {max} s.',
  'finding.restart-loop.held':
    '{container} is restarted {restarts} {restarts|time|times} at once, then a back-off holds it. A back-off doubles with each crash, up to {max} s.',
  'finding.shell-as-pid-1':
    'The process of {container} is a shell. A shell as PID 1 does not pass {signal} on to what it starts; put exec before the last command, or handle the signal.',
  'finding.sidecar-hook-early':
    'preStop of the sidecar {container} starts at once, while the main containers still run; only its {signal} waits for them.',
  'finding.liveness-blocks-pod':
    'While {container} is killed for its failed probe ({took} s), nothing else in this pod is restarted or deleted.',
  'finding.started-after-delete':
    '{container} is started once more after the delete, because a kill was under way when it came.',
  'finding.run-is-cut': 'The picture ends at {end} s, though more could still happen.',
} as const;
