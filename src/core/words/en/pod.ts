/** What the API server does with a manifest besides taking or refusing it, in English. */
export const pod = {
  'pod.unknown-field':
    'No field is called {field}. kubectl refuses it by default (strict decoding error: unknown field); the API itself drops it.',
  'pod.misspelt-field':
    'No field is called {field}; probably {meant} is meant. kubectl refuses it by default (strict decoding error: unknown field); the API itself drops it.',
  'pod.no-such-field': '{field} does not exist in this version, so it falls away.',
  'pod.gate-off': '{field} is dropped without a word, because the gate {gate} is off.',
  'pod.grace-negative': 'A negative grace period is invalid and is treated as 1 s, here {grace}.',
  'pod.grace-template':
    'A negative grace period, here {grace}, stays in the template; each pod made from it gets 1 s.',
  'pod.grace-kept': 'A negative grace period, here {grace}, is kept; a delete makes 1 s of it.',
  'pod.no-such-port':
    '{container} has no port with the name {port}. The API takes it, but {hook} fails whenever it should run.',
  'pod.api-version': 'The apiVersion of a {kind} is {expected} and not “{found}”; the API would refuse it.',
  'pod.custom-resource':
    'This {kind} is a custom resource: its template is read as that of any pod, and what its own controller does with it is not known.',
  'pod.missing': 'A {kind} needs {field}; the API would refuse it. For a single pod it makes no difference.',
  'pod.selector':
    'The selector of this {kind} does not match the labels of its template; the API would refuse it.',
} as const;
