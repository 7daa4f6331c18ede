import { useMemo, useState } from 'react';
import type { Behaviour } from '../core/behaviour/index.ts';
import type { Range } from '../core/manifest/index.ts';
import type { Stimulus } from '../core/stimulus/index.ts';
import type { Run } from '../core/trace/index.ts';
import { Boundary } from '../ui/boundary/index.ts';
import { MomentTable } from '../ui/moments/index.ts';
import type { Player } from '../ui/playback/index.ts';
import { decisiveOf, type Item } from '../ui/timeline/index.ts';
import { Why } from '../ui/why/index.ts';
import { useSpeech } from '../ui/words/index.ts';
import { createCells } from './cells.ts';
import { type Draft, optionsOf } from './draft.ts';
import { Later } from './Later.tsx';
import type { Outcome } from './outcome.ts';
import { Tabs } from './Tabs.tsx';
import type { useRules } from './useRules.ts';

interface DetailsProps {
  readonly run: Run;
  /** The run with its pod. */
  readonly shown: Outcome;
  readonly player: Player;
  /** What is pointed at or chosen, with the run it is in. */
  readonly item: Item | undefined;
  readonly itemRun: Run;
  readonly rules: ReturnType<typeof useRules>;
  /** The lines of a range, as words; `undefined` where the run is not of the text that is shown. */
  linesOf(range: Range): string | undefined;
  onShow(range: Range): void;
  /** Hears what to write in a range of a text: the one that is drawn, unless it is said which. */
  onEdit(range: Range, text: string, then?: string): void;
  textNow(): string;
  onSeek(item: Item): void;
  /** What runs, for the views that run it once more. */
  readonly draft: Draft;
  /** The tab that is open at first. */
  readonly first: string | undefined;
  onCompare(platform: string): void;
  onBehaviour(container: string, chosen: Behaviour): void;
  onStimulus(stimulus: readonly Stimulus[]): void;
}

const loadKubectl = async () => (await import('../ui/kubectl/index.ts')).Kubectl;
const loadFindings = async () => (await import('../ui/findings/index.ts')).Findings;
const loadWhatIf = async () => (await import('../ui/whatif/index.ts')).WhatIf;
const loadMachine = async () => (await import('../ui/machine/index.ts')).MachinePanel;
const loadMatrix = async () => (await import('../ui/matrix/index.ts')).Matrix;

/** The tabs below the timeline: why, every moment, kubectl's view, findings. */
export function Details(props: DetailsProps) {
  const { run, shown, player, item, itemRun, rules, linesOf, onShow, onEdit, onSeek } = props;
  const { draft, first, textNow, onCompare, onBehaviour, onStimulus } = props;
  const options = useMemo(() => optionsOf(draft), [draft]);
  const decisive = useMemo(() => decisiveOf(run), [run]);
  const [cells] = useState(createCells);
  const { words } = useSpeech();
  return (
    <Tabs
      label={words.tabs}
      first={first}
      tabs={[
        {
          id: 'why',
          label: words.tabWhy,
          content: (
            <Boundary of={run}>
              <Why
                run={itemRun}
                item={item ?? decisive}
                ruleOf={(id) => rules?.[id]}
                linesOf={linesOf}
                onShow={onShow}
                onSeek={onSeek}
              />
            </Boundary>
          ),
        },
        {
          id: 'moments',
          isKept: true,
          label: words.tabMoments,
          content: (
            <Boundary of={run}>
              <MomentTable run={run} player={player} />
            </Boundary>
          ),
        },
        {
          id: 'kubectl',
          label: words.tabKubectl,
          content: (
            <Boundary of={run}>
              <Later
                load={loadKubectl}
                given={{ run, player, pod: shown.pod.name, namespace: shown.pod.namespace }}
              />
            </Boundary>
          ),
        },
        {
          id: 'findings',
          label: words.tabFindings,
          count: run.findings.length + run.warnings.length,
          content: (
            <Boundary of={run}>
              <Later load={loadFindings} given={{ run, linesOf, onShow, onEdit }} />
            </Boundary>
          ),
        },
        {
          id: 'whatif',
          label: words.tabWhatIf,
          content: (
            <Boundary of={run}>
              <Later
                load={loadWhatIf}
                given={{
                  yaml: draft.text,
                  options,
                  run,
                  textNow,
                  onEdit: ({ range, replacement }) => onEdit(range, replacement, textNow()),
                  onBehaviour,
                  onStimulus,
                }}
              />
            </Boundary>
          ),
        },
        {
          id: 'machine',
          label: words.tabMachine,
          content: (
            <Boundary of={run}>
              <Later
                load={loadMachine}
                given={{
                  yaml: draft.text,
                  options,
                  moments: run.moments,
                  player,
                  ruleOf: (id) => rules?.[id],
                  onSeek: (to) => player.send({ type: 'seek', to }),
                }}
              />
            </Boundary>
          ),
        },
        {
          id: 'platforms',
          label: words.tabPlatforms,
          content: (
            <Boundary of={run}>
              <Later
                load={loadMatrix}
                given={{ source: cells, yaml: draft.text, options, platform: draft.platform, onCompare }}
              />
            </Boundary>
          ),
        },
      ]}
    />
  );
}
