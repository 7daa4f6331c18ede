import { useState } from 'react';
import type { Behaviour } from '../../core/behaviour/index.ts';
import { type Dial, type Setting, turnerOf } from '../../core/flip/index.ts';
import type { Edit } from '../../core/port/index.ts';
import type { Options } from '../../core/simulate.ts';
import type { Stimulus } from '../../core/stimulus/index.ts';
import type { Run } from '../../core/trace/index.ts';
import { useSpeech } from '../words/index.ts';
import { DialRow } from './DialRow.tsx';
import { RaceStrip, type Server } from './RaceStrip.tsx';
import { useDials } from './useDials.ts';
import { type Known, useFlips } from './useFlips.ts';
import './whatif.css';
import { whatIfWords } from './words.ts';

interface WhatIfProps {
  readonly yaml: string;
  /** Must be the same object as long as nothing in it changes. */
  readonly options: Options;
  /** The run of that text and these options. */
  readonly run: Run;
  /** The text as it is by now: somebody may have gone on since this was drawn. */
  textNow(): string;
  /** Hears what to write into that text instead of what stands there. */
  onEdit(edit: Edit): void;
  onBehaviour(container: string, chosen: Behaviour): void;
  onStimulus(stimulus: readonly Stimulus[]): void;
}

/** Sliders for the numbers that decide how a pod dies, each with where the outcome flips, and the endpoint race. */
export function WhatIf({ yaml, options, run, textNow, onEdit, onBehaviour, onStimulus }: WhatIfProps) {
  const { lang } = useSpeech();
  const words = whatIfWords[lang];
  const [isHeld, setHeld] = useState(false);
  const deletedAt = run.moments.find(({ what }) => what === 'pod-deletion-marked')?.at;
  const { dials, isCurrent, standsAt, keep } = useDials(yaml, options, deletedAt);
  const known = useFlips(yaml, options, isCurrent ? dials : none, isHeld);
  const onTurn = (dial: Dial, setting: Setting) => {
    const turn = turnerOf(textNow(), options, dial)(setting);
    if (!turn) return;
    keep(dial, setting);
    if (turn.type === 'edit') onEdit(turn.edit);
    else if (turn.type === 'behaviour') onBehaviour(turn.container, turn.chosen);
    else onStimulus(turn.stimulus);
  };
  if (dials.length === 0) return <p className="hl-empty">{words.refused}</p>;
  const ofPod = dials.filter(({ aim }) => !('container' in aim));
  const containers = [...new Set(dials.flatMap(({ aim }) => ('container' in aim ? [aim.container] : [])))];
  const rows = { known, isSearched: isCurrent, standsAt, onTurn };
  return (
    <section
      className="hl-whatif"
      data-testid="whatif"
      aria-label={words.title}
      onPointerDown={() => setHeld(true)}
      onPointerUp={() => setHeld(false)}
      onPointerCancel={() => setHeld(false)}
      onLostPointerCapture={() => setHeld(false)}
    >
      <p className="hl-soft">{words.help}</p>
      <Rows dials={ofPod} {...rows} />
      {containers.map((container) => (
        <ContainerDials
          key={container}
          name={container}
          dials={dials.filter(({ aim }) => 'container' in aim && aim.container === container)}
          isNamed={containers.length > 1}
          {...rows}
        />
      ))}
      <RaceStrip moments={run.moments} servers={serversOf(run, dials)} />
    </section>
  );
}

const none: readonly Dial[] = [];

/** Main containers take requests; how they are told to stop their dials know. */
function serversOf({ lanes }: Run, dials: readonly Dial[]): readonly Server[] {
  return lanes.flatMap(({ lane, container, role }) => {
    if (lane !== 'container' || role !== 'main') return [];
    const [signal = 'SIGTERM'] = dials.flatMap(({ aim }) =>
      aim.what === 'leaving' && aim.container === container ? [aim.signal] : [],
    );
    return [{ container, signal }];
  });
}

interface RowsProps {
  readonly dials: readonly Dial[];
  readonly known: Known;
  readonly isSearched: boolean;
  standsAt(dial: Dial): Setting;
  onTurn(dial: Dial, setting: Setting): void;
}

const Rows = ({ dials, known, isSearched, standsAt, onTurn }: RowsProps) =>
  dials.map((dial) => (
    <DialRow
      key={dial.id}
      dial={dial}
      value={standsAt(dial)}
      flips={known.get(dial.id)}
      isSearched={isSearched}
      onTurn={(setting) => onTurn(dial, setting)}
    />
  ));

interface ContainerDialsProps extends RowsProps {
  readonly name: string;
  readonly isNamed: boolean;
}

function ContainerDials({ name, isNamed, dials, ...rows }: ContainerDialsProps) {
  const words = whatIfWords[useSpeech().lang];
  const isOfProbe = ({ aim }: Dial) => aim.what === 'probe';
  const ofProbes = dials.filter(isOfProbe);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of rows, not a form's fieldset
    <div className="hl-dials" role="group" aria-label={name}>
      {isNamed && <h3 translate="no">{name}</h3>}
      <Rows dials={dials.filter((dial) => !isOfProbe(dial))} {...rows} />
      {ofProbes.length > 0 && (
        <details>
          <summary>{words.probes}</summary>
          <Rows dials={ofProbes} {...rows} />
        </details>
      )}
    </div>
  );
}
