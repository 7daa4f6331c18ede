/** Where what a container does comes from, in English. */
export const behaviour = {
  'behaviour.given': 'Set by you.',
  'behaviour.read': 'Read from “{what}”.',
  'behaviour.read-partly': 'Read from “{what}”; taken to be done at once: {commands}.',
  'behaviour.sleep': 'The sleep action takes exactly its {seconds} s.',
  'behaviour.assumed': 'Taken to be done at once, because nobody here knows how long it takes: {commands}.',
  'behaviour.assumed-hook':
    '{hook} of {container}: taken to be done at once, because nobody here knows how long it takes: {commands}.',
  'behaviour.assumed-process':
    'The process of {container}: taken to be done at once, because nobody here knows how long it takes: {commands}.',
  'behaviour.unread': 'This script is not read; it is taken to succeed at once: “{what}”.',
  'behaviour.unread-hook':
    '{hook} of {container}: this script is not read; it is taken to succeed at once: “{what}”.',
  'behaviour.no-such-program':
    'No program is called “{program}”; a command is a list with one word to an entry, so this hook fails.',
  'behaviour.answered': 'Taken to be answered at once with status 200.',
  'behaviour.no-such-port': 'The container has no port with the name {port}, so nothing answers.',
  'behaviour.probe': 'Taken to succeed at once, every time.',
  'behaviour.runs-on': 'Taken to run on.',
  'behaviour.init-ends': 'An init container is taken to do its work at once and to end with 0.',
  'behaviour.leaves-at-once': 'Taken to end with 0 as soon as the stop signal comes.',
  'behaviour.pid-1':
    '“{what}” has no handler for the stop signal, and as process 1 of its container it ignores a signal that it does not handle.',
  'behaviour.not-pid-1': '“{what}” has no handler for the stop signal, so the signal ends it.',
  'behaviour.ignored': '{key} of {container} is left out: it is not something a behaviour can have.',
  'behaviour.ignored-all':
    'The given behaviour is left out: it is no object with an entry for each container.',
  'behaviour.no-such-container': 'A behaviour is given for {name}, but the pod has no such container.',
} as const;
