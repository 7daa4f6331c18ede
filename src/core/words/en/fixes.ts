/** Ways to mend a manifest, in English. */
export const fixes = {
  'fix.httpGet':
    'Make {hook} of {container} an exec that sends the same request with {binary}. The image must contain {binary}, and the server must listen on the loopback address too.',
  'fix.httpGet.strict':
    'Make {hook} of {container} an exec that sends the same request with {binary}. The image must contain {binary}; unlike httpGet it fails if the answer is an HTTP error.',
  'fix.tcpSocket':
    'Make {hook} of {container} an exec that opens the same connection with {binary}. The image must contain {binary}.',
  'fix.rename': 'Write {meant}.',
  'fix.sleep': 'Make {hook} of {container} an exec that sleeps as long. The image must contain sleep.',
} as const;
