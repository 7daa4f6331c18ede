/** What is wrong or odd in the text of a manifest, in English. */
export const manifest = {
  'manifest.empty': 'There is no manifest here yet.',
  'manifest.too-long': 'The text has {length} characters; at most {limit} are read.',
  'manifest.line-numbers':
    'Line numbers are glued to these lines, as in “{example}”. Without them the text can be read.',
  'manifest.tab': 'There is a tab in the indentation; YAML is indented with spaces only.',
  'manifest.full-width-colon': 'This is a full-width colon, {char}; YAML needs a plain colon and a space.',
  'manifest.look-alike': '{char} only looks like {ascii}; YAML knows the plain character alone.',
  'manifest.no-break-space':
    'No-break spaces are read as spaces here; kubectl would take them for part of the text.',
  'manifest.colon': 'A colon is missing after {key}.',
  'manifest.colon-space': 'A space is missing after the colon of {key}.',
  'manifest.template': 'This is a template and not yet YAML; render it first.',
  'manifest.indentation':
    'This does not fit in here: its indentation differs from its neighbours’, or the line before is unfinished.',
  'manifest.second-colon': 'A value with a colon and a space in it must stand in quotes.',
  'manifest.needs-quotes': 'A value that begins with {char} must stand in quotes.',
  'manifest.comma': 'A comma is missing between two entries.',
  'manifest.unclosed': 'This {char} is opened and never closed.',
  'manifest.unknown-alias': 'No anchor with the name {name} stands before this alias.',
  'manifest.alias-loop': 'This alias refers to something that it is itself part of.',
  'manifest.unfolded': 'The aliases unfold to more than {limit} values; such a text is not read.',
  'manifest.depth': 'This is nested more than {limit} levels deep.',
  'manifest.tag': 'A tag such as this one is not read here.',
  'manifest.key': 'This cannot be a key; a key is a word, a number, or true or false.',
  'manifest.no-number': 'JSON has no such number, and kubectl has nothing to send: “{said}”.',
  'manifest.unprintable': 'There is a character here that cannot be printed.',
  'manifest.utf-16': 'This is probably UTF-16; save the text as UTF-8.',
  'manifest.yaml': 'From here on the text cannot be read as YAML.',
  'manifest.not-a-mapping':
    'This is text, but no manifest: a manifest begins with keys such as apiVersion and kind.',
  'manifest.no-kind': 'The key kind is missing, so this could be anything.',
  'manifest.no-workload': 'No pod is found in here, only {kinds}. What has a pod: {known}.',
  'manifest.skipped': 'Left out because no pod is found in it: {kinds}.',
  'manifest.repeated-key': '{key} stands here twice; kubectl takes the last one and says nothing.',
  'manifest.no-such-document':
    'There is no workload number {document}, counted from 0, among {count}; the first one is shown.',
} as const;
