import { type RuleId, rulesIn } from '../../core/rules/index.ts';
import type { Words } from '../../core/words/index.ts';
import { paintFor, widthFor } from '../text/paint.ts';
import { wrapped } from '../text/width.ts';
import { type Usage, unknownWord, WrongUse } from '../usage.ts';
import { cliText } from '../words.ts';
import { exits, type World } from '../world.ts';

/** `explain RULE`: what a rule says, and who says so. */
export async function explainCommand(world: World, usage: Usage, words: Words): Promise<number> {
  if (usage.operands.length === 0) throw new WrongUse(cliText('cli.no-rule'));
  const rules = await rulesIn(words.lang);
  const ids = Object.keys(rules) as RuleId[];
  const paint = paintFor(world);
  const blocks = usage.operands.map((asked) => {
    const id = ids.find((each) => each.toLowerCase() === asked.toLowerCase());
    if (id === undefined) throw unknownWord('cli.unknown-rule', asked, ids);
    const { sentence, source, place } = rules[id];
    return [
      paint('strong', id),
      ...wrapped(sentence, widthFor(world)),
      paint('soft', place),
      paint('soft', source),
    ].join('\n');
  });
  world.out(`${blocks.join('\n\n')}\n`);
  return exits.well;
}
