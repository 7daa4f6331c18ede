import type { Rules } from '../rule.ts';
import { endpointSlice, issue, podLifecyclePage, proxyTopology, recordings } from '../sources.ts';

/** What a Service sees. */
export const endpoints = {
  'R-60': {
    en: 'A pod is Ready while every main container and sidecar is ready and the condition of each of its readiness gates is true.',
    source: podLifecyclePage,
    place: 'Pod conditions',
  },
  'R-61': {
    en: 'An endpoint is terminating from the delete on, serving while the pod is Ready, and ready only while it is both serving and not terminating.',
    source: endpointSlice,
    place: 'podToEndpoint',
  },
  'R-62': {
    en: 'A Service without a ready endpoint still uses those that serve and terminate, so a lone replica keeps its traffic while it stops.',
    source: proxyTopology,
    place: 'CategorizeEndpoints',
  },
  'R-63': {
    en: 'Leaving the Services runs beside preStop and the stop signal; a preStop that waits as long as the proxies need loses no request.',
    source: issue(67592),
    place: 'Endpoint removal races with SIGTERM',
  },
  'R-64': {
    en: 'Evictions by the node, node shutdown and deadlines do not mark the endpoint as terminating; traffic goes on until the pod is not ready.',
    source: issue(116965),
    place: 'Node shutdown and endpoints',
  },
  'R-65': {
    en: 'An init container is ready once it has ended with 0, and a pod is initialized once every init container is ready and every sidecar has started, and stays so when a main container has run.',
    source: recordings,
    place: 'init-two-slow-order, side-start-startup-probe: status',
  },
  'R-66': {
    en: 'A main container that never ran is ContainerStatusUnknown with 137 once its pod has ended, unless the init containers had not come to their end.',
    source: recordings,
    place: '1.35, side-poststart-slow-delete-during: status',
  },
} satisfies Rules;
