import { useCallback, useEffect, useRef, useState } from 'react';
import type { Shared } from '../core/link/index.ts';
import { type Speech, speechOf } from '../ui/words/index.ts';
import { App } from './App.tsx';
import { ownAddress, withOption } from './address.ts';
import { formerOf, storeDraft, toShared } from './draft.ts';
import type { Engine } from './engine.ts';
import type { Opening } from './opening.ts';
import type { Outcome } from './outcome.ts';
import type { Settings } from './settings.ts';
import type { Memory } from './storage.ts';

interface RootProps {
  readonly engine: Engine;
  readonly first: Outcome;
  readonly opening: Opening;
  readonly memory: Memory;
  readonly speech: Speech;
}

/** The page with its settings: language, brightness, and what it remembers. */
export function Root({ engine, first, opening, memory, speech: opened }: RootProps) {
  const [settings, setSettings] = useState(opening.settings);
  const [speech, setSpeech] = useState(opened);

  const changeSettings = useCallback(
    (change: Partial<Settings>) => {
      const next = { ...settings, ...change };
      setSettings(next);
      memory.write('settings', next);
      for (const key of ['lang', 'theme', 'speed'] as const)
        if (change[key] !== undefined) changeAddress(withOption(location.href, key, String(change[key])));
    },
    [settings, memory],
  );
  // What the page was opened with is no change: the memory and the address keep their own until there is one.
  const kept = useRef(withSecond(toShared(opening.draft), opening.second && toShared(opening.second)));
  const [former, setFormer] = useState(() => formerOf(memory, kept.current));
  const keep = useCallback(
    (draft: Shared) => {
      if (JSON.stringify(draft) === JSON.stringify(kept.current)) return;
      storeDraft(memory, draft, kept.current);
      kept.current = draft;
      const next = formerOf(memory, draft);
      setFormer((before) => (before?.text === next?.text ? before : next));
      changeAddress(ownAddress(location.href, draft.platform));
    },
    [memory],
  );
  const remember = useCallback((draft: Shared) => keep(withSecond(draft, kept.current.b)), [keep]);
  const keepOption = useCallback(
    (key: 'compare' | 'view', value: string | undefined) => {
      changeAddress(withOption(location.href, key, value));
      const { b, ...draft } = kept.current;
      if (key === 'compare' && b)
        keep(withSecond(draft, value === undefined ? undefined : { ...b, platform: value }));
    },
    [keep],
  );
  const keepSecond = useCallback((b: Shared) => keep(withSecond(kept.current, b)), [keep]);

  useEffect(() => {
    const open = () => location.reload(); // a link that is pasted over the address changes only its `#`
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
  useEffect(() => {
    document.documentElement.dataset.theme = settings.theme;
  }, [settings.theme]);
  useEffect(() => {
    let isCurrent = true;
    speechOf(settings.lang).then((loaded) => isCurrent && setSpeech(loaded));
    return () => {
      isCurrent = false;
    };
  }, [settings.lang]);
  useEffect(() => {
    const { documentElement: page } = document;
    const lang = speech.lang === 'zh' ? 'zh-CN' : 'en';
    if (page.lang !== lang) page.lang = lang; // to say the same again would style the whole page again
    document.title = speech.words.title;
  }, [speech]);

  return (
    <App
      engine={engine}
      first={first}
      opening={opening}
      settings={settings}
      speech={speech}
      former={former}
      onSettings={changeSettings}
      onDraft={remember}
      onOption={keepOption}
      onSecond={keepSecond}
    />
  );
}

const withSecond = (draft: Shared, b: Shared | undefined): Shared => ({ ...draft, ...(b && { b }) });

/** Changes the address without a step in the browser's history; a frame that forbids it keeps the old one. */
function changeAddress(href: string): void {
  if (href === location.href) return;
  try {
    history.replaceState(null, '', href);
  } catch {
    // The address is a convenience; the page goes on without.
  }
}
