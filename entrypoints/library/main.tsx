import '@/components/library/library.css';

import { render } from 'preact';
import { packs } from 'virtual:sidelight/packs';

import { Library } from '@/components/library/Library';
import { viewWord } from '@/components/library/view-word';
import { copyText } from '@/entrypoints/card/copy-text';
import { browser } from '@/lib/browser/browser';
import { createCatalog, factKey } from '@/lib/facts/catalog';
import type { Fact, Pack } from '@/lib/facts/fact';
import { loadTranslator } from '@/lib/i18n/load-translator';
import type { Translator } from '@/lib/i18n/translator';
import { contentHash } from '@/lib/library/content-hash';
import { factHash, readRoute, type Route } from '@/lib/library/route';
import { StoredReadFacts } from '@/lib/settings/read-facts';
import type { Settings } from '@/lib/settings/settings';
import { StoredSettings } from '@/lib/settings/stored-settings';

import { changedFacts } from './changed-facts';
import { saveFacts } from './save-facts';

const catalog = createCatalog(packs);
const stored = new StoredSettings(browser.storage);
const readFacts = new StoredReadFacts(browser.storage.local);

async function main(): Promise<void> {
  const [first, read] = await Promise.all([stored.get(), readFacts.get()]);
  const changed = changedFacts(catalog, read);
  let settings = first;
  let t: Translator;

  const draw = () => {
    const route = readRoute(location.hash, catalog);
    document.title = `${titleOf(route, t)} · Sidelight`;
    render(
      <Library
        {...{ catalog, route, changed, addressOf, t }}
        find={new URLSearchParams(location.search).get('find') ?? ''}
        columns={settings.columnOrder}
        onRead={(pack, fact) => void readFacts.remember(factKey(pack.id, fact.id), contentHash(fact))}
        onCopy={copyText}
        onExport={saveFacts}
      />,
      document.querySelector('#root')!,
    );
  };
  const apply = async (now: Settings) => {
    settings = now;
    const spoken = await loadTranslator(now.language, browser.i18n.getUILanguage());
    // What was set meanwhile is drawn by its own call.
    if (settings !== now) return;
    t = spoken;
    document.documentElement.lang = t.locale;
    document.documentElement.dataset['theme'] = settings.theme;
    draw();
  };
  stored.watch((now) => void apply(now));
  addEventListener('hashchange', draw);
  await apply(settings);
}

function addressOf(pack: Pack, fact: Fact): string {
  return browser.runtime.getURL(`library.html${factHash(pack.id, fact.id)}`);
}

function titleOf(route: Route, t: Translator): string {
  switch (route.kind) {
    case 'fact':
      return route.found.fact.term;
    case 'unknown':
      return t('library_unknown');
    case 'view':
      return viewWord(route.view, t);
  }
}

void main();
