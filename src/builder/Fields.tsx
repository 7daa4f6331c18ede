import { exampleOf, examples } from '../app/examples/index.ts';
import { platformChoices } from '../core/platform/index.ts';
import { type Choice, Select } from '../ui/controls/index.ts';
import { useSpeech } from '../ui/words/index.ts';
import { baseOf, type Choices, documentOf, hasScenario, withText } from './choices.ts';
import type { BuilderWords } from './words/index.ts';

interface FieldsProps {
  readonly choices: Choices;
  readonly words: BuilderWords;
  onChange(change: Partial<Choices>): void;
}

/** What the embed shows. */
export function ShownFields({ choices, words, onChange }: FieldsProps) {
  const { lang, words: page } = useSpeech();
  const { document, compare, view, moment, autoplay } = choices;
  const known = platformChoices.map(({ id, label }) => ({ value: id, label: label[lang] }));
  const example = examples.find(({ text }) => text === document.yaml)?.id ?? '';
  const choose = (id: string) => {
    const chosen = exampleOf(id);
    if (chosen) onChange({ document: documentOf(chosen) });
  };
  return (
    <fieldset className="hl-panel hl-fields">
      <legend>{words.shown}</legend>
      <Row
        label={words.example}
        value={example}
        choices={[
          ...(example === '' ? [{ value: '', label: words.own }] : []),
          ...examples.map(({ id, title }) => ({ value: id, label: title[lang] })),
        ]}
        onChoose={choose}
      />
      <label className="hl-text-field">
        <span>{words.manifest}</span>
        <textarea
          className="hl-box"
          rows={12}
          spellCheck={false}
          wrap="off"
          value={document.yaml}
          onChange={({ target }) => onChange({ document: withText(document, target.value) })}
        />
      </label>
      {hasScenario(choices) && <p className="hl-note">{words.scenario}</p>}
      <Row
        label={words.platform}
        value={document.platform ?? ''}
        choices={known}
        onChoose={(platform) => onChange({ document: { ...document, platform } })}
      />
      <Row
        label={words.compare}
        value={compare}
        choices={[{ value: '', label: words.none }, ...known]}
        onChoose={(id) => onChange({ compare: id })}
      />
      <Row
        label={words.view}
        value={view}
        choices={choicesIn(words.views)}
        onChoose={(chosen) => onChange({ view: chosen as Choices['view'] })}
      />
      <label className="hl-row">
        <span>{words.moment}</span>
        <span className="hl-number">
          <input
            type="number"
            step="any"
            placeholder={words.start}
            value={moment}
            onChange={({ target }) => onChange({ moment: target.value })}
          />
          {page.secondsUnit}
        </span>
      </label>
      <Check label={words.autoplay} isOn={autoplay} onToggle={(on) => onChange({ autoplay: on })} />
    </fieldset>
  );
}

/** How the embed looks, and how it comes into the page. */
export function LookFields({ choices, words, onChange }: FieldsProps) {
  const { theme, lang, base, form, hasPoster } = choices;
  const isWrong = baseOf(choices) === undefined;
  return (
    <fieldset className="hl-panel hl-fields">
      <legend>{words.looks}</legend>
      <Row
        label={words.theme}
        value={theme}
        choices={choicesIn(words.themes)}
        onChoose={(chosen) => onChange({ theme: chosen as Choices['theme'] })}
      />
      <Row
        label={words.lang}
        value={lang}
        choices={choicesIn(words.langs)}
        onChoose={(chosen) => onChange({ lang: chosen as Choices['lang'] })}
      />
      <label className="hl-text-field">
        <span>{words.base}</span>
        <input
          className="hl-box"
          type="url"
          value={base}
          aria-invalid={isWrong}
          onChange={({ target }) => onChange({ base: target.value })}
        />
        <span className="hl-note" role={isWrong ? 'alert' : undefined}>
          {isWrong ? words.baseWrong : words.baseHelp}
        </span>
      </label>
      <Row
        label={words.form}
        value={form}
        choices={choicesIn(words.forms)}
        onChoose={(chosen) => onChange({ form: chosen as Choices['form'] })}
      />
      <p className="hl-note">{words.formHelp[form]}</p>
      {form === 'element' && (
        <Check label={words.poster} isOn={hasPoster} onToggle={(on) => onChange({ hasPoster: on })} />
      )}
    </fieldset>
  );
}

const choicesIn = (labels: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

function Row(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  onChoose(value: string): void;
}) {
  return (
    <div className="hl-row">
      <Select {...props} showsLabel />
    </div>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  onToggle(isOn: boolean): void;
}

const Check = ({ label, isOn, onToggle }: CheckProps) => (
  <label className="hl-tick">
    <input type="checkbox" checked={isOn} onChange={({ target }) => onToggle(target.checked)} />
    <span>{label}</span>
  </label>
);
