import type { ComponentChildren } from 'preact';

import type { Translator } from '@/lib/i18n/translator';

import { Strokes } from '@/components/library/Strokes';

/** Keys as the browser shows them; empty where none are set. */
export interface Shortcuts {
  readonly next: string;
  readonly open: string;
}

interface Props {
  readonly shortcuts: Shortcuts;
  /** How many news sites it runs on by itself. */
  readonly sites: number;
  readonly libraryUrl: string;
  readonly onOpenSettings: () => void;
  readonly t: Translator;
}

/** The first page a reader sees: what it does, a paragraph to try it on, where the switches are, and what it leaves alone. */
export function Welcome({ shortcuts, sites, libraryUrl, onOpenSettings, t }: Props) {
  return (
    <div class="welcome">
      <header>
        <p class="brand">
          <Strokes />
          Sidelight
        </p>
      </header>
      <main>
        <h1>{t('welcome_heading')}</h1>
        <ol class="does">
          <li>{t('welcome_marks')}</li>
          <li>{t('welcome_card')}</li>
          <li>{t('welcome_untouched')}</li>
        </ol>
        <Part title={t('welcome_try')}>
          <p>{t('welcome_try_how')}</p>
          <article class="practice">
            <p>{t('welcome_practice_first')}</p>
            <p>{t('welcome_practice_second')}</p>
          </article>
          <p class="note">{t('welcome_try_note')}</p>
          {shortcuts.next !== '' && shortcuts.open !== '' && <Keys shortcuts={shortcuts} t={t} />}
        </Part>
        <Part title={t('welcome_switches')}>
          <p>{t.plural('options_sites_intro', sites)}</p>
          <p>{t('welcome_switches_popup')}</p>
          <p class="ways">
            <button type="button" class="quiet-button" onClick={onOpenSettings}>
              {t('welcome_open_settings')}
            </button>
            <a class="quiet-button" href={libraryUrl}>
              {t('welcome_open_library')}
            </a>
          </p>
        </Part>
        <Part title={t('welcome_not')}>
          <p>{t('welcome_not_survey')}</p>
          <p>{t('popup_no_mark')}</p>
        </Part>
        <Part title={t('welcome_privacy')}>
          <p>{t('options_privacy_silent')}</p>
          <p>{t('options_privacy_pages')}</p>
          <p>{t('options_privacy_links')}</p>
        </Part>
      </main>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** How to read with the keyboard alone. */
function Keys({ shortcuts, t }: Pick<Props, 'shortcuts' | 't'>) {
  return (
    <dl class="keys">
      <div>
        <dt>
          <kbd>{shortcuts.next}</kbd>
        </dt>
        <dd>{t('welcome_key_next')}</dd>
      </div>
      <div>
        <dt>
          <kbd>{shortcuts.open}</kbd>
        </dt>
        <dd>{t('welcome_key_open')}</dd>
      </div>
      <div>
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd>{t('welcome_key_close')}</dd>
      </div>
    </dl>
  );
}
