import '@/components/card.css';
import './style.css';

import { render } from 'preact';
import { packs } from 'virtual:sidelight/packs';

import { Popup } from '@/components/popup/Popup';
import { browser } from '@/lib/browser/browser';
import { createCatalog } from '@/lib/facts/catalog';
import { loadTranslator } from '@/lib/i18n/load-translator';
import type { Translator } from '@/lib/i18n/translator';
import { cardContent } from '@/lib/messages/card-content';
import { lazySearch } from '@/lib/search/lazy-search';
import type { Settings } from '@/lib/settings/settings';

import { createActions } from './create-actions';
import { PopupSession, type PopupState } from './popup-session';

const systemDark = matchMedia('(prefers-color-scheme: dark)');
/** No words of a page led to a card here, so there is no match to explain. */
const NO_LEXICON = { explain: () => undefined };

async function main(): Promise<void> {
  // In a tab of its own the popup can look at another one: for tests, and for pictures.
  const tab = new URLSearchParams(location.search).get('tab');
  const root = document.querySelector('#root')!;
  const browsersLanguage = browser.i18n.getUILanguage();
  // What takes its time is begun at once, the words as most readers have them.
  const [session] = await Promise.all([
    PopupSession.open(browser, tab === null ? undefined : Number(tab)),
    loadTranslator('auto', browsersLanguage),
  ]);
  const catalog = createCatalog(packs);
  const search = lazySearch(catalog.list());
  const typed = root.querySelector('input')?.value ?? '';
  let t: Translator;
  let spoken: Settings['language'] | undefined;
  let latest: PopupState;

  const draw = async (): Promise<void> => {
    const { language } = latest.settings;
    if (spoken !== language) {
      t = await loadTranslator(language, browsersLanguage);
      spoken = language;
    }
    show(latest, t);
  };
  const show = ({ settings, site, here }: PopupState, { locale }: Translator): void => {
    const theme = themeOf(settings);
    document.documentElement.lang = locale;
    document.documentElement.dataset['theme'] = theme;
    render(
      <Popup
        {...{ catalog, search, actions, site, here, theme, typed, t }}
        isOn={settings.isOn}
        mutedCategories={settings.mutedCategories}
        contentOf={(fact) => cardContent({ fact }, { catalog, lexicon: NO_LEXICON, settings })}
      />,
      root,
    );
  };

  const actions = createActions({
    session,
    browser,
    categoryOf: (fact) => catalog.get(fact)?.fact.category,
    close: () => window.close(),
  });
  session.watch((state) => {
    latest = state;
    void draw();
  });
  systemDark.addEventListener('change', () => void draw());
  inIdleMoments(search.prepare);
}

/** Nothing is asked for yet: the first key is to find the search built, and no key is to wait for it. */
function inIdleMoments(doSome: () => boolean): void {
  requestIdleCallback((deadline) => {
    let isMore: boolean;
    do isMore = doSome();
    while (isMore && deadline.timeRemaining() > 1);
    if (isMore) inIdleMoments(doSome);
  });
}

function themeOf({ theme }: Settings): 'light' | 'dark' {
  if (theme !== 'auto') return theme;
  return systemDark.matches ? 'dark' : 'light';
}

void main();
