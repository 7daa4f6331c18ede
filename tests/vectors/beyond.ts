import type { Vector } from './vector.ts';

/** What a vector says that one run of one pod cannot show. The rest of it is in its row. */
export const beyond: readonly { readonly id: Vector['id']; readonly what: string }[] = [
  {
    id: 'V-115',
    what: 'that a critical pod waits until the other pods of its node had their time: a run has one pod, and an empty group is skipped',
  },
  {
    id: 'V-128',
    what: 'which requests are lost: that depends on how fast proxies and load balancers hear of the endpoint',
  },
  { id: 'V-129', what: 'that no request is lost: the same' },
  {
    id: 'V-130',
    what: 'that proxies fall back to an endpoint that only serves and terminates: they are not part of a run',
  },
];
