/** What is worth knowing about what a platform adds to Kubernetes, in English. */
export const platformFindings = {
  'finding.hook-dropped':
    'The API drops {hook} of {container} without a word, because the gate {gate} is off: the {handler} hook never runs.',
  'finding.billed':
    '{platform} bills {total} s of this run; {ending} s of them pass while the pod is being deleted, because it has a preStop hook.',
  'finding.exit-order-exceeds-grace':
    '{variable} stops the containers in {tiers} tiers, each with the whole {total} s of grace, so together they take {took} s.',
  'finding.pending-too-long':
    'No container had started after {limit} min, so {platform} ended the instance; no hook ran.',

  'finding.annotation-misplaced':
    'The annotation {key} stands on the {kind} and not in its pod template, where alone it counts.',
  'finding.annotation-names-nobody': 'The annotation {key} names {name}, and no container is called that.',
  'finding.exit-code-ignored':
    'The exit {n|code|codes} of {containers} {n|does|do} not count; once all others have ended for good {n|it is|they are} ended by force, and whether preStop runs then is not documented.',
  'finding.exit-code-never-counts':
    'The annotation {key} changes nothing here: with restartPolicy Always the pod never ends.',
  'finding.not-ready-ignored': 'The pod can be ready while {containers} {n|is|are} not.',
  'finding.pending-limit':
    'If no container has started after {minutes} min the instance is ended, without hooks.',
  'finding.pending-limit-invalid':
    'The annotation {key} takes whole minutes from {least} to {most}, not “{asked}”; this run takes {minutes} min.',
  'finding.fail-strategy.fail-back':
    'An instance that cannot be created is tried again and stays Pending meanwhile. In this run it can be created.',
  'finding.fail-strategy.fail-over':
    'An instance that cannot be created is tried again and stays Pending meanwhile, as with fail-back. In this run it can be created.',
  'finding.fail-strategy.fail-fast':
    'An instance that cannot be created is reported at once and stays Pending; who made the pod decides what to do. In this run it can be created.',
  'finding.fail-strategy-invalid':
    'The annotation {key} takes fail-back, fail-over or fail-fast, not “{asked}”.',
  'finding.delayed-release':
    'The instance of a Job is kept for {minutes} min after its end; no hook runs because of that.',

  'finding.termination-message-unread': '{platform} reads no termination messages.',
  'finding.termination-message-share':
    'With {count} containers a termination message shows at most {share} bytes instead of {whole}: all of a pod have {all} bytes, shared evenly.',
  'finding.termination-message-fallback':
    'If {container} fails with an empty message file, the end of its log takes its place, up to 2048 bytes or 80 lines.',
} as const;
