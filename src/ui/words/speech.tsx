import { createContext, type ReactNode, useContext } from 'react';
import {
  englishWords,
  type Lang,
  loadWords,
  partsOf,
  type Words as Spoken,
  say,
  type Text,
} from '../../core/words/index.ts';
import { en, type Words } from './words.en.ts';

/** A language: the page's own table, and the core's words for sentences about runs. */
export interface Speech {
  readonly lang: Lang;
  readonly words: Words;
  readonly spoken: Spoken;
}

const SpeechContext = createContext<Speech>({ lang: 'en', words: en, spoken: englishWords });

/** Gives the language to everything inside. */
export function Speaking({ speech, children }: { readonly speech: Speech; readonly children: ReactNode }) {
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The language and the words around a component. */
export const useSpeech = (): Speech => useContext(SpeechContext);

/** English, which is always there. */
export const englishSpeech: Speech = { lang: 'en', words: en, spoken: englishWords };

/** A language with both tables; Chinese is fetched when it is first wanted. */
export async function speechOf(lang: Lang): Promise<Speech> {
  if (lang === 'en') return englishSpeech;
  const [{ zh }, spoken] = await Promise.all([import('./words.zh.ts'), loadWords(lang)]);
  return { lang, words: zh, spoken };
}

/** A text as plain words. */
export const sayIn = ({ spoken }: Speech, text: Text): string => say(spoken, text);

/** A sentence of the core; what speaks of a segment carries that segment's colour. Never HTML. */
export function Sentence({ text }: { readonly text: Text }) {
  const { spoken } = useSpeech();
  return joined(partsOf(spoken, text)).map((part, index) =>
    part.tag === undefined ? (
      unbroken(part.text)
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never move
      <em key={`${index} ${part.text}`} className="hl-tone" data-kind={part.tag}>
        {unbroken(part.text)}
      </em>
    ),
  );
}

type Part = ReturnType<typeof partsOf>[number];

/** Pieces of one kind that follow one another, as one. */
const joined = (parts: readonly Part[]): readonly Part[] =>
  parts.reduce<Part[]>((done, part) => {
    const last = done.at(-1);
    if (last && last.tag === part.tag) done[done.length - 1] = { ...last, text: last.text + part.text };
    else done.push(part);
    return done;
  }, []);

/** A text whose amounts stay each on one line. */
const unbroken = (text: string): ReactNode =>
  text.split(/(\d (?:s\b|秒))/).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never move
      <span key={index} className="hl-whole">
        {piece}
      </span>
    ),
  );
