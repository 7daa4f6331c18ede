import { useState } from 'react';
import { raceOf } from '../../core/flip/index.ts';
import type { Moment } from '../../core/lifecycle/index.ts';
import { ms } from '../../core/time.ts';
import { Amount } from '../controls/index.ts';
import { durationOf, Sentence, sayIn, useSpeech } from '../words/index.ts';
import { stripOf } from './strip.ts';
import { whatIfWords } from './words.ts';

/** A container that a Service sends requests to. */
export interface Server {
  readonly container: string;
  readonly signal: string;
}

interface RaceStripProps {
  readonly moments: readonly Moment[];
  readonly servers: readonly Server[];
}

/** The race between proxies that must hear that the pod leaves, and processes that stop. */
export function RaceStrip({ moments, servers }: RaceStripProps) {
  const { lang, words: page } = useSpeech();
  const words = whatIfWords[lang];
  const [propagation, setPropagation] = useState(5);
  const races = servers.flatMap(({ container, signal }) => {
    const race = raceOf(moments, container, signal, ms(propagation * 1000));
    return race ? [race] : [];
  });
  return (
    <section className="hl-race" aria-label={words.race} data-testid="race">
      <h3>{words.race}</h3>
      <Amount
        label={words.propagation}
        value={propagation}
        max={60}
        unit={page.secondsUnit}
        onChange={setPropagation}
      />
      {races.length === 0 && <p className="hl-soft">{words.noRace}</p>}
      {races.map((race) => (
        <Lane key={race.container} race={race} isNamed={races.length > 1} />
      ))}
    </section>
  );
}

type RaceOf = NonNullable<ReturnType<typeof raceOf>>;

function Lane({ race, isNamed }: { readonly race: RaceOf; readonly isNamed: boolean }) {
  const speech = useSpeech();
  const { lang, words: page } = speech;
  const words = whatIfWords[lang];
  const { requests, stretches, xOf } = stripOf(race);
  const percent = (x: number) => `${(100 * x).toFixed(2)}%`;
  return (
    <div className="hl-race-lane" data-lost={race.lost / 1000} data-risky={race.risky / 1000}>
      {isNamed && <code>{race.container}</code>}
      <div className="hl-race-strip" role="img" aria-label={sayIn(speech, race.said)}>
        <span className="hl-race-name">{words.requests}</span>
        <div className="hl-race-row">
          {requests.map(({ at, x, fate }) => (
            <i key={at} className="hl-request" data-fate={fate} style={{ left: percent(x) }} />
          ))}
        </div>
        <span className="hl-race-name">{words.process}</span>
        <div className="hl-race-row">
          {stretches.map(({ does, from, to }) => (
            <span
              key={does}
              className="hl-stretch"
              data-does={does}
              style={{ left: percent(from), width: percent(to - from) }}
            >
              {to - from > 0.16 && words[does]}
            </span>
          ))}
        </div>
        <span />
        <div className="hl-race-axis">
          <span style={{ left: percent(xOf(race.from)) }}>0</span>
          <span style={{ left: percent(xOf(race.until)) }}>
            {durationOf(ms(race.until - race.from), page)}
          </span>
        </div>
      </div>
      <p>
        <Sentence text={race.said} />{' '}
        {race.remedy && (
          <span className="hl-soft">
            <Sentence text={race.remedy} />
          </span>
        )}
      </p>
    </div>
  );
}
