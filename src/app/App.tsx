import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Behaviour } from '../core/behaviour/index.ts';
import type { Range } from '../core/manifest/index.ts';
import { ms } from '../core/time.ts';
import { beginOf } from '../core/trace/index.ts';
import { Boundary } from '../ui/boundary/index.ts';
import { CompareChip } from '../ui/compare/index.ts';
import { Doubt } from '../ui/doubt/index.ts';
import { type EditorHandle, editedSince, itemAt, linesOf, problemsOf, tintsOf } from '../ui/editor/index.ts';
import { atRest, fittingSpeed, Trailing, usePlayer } from '../ui/playback/index.ts';
import { SpreadNote } from '../ui/spread/index.ts';
import { withTime } from '../ui/stimulus/index.ts';
import { deleteOf, extentOf, type Item, itemOf, nameOf, whyOf } from '../ui/timeline/index.ts';
import { Verdict } from '../ui/verdict/index.ts';
import { Speaking, type Speech, sayIn } from '../ui/words/index.ts';
import './app.css';
import { Below } from './Below.tsx';
import { Details } from './Details.tsx';
import { type Draft, draftOf, toShared } from './draft.ts';
import { EditorPanel } from './EditorPanel.tsx';
import type { Engine } from './engine.ts';
import { exampleOf } from './examples/index.ts';
import { AS_NOW, FORMER, Header } from './Header.tsx';
import { history, historyOf } from './history.ts';
import { Inputs } from './Inputs.tsx';
import { Later } from './Later.tsx';
import type { Opening } from './opening.ts';
import type { Outcome } from './outcome.ts';
import { counterpartOf, placeIn } from './places.ts';
import { Soon } from './Soon.tsx';
import { type Picked, Stage } from './Stage.tsx';
import type { Settings } from './settings.ts';
import { useAside } from './useAside.ts';
import { useComparison } from './useComparison.ts';
import { useEscape } from './useEscape.ts';
import { useIsDark } from './useIsDark.ts';
import { useOtherwise } from './useOtherwise.ts';
import { useOutcome } from './useOutcome.ts';
import { useRules } from './useRules.ts';
import { useUndoKeys } from './useUndoKeys.ts';

interface AppProps {
  readonly engine: Engine;
  /** The outcome of the opening's draft. */
  readonly first: Outcome;
  readonly opening: Opening;
  readonly settings: Settings;
  readonly speech: Speech;
  /** The user's own draft from before this one. */
  readonly former: Draft | undefined;
  onSettings(change: Partial<Settings>): void;
  /** Hears the draft whenever it changed. */
  onDraft(shared: ReturnType<typeof toShared>): void;
  /** Hears what an option of the address is now. */
  onOption(key: 'compare' | 'view', value: string | undefined): void;
  /** Hears the second draft of a comparison. */
  onSecond(shared: ReturnType<typeof toShared>): void;
}

/** Who has not touched the page for so long reads what it says first, and who says so; in milliseconds. */
const REST = 2000;

const loadDifferences = async () => (await import('../ui/differences/index.ts')).Differences;
const loadFollowed = async () => (await import('../ui/followed/index.ts')).FollowedScripts;

/** The whole page: what the user wrote, what would happen, and why. */
export function App(props: AppProps) {
  const { engine, first, opening, settings, speech, former, onSettings, onDraft, onOption, onSecond } = props;
  const { lang, words } = speech;
  const [{ now: draft }, change] = useReducer(history, opening.draft, historyOf);
  const outcome = useOutcome(engine, draft, first);
  const [lastGood, setLastGood] = useState(outcome);
  if (outcome.isReadable && outcome !== lastGood) setLastGood(outcome);
  const shown = outcome.isReadable || !lastGood.isReadable ? outcome : lastGood;
  const { run } = shown;
  const state = shown !== outcome ? 'stale' : run.rejected ? 'rejected' : 'live';

  const comparison = useComparison(opening, draft, shown, lang);
  const { compare, second, difference, names } = comparison;
  const begin = beginOf(run);
  const player = usePlayer(
    ms(Math.min(begin, second ? beginOf(second.run) : begin)),
    ms(Math.max(run.end, second?.run.end ?? 0)),
  );
  const speed = settings.speed ?? fittingSpeed(ms(run.end - begin));
  useEffect(() => player.send({ type: 'speed', speed }), [player, speed]);
  useEffect(() => {
    if (opening.options.t !== undefined) player.send({ type: 'seek', to: ms(opening.options.t * 1000) });
    if (opening.options.autoplay) player.send({ type: 'play' });
  }, [player, opening]);
  useEffect(() => onDraft(toShared(draft)), [draft, onDraft]);
  useUndoKeys(change);

  const [selected, setSelected] = useState<Picked>();
  const [pointed, setPointed] = useState<Picked>();
  const [before, setBefore] = useState(run);
  if (run !== before) {
    setBefore(run);
    // What has the same place in another run may be something else.
    const [was, is] = [before, run].map((each) => {
      const same = selected?.side === 'a' && itemOf(each, selected.id);
      return same && `${nameOf(same, speech)} ${same.lane.container}`;
    });
    if (was !== is) setSelected(undefined);
  }
  const runOf = (pick: Picked | undefined) => (pick?.side === 'b' && second ? second.run : run);
  const picked = (pick: Picked | undefined) => pick && itemOf(runOf(pick), pick.id);
  const item = picked(pointed) ?? picked(selected);
  const lit = state === 'live' && item ? whyOf(item).range : undefined;

  const editor = useRef<EditorHandle>(null);
  const latest = useRef(draft.text);
  useLayoutEffect(() => {
    latest.current = draft.text;
  }, [draft.text]);
  const isDark = useIsDark(settings.theme);
  const [isCurious, setCurious] = useState(false);
  if (item && !isCurious) setCurious(true);
  useEffect(() => void atRest(REST).then(() => setCurious(true)), []);
  const rules = useRules(lang, isCurious);
  const problems = useMemo(() => problemsOf(outcome.errors, outcome.run.warnings, speech), [outcome, speech]);
  const tints = useMemo(
    () => (outcome.isReadable ? tintsOf(run, draft.text) : []),
    [outcome, run, draft.text],
  );
  const type = useCallback((text: string) => change({ type: 'typed', text }), []);
  const behave = useCallback(
    (container: string, chosen: Behaviour) => change({ type: 'behaviour', container, chosen }),
    [],
  );
  const undo = useCallback(() => change({ type: 'undo' }), []);
  // Where the text cannot be read, what is said is of another text, and has no lines in this one.
  const isStale = state === 'stale';
  const linesIn = useCallback(
    (range: Range) => (isStale ? undefined : words.lineRange(...linesOf(draft.text, range))),
    [draft.text, words, isStale],
  );
  const show = useCallback((range: Range) => editor.current?.reveal(range), []);
  const caret = useCallback(
    (offset: number) => {
      const at = itemAt(run, latest.current, offset);
      setSelected(at && { side: 'a', id: at.id });
    },
    [run],
  );
  const seekTo = (to: Item) => player.send({ type: 'seek', to: extentOf(to)[0] });
  const counterpart = compare === '' ? counterpartOf(draft.platform) : undefined;
  const { alternatives, elsewhere, spread, followed } = useAside(draft, counterpart);
  const ghosts = useMemo(() => alternatives.flatMap((each) => each.ghosts), [alternatives]);
  const otherwise = useOtherwise(run, counterpart, elsewhere);
  const { setCompare, keep } = comparison;
  const compareWith = useCallback(
    (platform: string) => {
      setCompare(platform);
      setSelected(undefined);
      onOption('compare', platform === '' ? undefined : platform);
      if (platform === '' && opening.options.view === 'compare') onOption('view', undefined);
    },
    [setCompare, onOption, opening],
  );
  const compareWithNow = () => {
    keep(draft);
    onOption('compare', draft.platform);
    onSecond(toShared(draft));
  };
  const [view, setView] = useState(opening.options.view ?? 'split');
  const project = () => {
    const next = view === 'timeline' ? 'split' : 'timeline';
    setView(next);
    onOption('view', next);
  };
  useEscape(view === 'timeline', project);
  const shareable = () => {
    const b = comparison.other && toShared(comparison.other);
    return {
      document: { ...toShared(draft), ...(b && { b }) },
      options: { t: player.at() / 1000, ...(compare !== '' && { compare }) },
      page: location.href,
      verdict: sayIn(speech, run.verdict),
    };
  };
  const example = exampleOf(draft.example);

  return (
    <Speaking speech={speech}>
      <div className="hl-app" data-view={view}>
        <Trailing of={outcome}>
          <Header
            example={draft.example}
            platform={draft.platform}
            compare={compare}
            run={run}
            pod={shown.pod.name}
            settings={settings}
            shareable={shareable}
            onSettings={onSettings}
            onPlatform={(platform) => change({ type: 'platform', platform })}
            onCompare={(id) => (id === AS_NOW ? compareWithNow() : compareWith(id))}
            hasFormer={former !== undefined}
            onExample={(id) => {
              const example = exampleOf(id);
              const chosen = id === FORMER ? former : example && draftOf(example);
              if (!chosen) return;
              setSelected(undefined);
              change({ type: 'opened', draft: chosen });
              player.send({ type: 'pause' });
              player.send({ type: 'seek', to: ms(0) });
            }}
          />
        </Trailing>
        <main className="hl-main">
          <Boundary of={run}>
            <Verdict
              run={run}
              isStale={isStale}
              teaches={example?.teaches[lang]}
              problems={opening.problems}
              beside={second && { run: second.run, names }}
            >
              <Doubt alternatives={alternatives} />
              {state === 'live' && followed.length > 0 && (
                <Later
                  isQuiet
                  load={loadFollowed}
                  given={{ followed, containers: shown.containers, onChange: behave }}
                />
              )}
              {state === 'live' && <SpreadNote spread={spread} />}
              {difference && <Later isQuiet load={loadDifferences} given={{ difference, names }} />}
              {otherwise && counterpart !== undefined && (
                <CompareChip
                  hook={otherwise}
                  platform={placeIn(lang, counterpart)}
                  onCompare={() => compareWith(counterpart)}
                />
              )}
            </Verdict>
          </Boundary>
          <div className="hl-left">
            <Soon after={3}>
              <Below>
                <Boundary of={draft}>
                  <EditorPanel
                    text={draft.text}
                    workloads={outcome.workloads}
                    document={draft.document}
                    problems={problems}
                    tints={tints}
                    lit={lit}
                    isSimple={settings.isSimple}
                    isDark={isDark}
                    handle={editor}
                    onText={type}
                    onCaret={caret}
                    onDocument={(document) => change({ type: 'document', document })}
                    onSimple={(isSimple) => onSettings({ isSimple })}
                    onClean={(text) => editor.current?.replaceAll(text)}
                    onUndo={undo}
                    onShow={show}
                  />
                </Boundary>
              </Below>
            </Soon>
            <Soon after={3}>
              <Below after={1}>
                <Trailing of={outcome}>
                  <Inputs shown={shown} draft={draft} deletedAt={deleteOf(run)} onChange={change} />
                </Trailing>
              </Below>
            </Soon>
          </div>
          <div className="hl-right">
            <Soon>
              <Boundary of={run}>
                <Stage
                  shown={shown}
                  second={second}
                  difference={difference}
                  ghosts={ghosts}
                  bands={state === 'live' ? spread?.bands : undefined}
                  names={names}
                  player={player}
                  state={state}
                  selected={selected}
                  onSelect={setSelected}
                  onPoint={setPointed}
                  onMoveDelete={(at) =>
                    change({ type: 'stimulus', stimulus: withTime(draft.stimulus, at / 1000) })
                  }
                  isProjected={view === 'timeline'}
                  onProject={project}
                  onSpeed={(next) => onSettings({ speed: next })}
                  onShow={show}
                  linesOf={linesIn}
                />
              </Boundary>
            </Soon>
            <Soon after={3}>
              <Below after={5}>
                <Trailing of={outcome}>
                  <Details
                    run={run}
                    shown={shown}
                    player={player}
                    item={item}
                    itemRun={runOf(pointed ?? selected)}
                    rules={rules}
                    linesOf={linesIn}
                    onShow={show}
                    textNow={() => latest.current}
                    onEdit={(range, replacement, then = draft.text) => {
                      // These tabs trail: somebody may have typed since they were drawn.
                      const next = editedSince(then, latest.current, { range, replacement });
                      editor.current?.replaceAll(next.text);
                      editor.current?.show(next.range);
                    }}
                    onSeek={seekTo}
                    draft={draft}
                    first={opening.options.view === 'machine' ? 'machine' : undefined}
                    onCompare={compareWith}
                    onBehaviour={behave}
                    onStimulus={(stimulus) => change({ type: 'stimulus', stimulus })}
                  />
                </Trailing>
              </Below>
            </Soon>
          </div>
          <Soon after={7}>
            <footer className="hl-footer">{words.footer}</footer>
          </Soon>
        </main>
      </div>
    </Speaking>
  );
}
