import { help } from './help.en.ts';

/** What the command line says, in English. */
export const en = {
  ...help,

  'cli.findings': 'Worth knowing',
  'cli.warnings': 'About the manifest',
  'cli.assumptions': 'Taken for granted',
  'cli.line': 'line {line}',
  'cli.note': '{sentence} ({place}, {rule})',
  'cli.note-without-place': '{sentence} ({rule})',
  'cli.more-moments': '… and {more} more {more|moment|moments}: --format json has them all.',
  'cli.more-workloads': 'This file has {count} workloads; --document 0 to {last} chooses one.',
  'cli.cut': 'The run is cut here; something could still happen. `until` in a scenario moves the end.',
  'cli.sum':
    '{files} {files|file|files}, {pods} {pods|workload|workloads}: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {notes} {notes|note|notes}',

  'cli.how.documented': 'documented',
  'cli.how.measured': 'measured',
  'cli.how.assumed': 'assumed',
  'cli.how.unknown': 'unknown, the first runs',
  'cli.same-as': 'Every run equals that on {id}: {why}',
  'cli.no-limit': 'no limit',
  'cli.nothing': 'none',
  'cli.yes': 'yes',
  'cli.no': 'no',

  'cli.no-such-file': 'there is no such file',
  'cli.is-folder': 'this is a folder; name the files in it',
  'cli.unreadable': 'this file cannot be read: {why}',
  'cli.no-manifest': 'this is no Kubernetes manifest, so it is left alone',
  'cli.one-scenario': 'a scenario file is one YAML document',
  'cli.no-options': 'a scenario file is a mapping of options: platform, behaviour, stimulus …',
  'cli.no-such-option': '{field} is not an option, or not in this form; see hookline simulate --help',

  'cli.unknown-command': 'There is no command {word}.',
  'cli.unknown-option': 'There is no option {word} here.',
  'cli.unknown-platform': 'There is no platform {word}; hookline platforms lists them.',
  'cli.unknown-rule': 'There is no rule {word}.',
  'cli.did-you-mean': 'Did you mean {word}?',
  'cli.no-value': '{option} needs a value.',
  'cli.not-one-of': '{option} is one of {words}, not {value}.',
  'cli.no-number': '{option} is a whole number from 0, not {value}.',
  'cli.no-file': 'Name a file, or - for the standard input.',
  'cli.one-file': 'simulate takes one file; check takes many.',
  'cli.no-rule': 'Name a rule, such as T-32; runs and findings name theirs.',
  'cli.no-document': 'There is no workload {document}: the file has {count}, counted from 0.',
  'cli.see-help': 'hookline {command}--help says how it is used.',
} as const;
