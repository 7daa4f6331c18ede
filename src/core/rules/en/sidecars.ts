import type { Rules } from '../rule.ts';
import { container, keps, order, recordings, runtime } from '../sources.ts';

/** How sidecars end. */
export const sidecars = {
  'T-80': {
    en: "A sidecar's turn comes when every main container and the next later sidecar are done; what did not run counts as done.",
    source: order,
    place: 'newTerminationOrdering',
  },
  'T-81': {
    en: "The preStop hooks of sidecars begin with everyone else's; only their stop signal waits.",
    source: order,
    place: 'killContainer',
  },
  'T-82': {
    en: 'A main container is done when its process and its hook are over, so a sleeping hook holds the sidecars even if the process is gone.',
    source: container,
    place: 'killContainer',
  },
  'T-83': {
    en: 'Sidecars whose turn has not come when the grace is over get the signal together, with 2 seconds each.',
    source: order,
    place: 'waitForTurn',
  },
  'T-84': {
    en: 'A sidecar has what its own hook and its wait have left of the grace, in whole seconds, at least 2.',
    source: container,
    place: 'killContainer',
  },
  'T-85': {
    en: 'A sidecar whose hook takes the whole grace does not wait for its turn.',
    source: container,
    place: 'killContainer',
  },
  'T-86': {
    en: "A sidecar that ends during termination is not started again; before that it always is, whatever the pod's policy.",
    source: keps(753),
    place: 'Sidecars during termination',
  },
  'T-87': {
    en: 'Sidecars of a finished pod are stopped at the sync after the last main container ended.',
    source: runtime,
    place: 'computePodActions',
  },
  'T-88': {
    en: 'In 1.28 sidecars stop with all others; from 1.29 on they wait for their turn, and main containers that never started do not hold them up.',
    source: recordings,
    place: 'side-delete-during-init on 1.29 and 1.30',
  },
  'T-89': { en: 'A kill of a single container knows no order.', source: container, place: 'killContainer' },
} satisfies Rules;
