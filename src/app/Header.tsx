import { platformChoices } from '../core/platform/index.ts';
import type { Run } from '../core/trace/index.ts';
import type { Lang } from '../core/words/index.ts';
import { Select } from '../ui/controls/index.ts';
import type { Shareable } from '../ui/share/index.ts';
import { useSpeech } from '../ui/words/index.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { examples } from './examples/index.ts';
import { Logo } from './Logo.tsx';
import { ShareButton } from './ShareButton.tsx';
import type { Settings, Theme } from './settings.ts';

interface HeaderProps {
  readonly example: string | undefined;
  readonly platform: string;
  /** The platform that is compared with, or `''`. */
  readonly compare: string;
  readonly settings: Settings;
  /** What is exported, and what its file is called. */
  readonly run: Run;
  readonly pod: string;
  /** Whether a manifest of the user's own from before this one is kept. */
  readonly hasFormer: boolean;
  /** Hears the id of an example, or `FORMER`. */
  onExample(id: string): void;
  onPlatform(id: string): void;
  /** Hears the id of a platform, `AS_NOW`, or `''`. */
  onCompare(id: string): void;
  onSettings(change: Partial<Settings>): void;
  /** This draft at this moment, to open elsewhere. */
  shareable(): Shareable;
}

/** What stands for the user's own manifest from before this one, among the ids of examples. */
export const FORMER = 'former';

/** What stands for the manifest as it is now, among the ids of platforms to compare with. */
export const AS_NOW = 'now';

/** The page's head: what is shown, where it runs, and how the page looks and speaks. */
export function Header(props: HeaderProps) {
  const { example, platform, compare, settings, onExample, onPlatform, onSettings, shareable } = props;
  const { lang, words } = useSpeech();
  const known = platformChoices.map(({ id, label }) => ({ value: id, label: label[lang] }));
  const unknown = known.some(({ value }) => value === platform) ? [] : [{ value: platform, label: platform }];
  return (
    <header className="hl-header">
      <a className="hl-brand" href="./" aria-label="Hookline">
        <Logo />
        <span>Hookline</span>
      </a>
      <div className="hl-scene">
        <Select
          label={words.example}
          testId="example"
          value={example ?? ''}
          choices={[
            ...(example === undefined ? [{ value: '', label: words.ownText }] : []),
            ...(props.hasFormer ? [{ value: FORMER, label: words.formerText }] : []),
            ...examples.map(({ id, title }) => ({ value: id, label: title[lang] })),
          ]}
          onChoose={onExample}
        />
        <Select
          label={words.platform}
          testId="platform"
          value={platform}
          choices={[...unknown, ...known]}
          onChoose={onPlatform}
        />
        <Select
          label={words.compare}
          testId="compare"
          value={compare}
          choices={[
            { value: '', label: compare === '' ? words.compareNone : words.compareStop },
            { value: AS_NOW, label: words.compareNow },
            ...known,
          ]}
          onChoose={props.onCompare}
        />
      </div>
      <span className="hl-grow" />
      <div className="hl-tools">
        <ExportMenu run={props.run} name={props.pod} theme={settings.theme} />
        <ShareButton shareable={shareable} />
        <Select
          label={words.languageLabel}
          testId="lang"
          value={settings.lang}
          choices={[
            { value: 'en', label: 'English' },
            { value: 'zh', label: '简体中文' },
          ]}
          onChoose={(value) => onSettings({ lang: value as Lang })}
        />
        <Select
          label={words.theme}
          testId="theme"
          value={settings.theme}
          choices={[
            { value: 'auto', label: words.themeAuto },
            { value: 'light', label: words.themeLight },
            { value: 'dark', label: words.themeDark },
          ]}
          onChoose={(value) => onSettings({ theme: value as Theme })}
        />
      </div>
    </header>
  );
}
