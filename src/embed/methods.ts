import { type ExportFormat, exportFormats } from '../core/export/index.ts';
import { type PageOptions, readShared } from '../core/link/index.ts';
import { seconds } from '../core/time.ts';
import { type Lang, say, type Text } from '../core/words/index.ts';
import type { Player } from '../ui/playback/index.ts';
import type { Speech } from '../ui/words/index.ts';
import { BadParams, type Methods } from './protocol.ts';
import type { Shown } from './shown.ts';

/** What the methods see and move. */
export interface Stage {
  readonly shown: Shown;
  readonly options: PageOptions;
  readonly speech: Speech;
  readonly player: Player;
  show(document: Shown['document'], problems: readonly Text[]): void;
  set(change: PageOptions): void;
  /** Comes to its end once the frame has the language. */
  speak(lang: Lang): Promise<void>;
}

/** The methods a host may call, each checking what it is given. */
export function methodsOf({ shown, options, speech, player, show, set, speak }: Stage): Methods {
  const { document, outcome } = shown;
  return {
    setDocument: (params) => {
      const { shared, problems } = readShared(params);
      if (!shared) throw new BadParams('A document is an object with the manifest as its `yaml`.');
      show(shared, problems);
      return { problems: problems.map((problem) => say(speech.spoken, problem)) };
    },
    getDocument: () => document,
    play: () => player.send({ type: 'play' }),
    pause: () => player.send({ type: 'pause' }),
    seek: (params) => player.send({ type: 'seek', to: seconds(numberOf(params, 't')) }),
    setSpeed: (params) => {
      const speed = numberOf(params, 'speed');
      if (speed < 0.01 || speed > 1000) throw new BadParams('`speed` lies between 0.01 and 1000.');
      set({ speed });
      player.send({ type: 'speed', speed });
    },
    setPlatform: (params) => {
      if (!document) throw new BadParams('There is no document yet.');
      show({ ...document, platform: wordOf(params, 'platform') }, []);
    },
    setTheme: (params) => set({ theme: wordOf(params, 'theme', ['auto', 'light', 'dark']) }),
    setLang: (params) => speak(wordOf(params, 'lang', ['en', 'zh'])),
    getState: () => ({
      t: player.at() / 1000,
      playing: player.state().since !== undefined,
      speed: player.state().speed,
      end: player.state().to / 1000,
      platform: outcome?.shown.platform ?? null,
      state: outcome?.state ?? 'empty',
      verdict: outcome ? say(speech.spoken, outcome.shown.verdict) : '',
      theme: options.theme ?? 'auto',
      lang: speech.lang,
    }),
    export: async (params) => {
      const format = wordOf(params, 'format', Object.keys(exportFormats) as ExportFormat[]);
      if (!outcome || format === 'json') return outcome?.shown;
      const { exportOf } = await import('../core/export/index.ts');
      return exportOf(outcome.shown, format, { lang: speech.lang, theme: options.theme ?? 'auto' });
    },
  };
}

function fieldOf(params: unknown, name: string): unknown {
  return typeof params === 'object' && params !== null
    ? Object.getOwnPropertyDescriptor(params, name)?.value
    : undefined;
}

function numberOf(params: unknown, name: string): number {
  const value = fieldOf(params, name);
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new BadParams(`\`${name}\` is a number.`);
}

function wordOf<Word extends string>(params: unknown, name: string, words?: readonly Word[]): Word {
  const value = fieldOf(params, name);
  const known = words
    ? words.find((word) => word === value)
    : typeof value === 'string'
      ? (value as Word)
      : undefined;
  if (known !== undefined) return known;
  throw new BadParams(words ? `\`${name}\` is one of ${words.join(', ')}.` : `\`${name}\` is a text.`);
}
