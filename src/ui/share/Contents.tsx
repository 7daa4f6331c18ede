import type { Shared } from '../../core/link/index.ts';
import { defaultPlatform, platformOf } from '../../core/platform/index.ts';
import type { Item } from '../../core/share/index.ts';
import { useSpeech } from '../words/index.ts';
import type { Outgoing, Shareable } from './shareable.ts';
import type { ShareWords } from './words/index.ts';

interface ContentsProps {
  readonly outgoing: Outgoing;
  readonly options: Shareable['options'];
  readonly words: ShareWords;
}

/** What a link says, all of it, and what was left out of it. */
export function Contents({ outgoing, options, words }: ContentsProps) {
  const { contents, lean, isRead } = outgoing;
  const { b, ...first } = contents;
  return (
    <section className="hl-contents">
      <h3>{words.contents}</h3>
      <p className="hl-note">{words.contentsHelp}</p>
      <Document document={first} options={options} title={words.manifest} words={words} />
      {b && <Document document={b} options={{}} title={words.second} words={words} />}
      <dl className="hl-spared">
        <Items items={lean.left} title={words.left} help={words.leftHelp} words={words} />
        <Items items={lean.kept} title={words.kept} help={words.keptHelp} words={words} />
      </dl>
      {lean.left.length === 0 && <p className="hl-note">{isRead ? words.nothingLeft : words.unread}</p>}
    </section>
  );
}

interface DocumentProps {
  readonly document: Shared;
  readonly options: Shareable['options'];
  readonly title: string;
  readonly words: ShareWords;
}

function Document({ document: { yaml, ...keys }, options, title, words }: DocumentProps) {
  const { lang, words: page } = useSpeech();
  const label = (id: string) => platformOf(id)?.label[lang] ?? id;
  const { platform = defaultPlatform, until, ...others } = keys;
  const { compare, t } = options;
  const plain = [
    ['platform', label(platform)],
    ['compare', compare && label(compare)],
    ['t', t === undefined ? undefined : page.seconds(String(t))],
    ['until', until === undefined ? undefined : page.seconds(String(until))],
  ] as const;
  return (
    <>
      <dl className="hl-shared-keys">
        {plain.map(
          ([key, value]) =>
            value !== undefined && (
              <div key={key}>
                <dt>{words.keys[key]}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        {Object.entries(others).map(([key, value]) => (
          <div key={key}>
            <dt>{words.keys[key]}</dt>
            <dd>
              {leavesOf(value).map((leaf) => (
                <code key={leaf}>{leaf}</code>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section tabIndex={0} aria-label={title} className="hl-box hl-shared-text">
        <pre data-testid="share-contents">{yaml}</pre>
      </section>
    </>
  );
}

/** Each single value in a value, with the way to it: `c01.onTerm: ignore`. */
function leavesOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0)
    return [`${path === '' ? '' : `${path}: `}${typeof value === 'string' ? value : JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

interface ItemsProps {
  readonly items: readonly Item[];
  readonly title: string;
  readonly help: string;
  readonly words: ShareWords;
}

function Items({ items, title, help, words }: ItemsProps) {
  if (items.length === 0) return null;
  const kinds = [...new Set(items.map(({ what }) => what))];
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {kinds.map((kind) => (
          <p key={kind}>
            {words.items[kind]}:{' '}
            {[...new Set(items.filter(({ what }) => what === kind).map(({ name }) => name))].map((name) => (
              <code key={name}>{name}</code>
            ))}
          </p>
        ))}
        <p className="hl-note">{help}</p>
      </dd>
    </div>
  );
}
