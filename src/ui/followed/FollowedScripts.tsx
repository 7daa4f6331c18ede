import { type Behaviour, joined } from '../../core/behaviour/index.ts';
import type { Followed } from '../../core/followed.ts';
import { seconds } from '../../core/time.ts';
import { durationOf, Sentence, type Speech, useSpeech } from '../words/index.ts';
import './followed.css';
import { followedWords } from './words.ts';

interface FollowedScriptsProps {
  readonly followed: readonly Followed[];
  /** The containers, with what somebody has chosen for them. */
  readonly containers: readonly { readonly name: string; readonly chosen: Behaviour }[];
  onChange(container: string, chosen: Behaviour): void;
}

/** What scripts do that the run does not read, each with the way to run it like that. */
export function FollowedScripts({ followed, containers, onChange }: FollowedScriptsProps) {
  const speech = useSpeech();
  const { label, take } = followedWords[speech.lang];
  const chosenOf = (wanted: string) => containers.find(({ name }) => name === wanted)?.chosen;
  return (
    <ul className="hl-beside hl-followed" data-testid="followed" aria-label={label}>
      {followed.map((each) => {
        const said = saidOf(each, speech);
        return (
          <li key={said}>
            {said} <Sentence text={each.from} />{' '}
            <button
              type="button"
              className="hl-link"
              onClick={() => onChange(each.container, joined(chosenOf(each.container), each.part))}
            >
              {take}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function saidOf({ container, part }: Followed, { lang, words }: Speech): string {
  const say = followedWords[lang];
  const [hook] = Object.entries(part.hooks ?? {});
  if (hook) {
    const [name, { duration = 0, exitCode = 0 }] = hook;
    return say.hook(
      name,
      container,
      duration === null ? undefined : durationOf(seconds(duration), words),
      exitCode,
    );
  }
  const end = part.exitsAt?.[0];
  return say.process(
    container,
    end ? { time: durationOf(seconds(end.after), words), code: end.code } : undefined,
  );
}
