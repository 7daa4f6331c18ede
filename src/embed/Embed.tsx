import { useEffect, useRef, useState } from 'react';
import type { PageOptions } from '../core/link/index.ts';
import { ms, seconds } from '../core/time.ts';
import { Boundary } from '../ui/boundary/index.ts';
import { fittingSpeed, type Player } from '../ui/playback/index.ts';
import { beginOf, type ItemId, Timeline } from '../ui/timeline/index.ts';
import { Transport } from '../ui/transport/index.ts';
import { Verdict } from '../ui/verdict/index.ts';
import { Sentence, useSpeech } from '../ui/words/index.ts';
import { OpenLink } from './OpenLink.tsx';
import type { Shown } from './shown.ts';
import { usePlayInSight } from './usePlayInSight.ts';
import { embedWords } from './words.ts';

interface EmbedProps {
  readonly shown: Shown;
  readonly player: Player;
  readonly options: PageOptions;
  onSelect(id: ItemId | undefined): void;
}

/** The timeline alone: verdict, picture, playback, and the way to the whole page. */
export function Embed({ shown, player, options, onSelect }: EmbedProps) {
  const { document, outcome, problems } = shown;
  const words = embedWords[useSpeech().lang];
  const [selected, setSelected] = useState<ItemId>();
  const root = useRef<HTMLElement>(null);
  const length = outcome ? outcome.shown.end - beginOf(outcome.shown) : 0;
  const speed = options.speed ?? fittingSpeed(ms(length));

  useEffect(() => player.send({ type: 'speed', speed }), [player, speed]);
  useEffect(() => {
    if (options.t !== undefined) player.send({ type: 'seek', to: seconds(options.t) });
  }, [player, options.t]);
  usePlayInSight(player, root, options.autoplay ?? false);

  const notices = [
    ...problems.map((problem) => <Sentence key={JSON.stringify(problem)} text={problem} />),
    ...(outcome?.fault === undefined ? [] : [`${words.unreadable} ${outcome.fault}`]),
    ...(outcome || problems.length > 0
      ? []
      : [options.example ? words.noExample(options.example) : words.empty]),
  ];
  return (
    <main ref={root} className="hl-embed" data-view={options.view ?? 'timeline'}>
      {notices.length > 0 && (
        <div className="hl-notice" role="status">
          {notices.map((notice) => (
            <p key={typeof notice === 'string' ? notice : notice.key}>{notice}</p>
          ))}
        </div>
      )}
      {outcome && document && (
        <Boundary of={outcome}>
          <Verdict run={outcome.shown} isStale={outcome.state === 'stale'} />
          <Timeline
            run={outcome.shown}
            player={player}
            state={outcome.state}
            selected={selected}
            onSelect={(id) => {
              setSelected(id);
              onSelect(id);
            }}
          />
          <Transport
            run={outcome.shown}
            player={player}
            onSpeed={(chosen) => player.send({ type: 'speed', speed: chosen })}
          />
          <OpenLink document={document} player={player}>
            {words.open}
          </OpenLink>
        </Boundary>
      )}
    </main>
  );
}
