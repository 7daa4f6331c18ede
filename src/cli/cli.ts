import { version } from '../../package.json';
import { type Lang, say, type Words } from '../core/words/index.ts';
import { checkCommand } from './commands/check.ts';
import { explainCommand } from './commands/explain.ts';
import { platformsCommand } from './commands/platforms.ts';
import { simulateCommand } from './commands/simulate.ts';
import { helpFor } from './help.ts';
import { choiceOf, type Spec, type Usage, unknownWord, usageOf, WrongUse } from './usage.ts';
import { loadCliWords, tell } from './words.ts';
import { exits, type World } from './world.ts';

interface Command {
  readonly options: Spec;
  readonly run: (world: World, usage: Usage, words: Words) => Promise<number>;
}

const everywhere: Spec = { lang: 'value', help: 'flag' };

const commands = new Map<string, Command>([
  [
    'simulate',
    {
      options: {
        platform: 'value',
        scenario: 'value',
        document: 'value',
        scripts: 'flag',
        format: 'value',
      },
      run: simulateCommand,
    },
  ],
  [
    'check',
    {
      options: { platform: 'value', scenario: 'value', scripts: 'flag', format: 'value' },
      run: checkCommand,
    },
  ],
  ['platforms', { options: { format: 'value' }, run: platformsCommand }],
  ['explain', { options: {}, run: explainCommand }],
]);

/** Runs the command line once, and says how it ended. */
export async function runCli(world: World): Promise<number> {
  const given = commandFirst(world.args);
  const [name, ...args] = given;
  let words = await loadCliWords('en');
  try {
    const command = name === undefined ? undefined : commands.get(name);
    const usage = usageOf(command ? args : given, {
      ...everywhere,
      version: 'flag',
      ...command?.options,
    });
    words = await loadCliWords(choiceOf<Lang>(usage, 'lang', ['en', 'zh']));
    if (command && !usage.flags.has('help')) return await command.run(world, usage, words);
    const [topic] = usage.operands;
    if (usage.flags.has('version')) world.out(`${version}\n`);
    else if (command || usage.flags.has('help') || topic === 'help')
      world.out(helpFor(command ? name : usage.operands[topic === 'help' ? 1 : 0], words));
    else if (topic !== undefined) throw unknownWord('cli.unknown-command', topic, [...commands.keys()]);
    else {
      world.err(helpFor(undefined, words));
      return exits.wrongUse;
    }
    return exits.well;
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    for (const sentence of error.sentences)
      world.err(`${typeof sentence === 'string' ? sentence : say(words, sentence)}\n`);
    world.err(
      `${tell(words, 'cli.see-help', { command: name !== undefined && commands.has(name) ? `${name} ` : '' })}\n`,
    );
    return exits.wrongUse;
  }
}

/** What was given, the command before the options that all commands have. */
function commandFirst(args: readonly string[]): readonly string[] {
  const at = args.findIndex((word, index) => !word.startsWith('-') && args[index - 1] !== '--lang');
  const name = args[at];
  return name !== undefined && commands.has(name)
    ? [name, ...args.slice(0, at), ...args.slice(at + 1)]
    : args;
}
