import { useEffect, useState } from 'react';
import { Speaking, type Speech, speechOf } from '../ui/words/index.ts';
import { Builder } from './Builder.tsx';
import type { Opening } from './choices.ts';
import { builderWords } from './words/index.ts';

/** The page with its language. */
export function Root({ first, speech: opened }: { readonly first: Opening; readonly speech: Speech }) {
  const [speech, setSpeech] = useState(opened);
  useEffect(() => {
    document.documentElement.lang = speech.lang === 'zh' ? 'zh-CN' : 'en';
    document.title = builderWords[speech.lang].title;
  }, [speech]);
  return (
    <Speaking speech={speech}>
      <Builder first={first} onLang={(lang) => speechOf(lang).then(setSpeech)} />
    </Speaking>
  );
}
