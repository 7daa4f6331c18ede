import { version } from '../../package.json';
import { type RuleId, rulesIn } from '../core/rules/index.ts';
import type { Words } from '../core/words/index.ts';
import type { CheckedFile, Diagnosis } from './diagnosis.ts';

/** What was found, in SARIF 2.1.0: what GitHub and other hosts show beside the lines it is about. */
export async function sarifOf(checked: readonly CheckedFile[], words: Words): Promise<string> {
  const rules = await rulesIn(words.lang);
  const ids = [...new Set(checked.flatMap(({ diagnoses }) => diagnoses.map(({ id }) => id)))].sort();
  const ruleOf = (id: string): RuleId | undefined => {
    const all = checked.flatMap(({ diagnoses }) => diagnoses);
    const rule = all.find((each) => each.id === id && each.rule !== undefined)?.rule;
    return rule !== undefined && Object.hasOwn(rules, rule) ? (rule as RuleId) : undefined;
  };
  const driver = {
    name: 'Hookline',
    version,
    informationUri: 'https://github.com/hookline/hookline',
    rules: ids.map((id) => {
      const rule = ruleOf(id);
      const told = rule && rules[rule];
      return {
        id,
        ...(told && { fullDescription: { text: told.sentence }, helpUri: told.source, properties: { rule } }),
      };
    }),
  };
  const results = checked.flatMap(({ name, diagnoses }) =>
    diagnoses.map(({ id, level, message, from, to, rule, mends }) => ({
      ruleId: id,
      ruleIndex: ids.indexOf(id),
      level,
      message: { text: message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(name) },
            region: regionOf({ from, to }),
          },
        },
      ],
      ...(mends.length > 0 && {
        fixes: mends.map((mend) => ({
          description: { text: mend.title },
          artifactChanges: [
            {
              artifactLocation: { uri: uriOf(name) },
              replacements: [{ deletedRegion: regionOf(mend), insertedContent: { text: mend.text } }],
            },
          ],
        })),
      }),
      ...(rule !== undefined && { properties: { rule } }),
    })),
  );
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** A path as an address relative to where the command runs. */
const uriOf = (name: string): string =>
  name.replaceAll('\\', '/').replace(/^\.\//, '').split('/').map(encodeURIComponent).join('/');

const regionOf = ({ from, to }: Pick<Diagnosis, 'from' | 'to'>) => ({
  startLine: from.line,
  startColumn: from.column,
  endLine: to.line,
  endColumn: to.column,
});
