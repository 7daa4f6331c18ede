import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { fromLink, type PageOptions } from '../core/link/index.ts';
import { ms, seconds } from '../core/time.ts';
import { beginOf } from '../core/trace/index.ts';
import { usePlayer } from '../ui/playback/index.ts';
import { extentOf, itemOf } from '../ui/timeline/index.ts';
import { Speaking, type Speech, sayIn, speechOf } from '../ui/words/index.ts';
import { documentOf, secondOf } from './document.ts';
import { Embed } from './Embed.tsx';
import { followHeight, heightOf } from './height.ts';
import { methodsOf } from './methods.ts';
import { outcomeOf } from './outcome.ts';
import type { Panels } from './panels.ts';
import { type Say, talk } from './protocol.ts';
import type { Picked } from './Runs.tsx';
import { reasonsOf } from './reasons.ts';
import { type Shown, shownOf } from './shown.ts';
import { embedWords } from './words.ts';

interface FrameProps {
  /** What its address gives it. */
  readonly first: Shown;
  readonly options: PageOptions;
  /** The frame's first language, loaded. */
  readonly speech: Speech;
  /** What its view has beside the timeline. */
  readonly panels: Panels | undefined;
}

/** A frame: what its address says, then what the page around it says. */
export function Frame({ first, options: given, speech: opened, panels }: FrameProps) {
  const [options, setOptions] = useState(given);
  const [speech, setSpeech] = useState(opened);
  const [shown, setShown] = useState(first);
  const tell = useRef<Say>(() => undefined);
  const { outcome } = shown;
  const { compare, view } = options;
  const beside = useMemo(() => {
    const wanted = shown.document && secondOf(shown.document, compare, view);
    return wanted && outcomeOf(wanted);
  }, [shown.document, compare, view]);
  const second = beside?.fault ? undefined : beside?.shown;
  const reasons = useMemo(() => reasonsOf(shown, beside, given, speech), [shown, beside, given, speech]);
  const runs = outcome ? [outcome.shown, ...(second ? [second] : [])] : [];
  const player = usePlayer(
    ms(runs.length > 0 ? Math.min(...runs.map(beginOf)) : 0),
    ms(Math.max(0, ...runs.map(({ end }) => end))),
  );
  const isThere = outcome !== undefined;
  useEffect(() => {
    // Its document may come later than its options.
    if (isThere && options.t !== undefined) player.send({ type: 'seek', to: seconds(options.t) });
  }, [player, options.t, isThere]);
  const show = (document: Shown['document'], problems: Shown['problems']) =>
    setShown((before) => shownOf(document, problems, before));

  const methods = useEffectEvent(() =>
    methodsOf({
      shown,
      options,
      speech,
      player,
      show,
      set: (change) => setOptions((before) => ({ ...before, ...change })),
      speak: (lang) => speechOf(lang).then(setSpeech),
    }),
  );
  const greet = useEffectEvent(() => {
    tellChange(tell.current, shown, reasons, speech);
    tell.current('resize', { height: heightOf(document.body) });
  });
  useEffect(() => {
    const talking = talk(
      () => methods(),
      () => greet(),
    );
    tell.current = talking.say;
    const stop = followHeight(document.body, (height) => talking.say('resize', { height }));
    return () => {
      stop();
      talking.close();
    };
  }, []);

  const onHash = useEffectEvent(async () => {
    const next = documentOf(await fromLink(location.hash), options);
    show(next.document, next.problems);
  });
  useEffect(() => {
    const hear = () => void onHash();
    window.addEventListener('hashchange', hear);
    return () => window.removeEventListener('hashchange', hear);
  }, []);

  useEffect(() => {
    document.documentElement.lang = speech.lang === 'zh' ? 'zh-CN' : speech.lang;
    document.title = embedWords[speech.lang].title;
  }, [speech]);
  useEffect(() => {
    document.documentElement.dataset.theme = options.theme ?? 'auto';
  }, [options.theme]);

  useEffect(
    () =>
      player.onTick((at) =>
        tell.current('seek', { t: at / 1000, playing: player.state().since !== undefined }),
      ),
    [player],
  );
  useEffect(() => {
    tellChange(tell.current, shown, reasons, speech);
  }, [shown, reasons, speech]);

  const onSelect = ({ run, id }: Picked) => {
    const item = itemOf(run, id);
    const what = item?.type === 'mark' ? item.mark.what : item?.span.kind;
    tell.current(
      'select',
      item && what ? { container: item.lane.container, what, t: extentOf(item)[0] / 1000 } : null,
    );
  };

  return (
    <Speaking speech={speech}>
      <Embed
        shown={shown}
        second={second}
        reasons={reasons}
        player={player}
        options={options}
        panels={panels}
        onText={(yaml) => show({ ...shown.document, yaml }, [])}
        onSelect={onSelect}
      />
    </Speaking>
  );
}

function tellChange(tell: Say, { outcome }: Shown, reasons: readonly string[], speech: Speech) {
  for (const message of reasons) tell('error', { message });
  if (!outcome) return;
  const { shown: run, fault } = outcome;
  tell('change', { platform: run.platform, verdict: sayIn(speech, run.verdict), end: run.end / 1000 });
  if (fault) tell('error', { message: fault.detail });
}
