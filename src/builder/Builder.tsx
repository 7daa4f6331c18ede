import { useCallback, useMemo, useState } from 'react';
import { Logo } from '../app/shared/index.ts';
import { type Embedding, posterOf, writtenOptions } from '../core/share/index.ts';
import type { Lang } from '../core/words/index.ts';
import { Boundary } from '../ui/boundary/index.ts';
import { Select } from '../ui/controls/index.ts';
import { useSettled } from '../ui/playback/index.ts';
import { sayIn, useSpeech } from '../ui/words/index.ts';
import { Code } from './Code.tsx';
import { baseOf, type Choices, linkOptionsOf, type Opening } from './choices.ts';
import { LookFields, ShownFields } from './Fields.tsx';
import { Preview, type Seen } from './Preview.tsx';
import { builderWords } from './words/index.ts';

interface BuilderProps {
  readonly first: Opening;
  onLang(lang: Lang): void;
}

/** Where authors choose what their page shows, see it, and copy the code. */
export function Builder({ first, onLang }: BuilderProps) {
  const speech = useSpeech();
  const { lang } = speech;
  const words = builderWords[lang];
  const [choices, setChoices] = useState(first.choices);
  const change = useCallback(
    (some: Partial<Choices>) => setChoices((before) => ({ ...before, ...some })),
    [],
  );
  const settled = useSettled(choices);
  const options = linkOptionsOf(settled);
  const search = new URLSearchParams(Object.fromEntries(writtenOptions(options))).toString();
  const { seen, hear } = useSeen(search);
  const embedding = useMemo(() => embeddingOf(settled, seen), [settled, seen]);
  const { isReadable = true } = seen;
  // What was wrong with a link is no matter once another manifest is chosen.
  const isOpened = choices.document.yaml === first.choices.document.yaml;
  return (
    <>
      <header className="hl-builder-head">
        <a className="hl-brand" href="../" aria-label={words.app}>
          <Logo />
          <span>Hookline</span>
        </a>
        <span className="hl-grow" />
        <Select
          label={words.language}
          testId="lang"
          value={lang}
          choices={[
            { value: 'en', label: 'English' },
            { value: 'zh', label: '简体中文' },
          ]}
          onChoose={(chosen) => onLang(chosen as Lang)}
        />
      </header>
      <main className="hl-builder">
        <div className="hl-builder-title">
          <h1>{words.heading}</h1>
          <p>{words.intro}</p>
          {isOpened &&
            first.problems.map((problem) => (
              <p key={sayIn(speech, problem)} className="hl-notice" role="status">
                {sayIn(speech, problem)}
              </p>
            ))}
        </div>
        <div className="hl-builder-form">
          <ShownFields choices={choices} words={words} onChange={change} />
          <LookFields choices={choices} words={words} onChange={change} />
        </div>
        <div className="hl-builder-result">
          <section className="hl-builder-part" aria-label={words.preview}>
            <h2>{words.preview}</h2>
            <Preview
              key={search}
              document={settled.document}
              address={`../embed/${search && `?${search}`}`}
              title={words.preview}
              height={seen.height}
              onSeen={hear}
            />
            <Preview
              key={`narrow ${search}`}
              isNarrow
              document={settled.document}
              address={`../embed/${search && `?${search}`}`}
              title={words.preview}
              height={undefined}
              onSeen={hear}
            />
          </section>
          <section className="hl-builder-part" aria-label={words.code}>
            <h2>{words.code}</h2>
            {embedding && isReadable ? (
              <Boundary of={embedding}>
                <Code choices={settled} embedding={embedding} words={words} onChange={change} />
              </Boundary>
            ) : (
              <p className="hl-note" role={embedding && 'status'}>
                {embedding ? words.unreadable : words.baseWrong}
              </p>
            )}
          </section>
        </div>
      </main>
    </>
  );
}

/** What the frames say of themselves. How tall they were with other options is no matter for these. */
function useSeen(search: string) {
  const [all, setAll] = useState<{ readonly search: string; readonly seen: Partial<Seen> }>();
  const hear = useCallback(
    (some: Partial<Seen>) => setAll((before) => ({ search, seen: { ...seenWith(before, search), ...some } })),
    [search],
  );
  const seen = useMemo(() => seenWith(all, search), [all, search]);
  return { seen, hear };
}

function seenWith(
  all: { readonly search: string; readonly seen: Partial<Seen> } | undefined,
  search: string,
): Partial<Seen> {
  if (!all || all.search === search) return all?.seen ?? {};
  const { height: _, narrowHeight: __, ...others } = all.seen;
  return others;
}

/** What the code is made of; `undefined` without an address to load it from. */
function embeddingOf(choices: Choices, seen: Partial<Seen>): Embedding | undefined {
  const { verdict = '', svg, height, narrowHeight } = seen;
  const base = baseOf(choices);
  if (base === undefined) return undefined;
  return {
    document: choices.document,
    options: linkOptionsOf(choices),
    base,
    title: verdict,
    ...(choices.hasPoster && svg !== undefined && { poster: { svg: posterOf(svg), alt: verdict } }),
    ...(height !== undefined && { height }),
    ...(narrowHeight !== undefined && { narrowHeight }),
  };
}
