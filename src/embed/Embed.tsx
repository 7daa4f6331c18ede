import { useEffect, useRef, useState } from 'react';
import { placeIn, Soon } from '../app/shared/index.ts';
import type { PageOptions } from '../core/link/index.ts';
import { ms } from '../core/time.ts';
import { beginOf, type Run } from '../core/trace/index.ts';
import { Boundary } from '../ui/boundary/index.ts';
import { fittingSpeed, type Player } from '../ui/playback/index.ts';
import { itemOf, whyOf } from '../ui/timeline/index.ts';
import { Verdict } from '../ui/verdict/index.ts';
import { sayIn, useSpeech } from '../ui/words/index.ts';
import { OpenLink } from './OpenLink.tsx';
import { hasText, type Panels } from './panels.ts';
import { type Picked, Runs } from './Runs.tsx';
import { sentenceIn } from './reasons.ts';
import type { Shown } from './shown.ts';
import { usePlayInSight } from './usePlayInSight.ts';
import { embedWords } from './words.ts';

interface EmbedProps {
  readonly shown: Shown;
  /** What is compared with it. */
  readonly second: Run | undefined;
  /** Why it is not what was asked for. */
  readonly reasons: readonly string[];
  readonly player: Player;
  readonly options: PageOptions;
  readonly panels: Panels | undefined;
  onText(text: string): void;
  onSelect(pick: Picked): void;
}

/** The timeline alone, or beside its text or its machines: verdict, picture, playback, and the way to the whole page. */
export function Embed(props: EmbedProps) {
  const { shown, second, reasons, player, options, panels, onText, onSelect } = props;
  const { document, outcome } = shown;
  const speech = useSpeech();
  const words = embedWords[speech.lang];
  const root = useRef<HTMLElement>(null);
  const isThere = outcome !== undefined;
  const places = [outcome?.shown, second].map((run) => placeIn(speech.lang, run?.platform ?? ''));
  const [a = '', b = ''] = document?.b ? places.map((place, index) => `${'AB'[index]} · ${place}`) : places;
  const names = [a, b] as const;
  const length = outcome ? outcome.shown.end - beginOf(outcome.shown) : 0;
  const speed = options.speed ?? fittingSpeed(ms(length));

  useEffect(() => player.send({ type: 'speed', speed }), [player, speed]);
  usePlayInSight(player, root, isThere && (options.autoplay ?? false));

  const [selected, setSelected] = useState<Picked>();
  const [pointed, setPointed] = useState<Picked>();
  const select = (pick: Picked) => {
    setSelected(pick);
    onSelect(pick);
  };
  /** What decides an item, as long as it stands in the text that is shown. */
  const rangeOf = (pick: Picked | undefined) => {
    const isHere = pick?.run === outcome?.shown || (pick?.run === second && !document?.b);
    const item = pick && isHere ? itemOf(pick.run, pick.id) : undefined;
    return item && whyOf(item).range;
  };
  const lit = outcome?.state === 'live' ? (rangeOf(pointed) ?? rangeOf(selected)) : undefined;

  const view = options.view ?? 'timeline';
  const isBare = view === 'compact' && outcome?.state === 'live' && reasons.length === 0;
  const text = panels && hasText(view) && outcome && document && (
    <Boundary of={document}>
      <panels.Text
        text={document.yaml}
        outcome={outcome}
        lit={lit}
        onText={onText}
        onItem={(id) => select({ run: outcome.shown, id })}
      />
    </Boundary>
  );
  const fault = outcome?.fault && !text ? [sentenceIn(speech, outcome.fault)] : [];
  const notices = outcome || reasons.length > 0 ? [...fault, ...reasons] : [words.empty];
  return (
    <main ref={root} className="hl-embed" data-view={hasText(view) && !text ? 'timeline' : view}>
      {notices.map((notice) => (
        <p key={notice} className="hl-notice" role="status">
          {notice}
        </p>
      ))}
      {view === 'editor' && text}
      {outcome && isBare && <h1 className="hl-hidden">{sayIn(speech, outcome.shown.verdict)}</h1>}
      {outcome && !isBare && (
        <Boundary of={outcome}>
          <Verdict
            run={outcome.shown}
            isStale={outcome.state === 'stale'}
            teaches={undefined}
            problems={[]}
            beside={second && { run: second, names }}
          />
        </Boundary>
      )}
      {view === 'split' && text}
      {outcome && document && (
        <Boundary of={outcome}>
          <Runs
            outcome={outcome}
            second={second}
            names={names}
            player={player}
            selected={selected}
            onSelect={select}
            onPoint={setPointed}
          />
          <Soon>
            {panels && view === 'machine' && (
              <panels.Machine document={document} run={outcome.shown} player={player} />
            )}
            <OpenLink document={document} compare={second?.platform} player={player}>
              {words.open}
            </OpenLink>
          </Soon>
        </Boundary>
      )}
    </main>
  );
}
