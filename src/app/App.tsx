import { useCallback, useDeferredValue, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { toLink } from '../core/link/index.ts';
import { type FieldError, type Range, sentenceOf } from '../core/manifest/index.ts';
import { ms } from '../core/time.ts';
import { BehaviourPanel } from '../ui/behaviour/index.ts';
import { Boundary } from '../ui/boundary/index.ts';
import { type EditorHandle, linesOf, type Problem } from '../ui/editor/index.ts';
import { Findings } from '../ui/findings/index.ts';
import { Kubectl } from '../ui/kubectl/index.ts';
import { MomentTable } from '../ui/moments/index.ts';
import { fittingSpeed, usePlayer } from '../ui/playback/index.ts';
import { StimulusPanel, withTime } from '../ui/stimulus/index.ts';
import {
  beginOf,
  decisiveOf,
  deleteOf,
  extentOf,
  type Item,
  type ItemId,
  itemOf,
  Timeline,
  whyOf,
} from '../ui/timeline/index.ts';
import { Transport } from '../ui/transport/index.ts';
import { Verdict } from '../ui/verdict/index.ts';
import { Why } from '../ui/why/index.ts';
import { Speaking, type Speech, sayIn } from '../ui/words/index.ts';
import './app.css';
import { draftOf, toShared } from './draft.ts';
import { EditorPanel } from './EditorPanel.tsx';
import type { Engine } from './engine.ts';
import { exampleOf } from './examples/index.ts';
import { Header } from './Header.tsx';
import { history, historyOf } from './history.ts';
import type { Opening } from './opening.ts';
import type { Outcome } from './outcome.ts';
import { Rejection } from './Rejection.tsx';
import type { Settings } from './settings.ts';
import { Tabs } from './Tabs.tsx';
import { itemAt, tintsOf } from './tints.ts';
import { useIsDark } from './useIsDark.ts';
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
  onSettings(change: Partial<Settings>): void;
  /** Hears the draft whenever it changed. */
  onDraft(shared: ReturnType<typeof toShared>): void;
}

/** The whole page: what the user wrote, what would happen, and why. */
export function App({ engine, first, opening, settings, speech, onSettings, onDraft }: AppProps) {
  const { lang, words } = speech;
  const [{ now: draft }, change] = useReducer(history, opening.draft, historyOf);
  const outcome = useOutcome(engine, draft, first);
  const [lastGood, setLastGood] = useState(outcome);
  if (outcome.isReadable && outcome !== lastGood) setLastGood(outcome);
  const shown = outcome.isReadable ? outcome : lastGood;
  const { run } = shown;
  const state = !outcome.isReadable ? 'stale' : run.rejected ? 'rejected' : 'live';

  const begin = beginOf(run);
  const player = usePlayer(begin, run.end);
  const speed = settings.speed ?? fittingSpeed(ms(run.end - begin));
  useEffect(() => player.send({ type: 'speed', speed }), [player, speed]);
  useEffect(() => {
    if (opening.options.t !== undefined) player.send({ type: 'seek', to: ms(opening.options.t * 1000) });
    if (opening.options.autoplay) player.send({ type: 'play' });
  }, [player, opening]);
  useEffect(() => onDraft(toShared(draft)), [draft, onDraft]);
  useUndoKeys(change);

  const [selected, setSelected] = useState<ItemId>();
  const [pointed, setPointed] = useState<ItemId>();
  const item = itemOf(run, pointed) ?? itemOf(run, selected);
  const [asked, setAsked] = useState<Range>();
  const lit = state === 'live' ? (item ? whyOf(item).range : asked) : undefined;

  const editor = useRef<EditorHandle>(null);
  const isDark = useIsDark(settings.theme);
  const [isCurious, setCurious] = useState(false);
  if (item && !isCurious) setCurious(true);
  const rules = useRules(lang, isCurious);
  const problems = useMemo(() => problemsOf(outcome.errors, outcome.run.warnings, speech), [outcome, speech]);
  const tints = useMemo(
    () => (outcome.isReadable ? tintsOf(run, draft.text) : []),
    [outcome, run, draft.text],
  );
  const type = useCallback((text: string) => change({ type: 'typed', text }), []);
  const undo = useCallback(() => change({ type: 'undo' }), []);
  const linesIn = useCallback(
    (range: Range) => words.lineRange(...linesOf(draft.text, range)),
    [draft.text, words],
  );
  const show = useCallback((range: Range) => editor.current?.reveal(range), []);
  const caret = useCallback(
    (offset: number) => {
      setAsked(undefined);
      setSelected(itemAt(run, offset)?.id);
    },
    [run],
  );
  const seekTo = (to: Item) => player.send({ type: 'seek', to: extentOf(to)[0] });
  const later = useDeferredValue(shown);
  const linkOf = async () => {
    const url = new URL(location.href);
    url.search = '';
    url.searchParams.set('t', String(player.at() / 1000));
    url.hash = await toLink(toShared(draft));
    return url.href;
  };
  const example = exampleOf(draft.example);
  const noted = run.findings.length + run.warnings.length;

  return (
    <Speaking speech={speech}>
      <div className="hl-app" data-view={opening.options.view ?? 'split'}>
        <Header
          example={draft.example}
          platform={draft.platform}
          settings={settings}
          linkOf={linkOf}
          onSettings={onSettings}
          onPlatform={(platform) => change({ type: 'platform', platform })}
          onExample={(id) => {
            const chosen = exampleOf(id);
            if (!chosen) return;
            setSelected(undefined);
            change({ type: 'opened', draft: draftOf(chosen) });
            player.send({ type: 'pause' });
            player.send({ type: 'seek', to: ms(0) });
          }}
        />
        <main className="hl-main">
          <Boundary of={run}>
            <Verdict
              run={run}
              isStale={state === 'stale'}
              teaches={example?.teaches[lang]}
              problems={opening.problems}
            />
          </Boundary>
          <div className="hl-left">
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
                onClean={(text) => {
                  change({ type: 'pause' });
                  editor.current?.replaceAll(text);
                }}
                onUndo={undo}
                onShow={show}
              />
            </Boundary>
            <div className="hl-inputs">
              <Boundary of={shown}>
                <BehaviourPanel
                  containers={shown.containers}
                  onChange={(container, chosen) => change({ type: 'behaviour', container, chosen })}
                />
              </Boundary>
              <Boundary of={shown}>
                <StimulusPanel
                  stimulus={draft.stimulus}
                  pod={shown.pod.name}
                  namespace={shown.pod.namespace}
                  grace={shown.pod.grace}
                  deletedAt={deleteOf(run)}
                  onChange={(stimulus) => change({ type: 'stimulus', stimulus })}
                />
              </Boundary>
            </div>
          </div>
          <div className="hl-right">
            <div className="hl-panel hl-stage">
              <Boundary of={run}>
                {run.rejected ? (
                  <Rejection
                    run={run}
                    pod={shown.pod.name}
                    errors={run.rejected.errors}
                    onShow={show}
                    linesOf={linesIn}
                  />
                ) : (
                  <>
                    <Timeline
                      run={run}
                      player={player}
                      state={state}
                      selected={selected}
                      onSelect={setSelected}
                      onPoint={setPointed}
                      onMoveDelete={(at) =>
                        change({ type: 'stimulus', stimulus: withTime(draft.stimulus, at / 1000) })
                      }
                    />
                    <Transport run={run} player={player} onSpeed={(next) => onSettings({ speed: next })} />
                  </>
                )}
              </Boundary>
            </div>
            <Tabs
              label={words.tabs}
              tabs={[
                {
                  id: 'why',
                  label: words.tabWhy,
                  content: (
                    <Boundary of={run}>
                      <Why
                        run={run}
                        item={item ?? decisiveOf(run)}
                        ruleOf={(id) => rules?.[id]}
                        linesOf={linesIn}
                        onShow={show}
                        onSeek={seekTo}
                      />
                    </Boundary>
                  ),
                },
                {
                  id: 'moments',
                  isKept: true,
                  label: words.tabMoments,
                  content: (
                    <Boundary of={later}>
                      <MomentTable run={later.run} player={player} />
                    </Boundary>
                  ),
                },
                {
                  id: 'kubectl',
                  label: words.tabKubectl,
                  content: (
                    <Boundary of={later}>
                      <Kubectl run={later.run} player={player} pod={later.pod.name} />
                    </Boundary>
                  ),
                },
                {
                  id: 'findings',
                  label: words.tabFindings,
                  count: noted,
                  content: (
                    <Boundary of={run}>
                      <Findings run={run} linesOf={linesIn} onShow={show} />
                    </Boundary>
                  ),
                },
              ]}
            />
          </div>
          <footer className="hl-footer">{words.source_code}</footer>
        </main>
      </div>
    </Speaking>
  );
}

function problemsOf(
  errors: readonly FieldError[],
  warnings: readonly { readonly range?: Range; readonly text: Parameters<typeof sayIn>[1] }[],
  speech: Speech,
): readonly Problem[] {
  const said = (error: FieldError) => (error.text ? sayIn(speech, error.text) : sentenceOf(error));
  return [
    ...errors.map((error) => ({
      severity: 'error' as const,
      message: said(error),
      range: error.range ?? ([0, 0] as const),
    })),
    ...warnings.flatMap(({ range, text }) =>
      range ? [{ severity: 'warning' as const, message: sayIn(speech, text), range }] : [],
    ),
  ];
}
