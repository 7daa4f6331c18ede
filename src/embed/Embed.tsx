import { useEffect, useRef } from 'react';
import { placeIn } from '../app/places.ts';
import type { PageOptions } from '../core/link/index.ts';
import { type FieldError, sentenceOf } from '../core/manifest/index.ts';
import { ms } from '../core/time.ts';
import type { Run } from '../core/trace/index.ts';
import { Boundary } from '../ui/boundary/index.ts';
import { fittingSpeed, type Player } from '../ui/playback/index.ts';
import { beginOf, type ItemId } from '../ui/timeline/index.ts';
import { Verdict } from '../ui/verdict/index.ts';
import { type Speech, sayIn, useSpeech } from '../ui/words/index.ts';
import { OpenLink } from './OpenLink.tsx';
import { Runs } from './Runs.tsx';
import type { Shown } from './shown.ts';
import { usePlayInSight } from './usePlayInSight.ts';
import { embedWords } from './words.ts';

interface EmbedProps {
  readonly shown: Shown;
  /** What is compared with it. */
  readonly second: Run | undefined;
  readonly player: Player;
  readonly options: PageOptions;
  onSelect(run: Run, id: ItemId | undefined): void;
}

/** The timeline alone: verdict, picture, playback, and the way to the whole page. */
export function Embed({ shown, second, player, options, onSelect }: EmbedProps) {
  const { document, outcome, problems } = shown;
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

  const notices = outcome
    ? []
    : problems.length > 0
      ? problems.map((problem) => sayIn(speech, problem))
      : [options.example ? words.noExample(options.example) : words.empty];
  const faults = outcome?.fault ? [sentenceIn(speech, outcome.fault)] : notices;
  return (
    <main ref={root} className="hl-embed" data-view={options.view ?? 'timeline'}>
      {faults.map((fault) => (
        <p key={fault} className="hl-notice" role="status">
          {fault}
        </p>
      ))}
      {outcome && document && (
        <Boundary of={outcome}>
          {(options.view !== 'compact' || outcome.state !== 'live' || problems.length > 0) && (
            <Verdict
              run={outcome.shown}
              isStale={outcome.state === 'stale'}
              teaches={undefined}
              problems={problems}
              beside={second && { run: second, names }}
            />
          )}
          <Runs outcome={outcome} second={second} names={names} player={player} onSelect={onSelect} />
          <OpenLink document={document} compare={second?.platform} player={player}>
            {words.open}
          </OpenLink>
        </Boundary>
      )}
    </main>
  );
}

/** What is wrong with a text, in the reader's language where there are words for it. */
const sentenceIn = (speech: Speech, fault: FieldError) =>
  fault.text ? sayIn(speech, fault.text) : sentenceOf(fault);
