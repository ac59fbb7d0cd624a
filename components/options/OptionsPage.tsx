import type { ComponentChildren } from 'preact';

import type { Catalog } from '@/lib/facts/catalog';
import type { Translator } from '@/lib/i18n/translator';
import type { Settings } from '@/lib/settings/settings';

import { AboutSection } from './AboutSection';
import { CardSection } from './CardSection';
import { CategorySection } from './CategorySection';
import { FileSection } from './FileSection';
import { LanguageSection } from './LanguageSection';
import { MarkSection } from './MarkSection';
import { MutedSection } from './MutedSection';
import { OptionsHead } from './OptionsHead';
import { PrivacySection } from './PrivacySection';
import { Section } from './Section';
import type { Shortcut } from './ShortcutList';
import { SiteSection } from './SiteSection';
import { ToolbarSection } from './ToolbarSection';
import type { PaintSample } from './paint-sample';
import type { SiteActions, SitesView } from './sites-view';

/** What is true of this browser and this version, whatever is set. */
export interface Surroundings {
  /** Of the extension. */
  readonly version: string;
  /** As the manifest names them. */
  readonly permissions: readonly string[];
  /** What `auto` comes to. */
  readonly browserLanguage: 'en' | 'ru' | 'uk';
  /** Name of the key that opens a card where resting alone does not. */
  readonly modifierKey: string;
  /** How many marks one screenful gets at most. */
  readonly marksPerScreen: number;
}

export interface OptionsActions extends SiteActions {
  readonly change: (changes: Partial<Settings>) => void;
  readonly reset: () => void;
  readonly exportFile: () => void;
  /** Undefined where the browser lets nobody open its page. */
  readonly changeShortcuts: (() => void) | undefined;
}

interface Props {
  readonly settings: Settings;
  readonly catalog: Catalog;
  readonly sites: SitesView;
  readonly shortcuts: readonly Shortcut[] | undefined;
  readonly surroundings: Surroundings;
  readonly actions: OptionsActions;
  /** Whether the last change could not be stored. */
  readonly isUnsaved: boolean;
  readonly paint: PaintSample;
  readonly t: Translator;
}

/** Everything a reader can set. A change counts at once, in all tabs. */
export function OptionsPage(props: Props) {
  const { settings, actions, isUnsaved, t } = props;
  const sections = [...readingParts(props), ...otherParts(props)];
  return (
    <div class="options">
      <OptionsHead isOn={settings.isOn} onChange={actions.change} t={t} />
      <nav aria-label={t('options_contents')}>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {sections.map(({ id, title, content }) => (
          <Section key={id} id={id} title={title}>
            {content}
          </Section>
        ))}
      </main>
      <div class="unsaved" role="alert">
        {isUnsaved && <p>{t('options_not_saved')}</p>}
      </div>
    </div>
  );
}

interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: ComponentChildren;
}

/** What happens on the pages one reads. */
function readingParts({ settings, catalog, sites, surroundings, actions, paint, t }: Props): readonly Part[] {
  const { marksPerScreen, modifierKey } = surroundings;
  const { packs } = catalog;
  const shared = { onChange: actions.change, t };
  return [
    {
      id: 'marks',
      title: t('options_marks'),
      content: <MarkSection {...{ settings, marksPerScreen, paint }} {...shared} />,
    },
    {
      id: 'categories',
      title: t('options_categories'),
      content: <CategorySection muted={settings.mutedCategories} {...shared} />,
    },
    {
      id: 'muted',
      title: t('options_muted'),
      content: (
        <MutedSection muted={settings.mutedFacts} labelledBy="muted-title" {...{ catalog }} {...shared} />
      ),
    },
    {
      id: 'cards',
      title: t('options_cards'),
      content: <CardSection {...{ settings, packs, modifierKey }} {...shared} />,
    },
    {
      id: 'sites',
      title: t('options_sites'),
      content: <SiteSection {...{ settings, sites, actions }} {...shared} />,
    },
  ];
}

/** What is around them, and what Sidelight is. */
function otherParts({ settings, catalog, shortcuts, surroundings, actions, t }: Props): readonly Part[] {
  const { browserLanguage, version, permissions } = surroundings;
  const { badge, language } = settings;
  const { packs } = catalog;
  const { exportFile: onExport, reset: onReset, changeShortcuts: onChangeShortcuts } = actions;
  const shared = { onChange: actions.change, t };
  return [
    {
      id: 'toolbar',
      title: t('options_toolbar'),
      content: <ToolbarSection {...{ badge, shortcuts, onChangeShortcuts }} {...shared} />,
    },
    {
      id: 'language',
      title: t('options_language'),
      content: <LanguageSection {...{ language, browserLanguage }} {...shared} />,
    },
    {
      id: 'file',
      title: t('options_file'),
      content: <FileSection {...{ settings, onExport, onReset }} {...shared} />,
    },
    {
      id: 'privacy',
      title: t('options_privacy'),
      content: <PrivacySection {...{ permissions, t }} />,
    },
    { id: 'about', title: t('options_about'), content: <AboutSection {...{ version, packs, t }} /> },
  ];
}
